#pragma once

#include <string_view>

namespace imaging {

// Whether a JPEG (a rebuilt one) holds frequencies stronger than any picture has. Damaged data is
// decoded into noise without complaint where it happens to end in time; its sums run off, and only
// here it shows. Entropy decoding alone, about half of a decode.
bool has_impossible_coefficients(std::string_view jpeg);

}  // namespace imaging
