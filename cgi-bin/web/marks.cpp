#include "web/marks.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

#include "templates/part/marks.tpl.h"
#include "web/http_error.h"

namespace web {
namespace {

constexpr double smallest = 0.01;  // of either side; less is a slip of the hand

std::int64_t pixels(double share, int side) {
    return std::llround(share * static_cast<double>(side));
}

}  // namespace

std::optional<store::Mark> mark_of(std::string_view text) {
    if (text.empty()) return std::nullopt;
    std::array<double, 4> parts{};
    const char* at = text.data();
    const char* end = at + text.size();
    for (double& part : parts) {
        const auto [rest, error] = std::from_chars(at, end, part, std::chars_format::fixed);
        if (error != std::errc{}) throw HttpError(400, "no mark");
        at = rest == end ? end : rest + 1;
    }
    const auto [x, y, width, height] = parts;
    const bool inside = x >= 0 && y >= 0 && width >= smallest && height >= smallest &&
                        x + width <= 1.0001 && y + height <= 1.0001;
    if (at != end || !inside) throw HttpError(400, "a mark outside the photo");
    return store::Mark{x, y, width, height};
}

std::string text_of(const store::Mark& mark) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.4f %.4f %.4f %.4f", mark.x, mark.y, mark.width,
                  mark.height);
    return text.data();
}

void show_marks(Block& block, const Marker& marker, int width, int height,
                const std::vector<store::Reason>& reasons) {
    const bool any = std::any_of(reasons.begin(), reasons.end(),
                                 [](const store::Reason& each) { return each.mark.has_value(); });
    if (!any) return;
    auto part = block.include(marker, "part/marks.tpl");
    part.set(km_WIDTH, width).set(km_HEIGHT, height);
    std::int64_t number = 0;
    for (const auto& reason : reasons) {
        ++number;
        if (!reason.mark) continue;
        auto mark = part.add(km_MARK).set(km_NUMBER, number);
        mark.set(km_X, pixels(reason.mark->x, width)).set(km_Y, pixels(reason.mark->y, height));
        mark.set(km_WIDE, pixels(reason.mark->width, width));
        mark.set(km_HIGH, pixels(reason.mark->height, height));
        // the number stands in a disc on the corner, as large on any photo
        const auto radius = std::max<std::int64_t>(pixels(0.045, width), 1);
        mark.set(km_AT_X, std::max(pixels(reason.mark->x, width), radius));
        mark.set(km_AT_Y, std::max(pixels(reason.mark->y, height), radius));
        mark.set(km_RADIUS, radius).set(km_SIZE, radius * 3 / 2);
    }
}

}  // namespace web
