#pragma once

#include <string>
#include <string_view>

#include "imaging/jpeg_scan.h"

namespace imaging {

// Writes a JPEG anew, marker by marker: a fresh header, the tables, the frame and the scans as they
// are, an end. No EXIF, ICC, XMP, thumbnail, comment or stray byte comes along, nothing behind the
// end; the scan data is the same to the byte, so the pixels are identical. A missing end is added.
// `scan` is what jpeg_scan(jpeg) said: not broken, not exotic, not CMYK.
std::string jpeg_rebuild(std::string_view jpeg, const JpegScan& scan);

}  // namespace imaging
