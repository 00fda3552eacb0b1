#pragma once

#include <array>

#include "web/field.h"

namespace web {

// The fields of a site, in the order of its form and of its table for import.
inline constexpr std::array site_fields = std::to_array<Field>({
    {"site_code", Field::Kind::number, true, true},
    {"site_name"},
    {"province"},
    {"district", Field::Kind::line, false},
    {"site_address", Field::Kind::line, false},
    {"directions", Field::Kind::line, false, true},
    {"contact", Field::Kind::line, false, true},
    {"counter", Field::Kind::line, false, true},
    {"site_limit", Field::Kind::number, false, true},
});

}  // namespace web
