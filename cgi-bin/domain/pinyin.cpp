#include "domain/pinyin.h"

#include <algorithm>

#include "domain/pinyin_tables.h"
#include "domain/utf8.h"

namespace domain {
namespace {

using sounds::Sound;

// "" where it is not known.
std::string_view syllable(char32_t character) {
    const auto found = std::find_if(
        sounds::syllables.begin(), sounds::syllables.end(),
        [&](const Sound& each) { return each.of.find(character) != std::u32string_view::npos; });
    return found == sounds::syllables.end() ? "" : found->letters;
}

// Of the surnames that begin the name and leave something of it, the longest.
Sound surname_of(std::u32string_view name) {
    Sound best{syllable(name.front()), name.substr(0, 1)};
    for (const Sound& each : sounds::surnames)
        if (name.size() > each.of.size() && name.starts_with(each.of) &&
            each.of.size() >= best.of.size())
            best = each;
    return best;
}

}  // namespace

std::optional<std::string> likely_pinyin(std::string_view name) {
    const std::u32string all = code_points(name);
    if (all.empty()) return std::nullopt;
    const Sound surname = surname_of(all);
    std::string letters(surname.letters);
    for (std::size_t i = surname.of.size(); i < all.size(); ++i) {
        const std::string_view sound = syllable(all[i]);
        if (sound.empty()) return std::nullopt;
        letters += (i == surname.of.size() ? " " : "") + std::string(sound);
    }
    return surname.letters.empty() ? std::nullopt : std::optional(letters);
}

}  // namespace domain
