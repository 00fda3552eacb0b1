// Any bytes at all, read as an upload's name, as a file of some format and as a JPEG's markers.
// What the markers make of it must survive being written anew.

#include "imaging/jpeg_scan.h"

#include <cstdint>
#include <string>
#include <string_view>

#include "imaging/file_format.h"
#include "imaging/jpeg_rebuild.h"
#include "imaging/photo_name.h"
#include "tests/fuzz/must.h"

using namespace imaging;

namespace {

void same_picture(const JpegScan& a, const JpegScan& b) {
    MUST(a.frame == b.frame);
    MUST(a.precision == b.precision);
    MUST(a.components == b.components);
    MUST(a.width == b.width && a.height == b.height);
    MUST(a.colours == b.colours);
    MUST(a.scans == b.scans);
}

void nothing_else(const JpegScan& scan) {
    MUST(!scan.broken);
    MUST(scan.ended);
    MUST(scan.orientation == 1);
    MUST(scan.metadata_bytes == 0);
    MUST(scan.trailing_bytes == 0);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    MUST(!name(photo_name_fault(bytes.substr(0, 300))).empty());
    const auto format = file_format(bytes);
    MUST(!name(format).empty());
    if (format != FileFormat::jpeg) return 0;

    const auto scan = jpeg_scan(bytes);
    MUST(scan.orientation >= 1 && scan.orientation <= 8);
    MUST(scan.metadata_bytes + scan.trailing_bytes <= size);
    if (scan.broken || scan.exotic() || scan.colours == Colours::cmyk) return 0;
    const std::string copy = jpeg_rebuild(bytes, scan);
    const auto again = jpeg_scan(copy);
    same_picture(scan, again);
    nothing_else(again);
    MUST(jpeg_rebuild(copy, again) == copy);
    return 0;
}
