#include "imaging/colour.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace imaging {

namespace {

// The chroma of the patches of nearly one brightness, and the line it follows along the brightness.
// A gray or toned picture has one chroma for each brightness, whatever its tone curve; so what lies
// beside the line is what makes it a colour one.
struct Bin {
    double n = 0, luma = 0, luma2 = 0, squares = 0;
    double cb = 0, cr = 0, luma_cb = 0, luma_cr = 0;

    void add(double l, double b, double r) {
        ++n;
        luma += l;
        luma2 += l * l;
        cb += b;
        cr += r;
        luma_cb += l * b;
        luma_cr += l * r;
        squares += b * b + r * r;
    }
    // Of two patches a line says nothing.
    double spread() const {
        if (n < 3) return 0;
        const double lumas = luma2 - luma * luma / n;
        const double along_cb = luma_cb - luma * cb / n;
        const double along_cr = luma_cr - luma * cr / n;
        const double line = along_cb * along_cb + along_cr * along_cr;
        const double all = squares - (cb * cb + cr * cr) / n;
        return std::max(0.0, lumas > 0 ? all - line / lumas : all);
    }
};

constexpr std::size_t luma_steps = 4;  // a bin's width: narrow enough for a curve to be a line
constexpr double bright = 160;         // highlights of a picture that is not dark
// A patch's side. JPEG stores chroma coarsely and for pairs of pixels, so that a single pixel's
// belongs to another brightness; over a block of it the errors cancel out.
constexpr int least_patch = 8;
constexpr int patches_across = 60;  // of a larger picture's shorter side

// The mean of a patch.
struct Sample {
    double luma, cb, cr;

    Sample(const Pixels& pixels, int left, int top, int side) {
        int sum[3] = {0, 0, 0};
        for (int y = top; y < top + side; ++y) {
            const auto* p = pixels.at(left, y);
            for (int x = 0; x < side; ++x, p += 3) {
                for (int c = 0; c < 3; ++c) sum[c] += p[c];
            }
        }
        const double area = double(side) * side;
        luma = (0.299 * sum[0] + 0.587 * sum[1] + 0.114 * sum[2]) / area;
        cb = (sum[2] / area - luma) * 0.564;
        cr = (sum[0] / area - luma) * 0.713;
    }
};

// How bright the picture gets: of all patches but a twentieth, the brightest.
double highlights(const std::array<Bin, 256 / luma_steps>& bins, double samples) {
    double below = 0;
    std::size_t brightest = 0;
    while ((below += bins[brightest].n) < 0.95 * samples) ++brightest;
    return double(luma_steps) * double(brightest + 1);
}

}  // namespace

Colour colour(const Pixels& pixels) {
    const int side = std::max(least_patch, std::min(pixels.width, pixels.height) / patches_across);
    std::array<Bin, 256 / luma_steps> bins;
    double samples = 0;
    double distance = 0;
    for (int y = 0; y + side <= pixels.height; y += side) {
        for (int x = 0; x + side <= pixels.width; x += side) {
            const Sample sample(pixels, x, y, side);
            bins[static_cast<std::size_t>(sample.luma) / luma_steps].add(sample.luma, sample.cb,
                                                                         sample.cr);
            distance += std::hypot(sample.cb, sample.cr);
            ++samples;
        }
    }
    if (samples == 0) return {};
    double spread = 0;
    for (const Bin& bin : bins) spread += bin.spread();
    const double brighter = std::max(1.0, bright / highlights(bins, samples));
    return {brighter * distance / samples, brighter * std::sqrt(spread / samples)};
}

}  // namespace imaging
