#include "imaging/verdict.h"

#include <algorithm>
#include <array>

namespace imaging {

namespace {

struct Row {
    PhotoCode code;
    std::string_view name;
    Level level;
};

// PHOTO.md, "Three levels". In the order of the enum, so that a code is its own index.
constexpr std::array rows{
    Row{PhotoCode::not_jpeg, "not_jpeg", Level::hard},
    Row{PhotoCode::name, "name", Level::hard},
    Row{PhotoCode::bytes_small, "bytes_small", Level::hard},
    Row{PhotoCode::bytes_large, "bytes_large", Level::hard},
    Row{PhotoCode::px_small, "px_small", Level::hard},
    Row{PhotoCode::corrupt, "corrupt", Level::hard},
    Row{PhotoCode::bomb, "bomb", Level::hard},
    Row{PhotoCode::bomb_scans, "bomb_scans", Level::hard},
    Row{PhotoCode::cmyk, "cmyk", Level::hard},
    Row{PhotoCode::jpeg_exotic, "jpeg_exotic", Level::hard},
    Row{PhotoCode::gray, "gray", Level::hard},
    Row{PhotoCode::toned, "toned", Level::hard},
    Row{PhotoCode::landscape, "landscape", Level::hard},
    Row{PhotoCode::upside_down, "upside_down", Level::hard},
    Row{PhotoCode::sideways, "sideways", Level::hard},
    Row{PhotoCode::no_clear_face, "no_clear_face", Level::advice},
    Row{PhotoCode::two_faces, "two_faces", Level::advice},
    Row{PhotoCode::head_small, "head_small", Level::advice},
    Row{PhotoCode::head_large, "head_large", Level::advice},
    Row{PhotoCode::head_high, "head_high", Level::advice},
    Row{PhotoCode::head_low, "head_low", Level::advice},
    Row{PhotoCode::off_centre, "off_centre", Level::advice},
    Row{PhotoCode::tilt, "tilt", Level::advice},
    Row{PhotoCode::blur, "blur", Level::advice},
    Row{PhotoCode::dark, "dark", Level::advice},
    Row{PhotoCode::over, "over", Level::advice},
    Row{PhotoCode::border, "border", Level::advice},
    Row{PhotoCode::aspect, "aspect", Level::advice},
    Row{PhotoCode::maybe_turned, "maybe_turned", Level::advice},
    Row{PhotoCode::eyes_unclear, "eyes_unclear", Level::reviewer},
    Row{PhotoCode::low_score, "low_score", Level::reviewer},
    Row{PhotoCode::metadata_stripped, "metadata_stripped", Level::reviewer},
    Row{PhotoCode::exif_turned, "exif_turned", Level::reviewer},
    Row{PhotoCode::not_checked, "not_checked", Level::reviewer},
};

constexpr bool in_order() {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].code != static_cast<PhotoCode>(i)) return false;
    }
    return rows.size() == static_cast<std::size_t>(PhotoCode::not_checked) + 1;
}
static_assert(in_order(), "rows[] follows enum PhotoCode");

}  // namespace

std::string_view name(PhotoCode code) { return rows.at(static_cast<std::size_t>(code)).name; }

Level level(PhotoCode code) { return rows.at(static_cast<std::size_t>(code)).level; }

std::string_view name(Level of) {
    constexpr std::array<std::string_view, 3> names{"hard", "advice", "reviewer"};
    return names.at(static_cast<std::size_t>(of));
}

std::string_view name(Decision decision) {
    constexpr std::array<std::string_view, 3> names{"accept", "confirm", "reject"};
    return names.at(static_cast<std::size_t>(decision));
}

void Findings::add(PhotoCode code, double measured, double wanted_low, double wanted_high) {
    push_back({code, level(code), measured, wanted_low, wanted_high});
}

bool Findings::has(Level wanted) const {
    return std::any_of(begin(), end(), [wanted](const Finding& f) { return f.level == wanted; });
}

const Finding* Findings::find(PhotoCode code) const {
    const auto at =
        std::find_if(begin(), end(), [code](const Finding& f) { return f.code == code; });
    return at == end() ? nullptr : &*at;
}

}  // namespace imaging
