#pragma once

#include <optional>
#include <string_view>

namespace drawing {

struct PixelSize {
    int width;
    int height;
};

// As the JPEG's head says (ITU-T T.81, B.2.2). Nothing where there is none.
inline std::optional<PixelSize> jpeg_size(std::string_view jpeg) {
    const auto octet = [jpeg](std::size_t at) { return static_cast<unsigned char>(jpeg[at]); };
    const auto word = [&octet](std::size_t at) { return octet(at) * 256 + octet(at + 1); };
    // From segment to segment; a frame's head is any of C0 to CF but C4, C8 and CC.
    for (std::size_t at = 2; at + 9 <= jpeg.size() && octet(at) == 0xFF;
         at += 2 + static_cast<std::size_t>(word(at + 2))) {
        const int kind = octet(at + 1);
        if (kind < 0xC0 || kind > 0xCF || kind == 0xC4 || kind == 0xC8 || kind == 0xCC) continue;
        const PixelSize size{word(at + 7), word(at + 5)};
        if (size.width > 0 && size.height > 0) return size;
        return {};
    }
    return {};
}

}  // namespace drawing
