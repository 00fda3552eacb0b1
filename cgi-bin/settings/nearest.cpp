#include <algorithm>
#include <numeric>

#include "settings/keys.h"

namespace settings {

namespace {

// Levenshtein: how many letters to add, drop or change.
std::size_t distance(std::string_view one, std::string_view other) {
    std::vector<std::size_t> row(other.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < one.size(); ++i) {
        std::size_t diagonal = row[0]++;
        for (std::size_t j = 0; j < other.size(); ++j) {
            const std::size_t changed = diagonal + (one[i] == other[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

std::string_view last_part(std::string_view name) { return name.substr(name.find('.') + 1); }

}  // namespace

std::string_view nearest(std::string_view typed, const std::vector<std::string_view>& names) {
    // A third of the letters wrong is no longer the same word.
    std::size_t best = std::max<std::size_t>(2, last_part(typed).size() / 3) + 1;
    std::string_view meant;
    for (const std::string_view name : names) {
        const std::size_t letters =
            std::min(distance(typed, name), distance(last_part(typed), last_part(name)));
        if (letters >= best) continue;
        best = letters;
        meant = name;
    }
    return meant;
}

}  // namespace settings
