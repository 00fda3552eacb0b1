#include "domain/photo_plan.h"

#include <array>
#include <cmath>
#include <string_view>

#include "domain/number.h"

namespace domain {
namespace {

// A limit that is a number: its field, what one unit of the form is of it, and its bounds there.
struct Share {
    std::string_view field;
    double PhotoLimits::*limit;
    double unit;
    double least;
    double most;
};
constexpr double percent = 0.01;
constexpr std::array shares = std::to_array<Share>({
    {"photo_aspect_min", &PhotoLimits::aspect_min, 1, 1.0001, 3},
    {"photo_aspect_max", &PhotoLimits::aspect_max, 1, 1.0001, 3},
    {"photo_aspect_tolerance", &PhotoLimits::aspect_tolerance, percent, 0, 50},
    {"photo_head_min", &PhotoLimits::head_min, percent, 0, 100},
    {"photo_head_max", &PhotoLimits::head_max, percent, 0, 100},
    {"photo_top_min", &PhotoLimits::top_min, percent, 0, 100},
    {"photo_top_max", &PhotoLimits::top_max, percent, 0, 100},
    {"photo_off_centre_max", &PhotoLimits::off_centre_max, percent, 0, 50},
    {"photo_roll_max", &PhotoLimits::roll_max, 1, 0, 90},
});

constexpr std::int64_t kilobyte = 1024;
constexpr int most_kilobytes = 256;  // what a stored portrait may have
constexpr int most_pixels = 8000;

// The default keeps the digits that its text has not.
void take_share(FieldReader& reader, const Share& share, PhotoLimits& limits) {
    double& limit = limits.*share.limit;
    const auto typed = reader.take_optional(
        share.field, parse_decimal(reader.typed(share.field), share.least, share.most));
    if (typed && decimal_text(*typed) != decimal_text(limit / share.unit))
        limit = *typed * share.unit;
}

template <class T>
void take_whole(FieldReader& reader, std::string_view field, int most, std::int64_t unit,
                T& limit) {
    const auto typed = reader.take_optional(field, parse_whole(reader.typed(field), 1, most));
    if (typed) limit = static_cast<T>(*typed * unit);
}

template <class T>
void ordered(FieldReader& reader, std::string_view field, T low, T high) {
    if (high <= low) reader.take(field, Parsed<T>(FaultCode::not_above));
}

}  // namespace

PhotoLimits take_photo_limits(FieldReader& reader) {
    PhotoLimits limits;
    take_whole(reader, "photo_bytes_min", most_kilobytes, kilobyte, limits.bytes_min);
    take_whole(reader, "photo_bytes_max", most_kilobytes, kilobyte, limits.bytes_max);
    take_whole(reader, "photo_width_min", most_pixels, 1, limits.width_min);
    take_whole(reader, "photo_height_min", most_pixels, 1, limits.height_min);
    for (const Share& share : shares) take_share(reader, share, limits);
    ordered(reader, "photo_bytes_max", limits.bytes_min, limits.bytes_max);
    ordered(reader, "photo_aspect_max", limits.aspect_min, limits.aspect_max);
    ordered(reader, "photo_head_max", limits.head_min, limits.head_max);
    ordered(reader, "photo_top_max", limits.top_min, limits.top_max);
    return limits;
}

void put_photo_limits(TypedFields& form, const PhotoLimits& limits) {
    form["photo_bytes_min"] = std::to_string(limits.bytes_min / kilobyte);
    form["photo_bytes_max"] = std::to_string(limits.bytes_max / kilobyte);
    form["photo_width_min"] = std::to_string(limits.width_min);
    form["photo_height_min"] = std::to_string(limits.height_min);
    for (const Share& share : shares)
        form[std::string(share.field)] = decimal_text(limits.*share.limit / share.unit);
}

}  // namespace domain
