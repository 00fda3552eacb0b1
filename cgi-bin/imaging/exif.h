#pragma once

#include <optional>
#include <string_view>

namespace imaging {

// The orientation (1 to 8, EXIF 2.3 tag 0x0112) that an APP1 payload holds; nothing where it is not
// EXIF, has no such tag, or a value that EXIF does not know.
std::optional<int> exif_orientation(std::string_view app1);

}  // namespace imaging
