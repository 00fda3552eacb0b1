#include "imaging/colour.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace imaging {

namespace {

// The chroma of the pixels of one brightness. A gray or toned picture has one chroma for each
// brightness, whatever its tone curve; so the spread inside the bins is what makes it a colour one.
struct Bin {
    double n = 0, cb = 0, cr = 0, squares = 0;

    void add(double b, double r) {
        ++n;
        cb += b;
        cr += r;
        squares += b * b + r * r;
    }
    double spread() const { return n > 0 ? std::max(0.0, squares - (cb * cb + cr * cr) / n) : 0; }
};

constexpr double wanted_samples = 20'000;
constexpr std::size_t luma_steps = 4;  // a bin's width: narrow enough for a curve that clips

// The mean of four neighbours: JPEG stores chroma for pairs of pixels, so that beside an edge a
// single pixel's chroma belongs to another brightness.
struct Sample {
    double luma, cb, cr;

    Sample(const Pixels& pixels, int x, int y) {
        const int x2 = std::min(x + 1, pixels.width - 1);
        const int y2 = std::min(y + 1, pixels.height - 1);
        double sum[3] = {0, 0, 0};
        for (const auto* p :
             {pixels.at(x, y), pixels.at(x2, y), pixels.at(x, y2), pixels.at(x2, y2)}) {
            for (int c = 0; c < 3; ++c) sum[c] += p[c] / 4.0;
        }
        luma = 0.299 * sum[0] + 0.587 * sum[1] + 0.114 * sum[2];
        cb = (sum[2] - luma) * 0.564;
        cr = (sum[0] - luma) * 0.713;
    }
};

}  // namespace

Colour colour(const Pixels& pixels) {
    const double area = static_cast<double>(pixels.width) * pixels.height;
    const int step = std::max(1, static_cast<int>(std::sqrt(area / wanted_samples)));
    std::array<Bin, 256 / luma_steps> bins;
    double samples = 0;
    double distance = 0;
    for (int y = 0; y < pixels.height; y += step) {
        for (int x = 0; x < pixels.width; x += step) {
            const Sample sample(pixels, x, y);
            bins[static_cast<std::size_t>(sample.luma) / luma_steps].add(sample.cb, sample.cr);
            distance += std::hypot(sample.cb, sample.cr);
            ++samples;
        }
    }
    if (samples == 0) return {};
    double spread = 0;
    for (const Bin& bin : bins) spread += bin.spread();
    return {distance / samples, std::sqrt(spread / samples)};
}

}  // namespace imaging
