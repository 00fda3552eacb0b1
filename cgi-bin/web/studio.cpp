#include "web/studio.h"

#include <array>
#include <charconv>

#include "imaging/thresholds.h"
#include "templates/part/studio.tpl.h"

namespace web {
namespace {

// As a script reads it: "0.095".
std::string number(double value) {
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return {digits.data(), end};
}

}  // namespace

void show_studio(Block& block, const Marker& marker, const domain::PhotoLimits& limits) {
    auto part = block.include(marker, "part/studio.tpl");
    part.set(ks_BYTES_MIN, limits.bytes_min).set(ks_BYTES_MAX, limits.bytes_max);
    part.set(ks_WIDTH_MIN, limits.width_min).set(ks_HEIGHT_MIN, limits.height_min);
    part.set(ks_ASPECT_MIN, number(limits.aspect_min));
    part.set(ks_ASPECT_MAX, number(limits.aspect_max));
    part.set(ks_ASPECT_TOLERANCE, number(limits.aspect_tolerance));
    part.set(ks_HEAD_MIN, number(limits.head_min)).set(ks_HEAD_MAX, number(limits.head_max));
    part.set(ks_TOP_MIN, number(limits.top_min)).set(ks_TOP_MAX, number(limits.top_max));
    part.set(ks_OFF_CENTRE_MAX, number(limits.off_centre_max));
    part.set(ks_ROLL_MAX, number(limits.roll_max));
    part.set(ks_ROLL_ERROR, number(imaging::threshold::roll_error));
    part.set(ks_SHARPNESS_MIN, number(imaging::threshold::sharp));
    part.set(ks_BRIGHTNESS_MIN, number(imaging::threshold::face_dark));
    part.set(ks_BRIGHTNESS_MAX, number(imaging::threshold::face_over));
}

}  // namespace web
