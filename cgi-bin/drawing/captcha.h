#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace drawing {

// Letters and digits that nobody takes for another, also when turned a little and struck through:
// 0 O D Q, 1 I L, 2 Z, 5 S, 6 G 9, B and U V are left out.
inline constexpr std::string_view captcha_alphabet = "3478ACEFHJKMNPRTWXY";

// 19⁴ = 130321 answers; a wrong one costs the next image, so guessing is hopeless within five
// minutes.
inline constexpr std::size_t captcha_length = 4;

// The answer as a PNG: ink on porcelain, each character set apart, turned and moved a little, one
// or two strokes through them. Twice the size of the default place on the page (132 × 48 CSS
// pixels), sharp on a phone. `seed` decides all that looks random: the same answer and seed give
// the same octets on one host, so take it from crypto::random_bytes(). Any sans font that
// fontconfig finds will do. Some 2 ms; the first call of a process loads the font and takes longer.
// Safe from several threads. Throws std::bad_alloc.
std::string captcha_png(std::string_view answer, std::uint64_t seed, int width = 264,
                        int height = 96);

}  // namespace drawing
