#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imaging {

// The byte at i; the caller has checked i.
constexpr std::uint8_t byte_at(std::string_view bytes, std::size_t i) {
    return static_cast<std::uint8_t>(bytes[i]);
}

// The big-endian 16-bit number at i, JPEG's own byte order; the caller has checked i + 1.
constexpr int be16(std::string_view bytes, std::size_t i) {
    return byte_at(bytes, i) << 8 | byte_at(bytes, i + 1);
}

}  // namespace imaging
