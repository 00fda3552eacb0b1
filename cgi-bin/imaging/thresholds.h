#pragma once

#include <cstdint>

// Every number the checker judges by that is not a setting of the sitting (limits.h), each with the
// measurement that set it. "dev" is the labelled set PHOTO.md describes.
namespace imaging::threshold {

// Passes over the picture. Progressive photos have 10 (libjpeg), up to 20 when optimised (mozjpeg).
constexpr int scans = 64;
// Passes times pixels: a pass that changes nothing costs a few hundred bytes and still 1 ns a
// pixel to decode. 0.4 s at this limit; an ordinary progressive photo of 24 megapixels has 240e6.
constexpr std::int64_t scan_pixels = 400'000'000;

// The decoder may shrink a picture to no less than this on its shorter side. Colour needs far less;
// the face stage works at 480 × 640 and below.
constexpr int decoded_side = 480;

// Colour::residual below which a picture has one tone only. dev: gray 0, toned 0.4–0.7, darkened
// colour photos from 2.1, colour photos washed out to a third 3.4, others from 4.2. Held against
// the regression line PHOTO.md used, bins of brightness see a sepia filter that clips as toned too
// (0.9–2.5 instead of 3.5–12.6 at quality 95), and a warm light or a red background stays colour.
constexpr double toned_residual = 1.8;
// Colour::chroma up to which one tone is called gray. dev: gray 0, the palest toned one 8.2.
constexpr double gray_chroma = 3.0;

// Qualities a turned copy is tried at where it cannot be turned without decoding: 92 is hardly
// visible on a photo of this size; higher ones only where the copy would else be too small.
constexpr int turned_qualities[] = {92, 95, 98, 100};

}  // namespace imaging::threshold
