#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace imaging {

// Turns a JPEG (a rebuilt one) upright by its EXIF orientation, 2 to 8. Lossless where the size
// allows. Where a side ends in half a block it is decoded and encoded again at quality 92 or the
// next higher one that gives at least `bytes_min`; if that is more than `bytes_max`, it is turned
// lossless without the half blocks, at most 15 pixels of two sides. Throws std::runtime_error where
// none of these works.
std::string turn_upright(std::string_view jpeg, int orientation, std::int64_t bytes_min,
                         std::int64_t bytes_max);

}  // namespace imaging
