#include "imaging/rules.h"

#include <algorithm>

#include "imaging/thresholds.h"

namespace imaging {

namespace {

void judge_pixels(const JpegScan& scan, const Limits& limits, Findings& findings) {
    const std::int64_t pixels = std::int64_t{scan.width} * scan.height;
    const int longer = std::max(scan.width, scan.height);
    if (pixels > limits.pixels_max) {
        findings.add(PhotoCode::bomb, static_cast<double>(pixels), 0,
                     static_cast<double>(limits.pixels_max));
    } else if (longer > limits.side_max) {
        findings.add(PhotoCode::bomb, longer, 0, limits.side_max);
    }
    const std::int64_t affordable = threshold::scan_pixels / std::max<std::int64_t>(pixels, 1);
    const std::int64_t passes = std::clamp<std::int64_t>(affordable, 1, threshold::scans);
    if (scan.scans > passes) {
        findings.add(PhotoCode::bomb_scans, scan.scans, 1, static_cast<double>(passes));
    }
}

void judge_sides(int width, int height, const Limits& limits, Findings& findings) {
    const double width_share = double(width) / limits.width_min;
    const double height_share = double(height) / limits.height_min;
    if (height_share < 1 && height_share <= width_share) {
        findings.add(PhotoCode::px_small, height, limits.height_min);
    } else if (width_share < 1) {
        findings.add(PhotoCode::px_small, width, limits.width_min);
    }

    const double aspect = double(height) / width;
    const double low = limits.aspect_min * (1 - limits.aspect_tolerance);
    const double high = limits.aspect_max * (1 + limits.aspect_tolerance);
    if (width >= height) {
        findings.add(PhotoCode::landscape, double(width) / height);
    } else if (aspect < low || aspect > high) {
        findings.add(PhotoCode::aspect, aspect, limits.aspect_min, limits.aspect_max);
    }
}

}  // namespace

void judge_bytes(std::int64_t bytes, const Limits& limits, Findings& findings) {
    const auto low = static_cast<double>(limits.bytes_min);
    const auto high = static_cast<double>(limits.bytes_max);
    const auto measured = static_cast<double>(bytes);
    if (bytes < limits.bytes_min) findings.add(PhotoCode::bytes_small, measured, low, high);
    if (bytes > limits.bytes_max) findings.add(PhotoCode::bytes_large, measured, low, high);
}

void judge_markers(const JpegScan& scan, const Limits& limits, Findings& findings) {
    if (scan.exotic()) findings.add(PhotoCode::jpeg_exotic);
    if (scan.broken) findings.add(PhotoCode::corrupt);
    if (scan.components == 4) findings.add(PhotoCode::cmyk, 4, 3, 3);
    judge_pixels(scan, limits, findings);
    if (scan.width > 0 && scan.height > 0) {
        judge_sides(scan.upright_width(), scan.upright_height(), limits, findings);
    }
}

bool may_be_decoded(const Findings& findings) {
    constexpr PhotoCode obstacles[] = {PhotoCode::jpeg_exotic, PhotoCode::corrupt, PhotoCode::cmyk,
                                       PhotoCode::bomb, PhotoCode::bomb_scans};
    return std::none_of(std::begin(obstacles), std::end(obstacles),
                        [&](PhotoCode code) { return findings.find(code); });
}

}  // namespace imaging
