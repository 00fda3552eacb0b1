#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "imaging/jpeg_scan.h"

namespace imaging {

// A picture as bytes: red, green, blue, row by row from the top.
struct Pixels {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgb;

    const std::uint8_t* at(int x, int y) const {
        return &rgb[3 * (static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                         static_cast<std::size_t>(x))];
    }
};

struct Decoded {
    Pixels pixels;  // empty where nothing could be decoded
    // Damaged or cut off, even if pixels came out. A JPEG has no checksum: of 600 bytes overwritten
    // in the middle about one in two hundred cases looks sound, and only people see it.
    bool corrupt = false;
};

// Decodes a JPEG (a rebuilt one, without metadata) with Magick++, as stored: EXIF does not turn it.
// `scan` is what jpeg_scan said. A large one comes out smaller (the decoder then skips most of the
// work), with threshold::decoded_side pixels or more on its shorter side. Throws
// std::runtime_error where the decoder itself fails (limits, memory): that says nothing about the
// picture.
Decoded decode(std::string_view jpeg, const JpegScan& scan);

}  // namespace imaging
