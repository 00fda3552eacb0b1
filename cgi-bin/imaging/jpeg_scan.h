#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imaging {

// The kinds of JPEG (ITU-T T.81). Only the first three are what programs call a JPEG.
enum class Frame { none, baseline, extended, progressive, lossless, hierarchical, arithmetic };

std::string_view name(Frame frame);

// What the components mean, told as libjpeg tells it.
enum class Colours { unknown, gray, ycc, rgb, cmyk };

// What the markers of a JPEG say.
struct JpegScan {
    Frame frame = Frame::none;
    int precision = 0;   // bits a sample
    int components = 0;  // 1 gray, 3 colour, 4 CMYK or YCCK
    int width = 0;       // pixels as stored, before orientation
    int height = 0;      // pixels as stored; 0 where only a later marker (DNL) would tell
    Colours colours = Colours::unknown;
    int scans = 0;
    int orientation = 1;             // EXIF, 1 to 8
    std::size_t metadata_bytes = 0;  // EXIF, XMP, ICC, thumbnails, comments
    std::size_t trailing_bytes = 0;  // behind the picture's end
    bool ended = false;              // the end marker is there
    bool broken = false;  // the markers contradict each other, or a part of the picture is missing

    bool exotic() const;  // a kind that common programs cannot open
    // Sides after EXIF orientation: 5 to 8 lie on their side.
    int upright_width() const { return orientation >= 5 ? height : width; }
    int upright_height() const { return orientation >= 5 ? width : height; }
};

// Reads the markers of bytes that start as a JPEG: one pass, no library, any bytes at all. It does
// not decode, so scan data may still turn out damaged.
JpegScan jpeg_scan(std::string_view jpeg);

}  // namespace imaging
