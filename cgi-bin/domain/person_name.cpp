#include "domain/person_name.h"

#include <algorithm>
#include <optional>

#include "domain/text.h"

namespace domain {
namespace {

constexpr std::size_t longest_han = 16;
constexpr std::size_t longest_latin = 32;
constexpr std::size_t longest_pinyin = 64;
constexpr char32_t middle_dot = U'·';

// 〇, the Han blocks of the first plane with the compatibility ones, and the two planes that hold
// nothing but Han.
bool is_han(char32_t c) {
    return c == 0x3007 || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFD);
}

// Letters with the accents that Latin writing and pinyin have, and those accents set apart.
bool is_latin(char32_t c) {
    return is_ascii_letter(c) || (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) ||
           (c >= 0x300 && c <= 0x36F) || (c >= 0x1E00 && c <= 0x1EFF);
}

bool is_dot(char32_t c) {
    constexpr std::u32string_view dots = U"·．•・‧∙⋅●。";  // house: what keyboards offer
    return dots.find(c) != dots.npos;
}

bool is_mark(char32_t c) { return std::u32string_view(U"·'’-.").find(c) != std::u32string::npos; }

// Dots first, or half_width() would make U+FF0E a full stop.
std::u32string with_middle_dots(std::string_view typed) {
    std::u32string all = code_points(typed);
    std::replace_if(all.begin(), all.end(), is_dot, middle_dot);
    return all;
}

// Between two Han characters a space is padding and a full stop a middle dot.
std::u32string as_han_name(const std::u32string& name) {
    const auto of_han = [](char32_t c) { return is_han(c) || c == middle_dot; };
    std::u32string out;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const bool between =
            i > 0 && i + 1 < name.size() && of_han(name[i - 1]) && of_han(name[i + 1]);
        if (between && name[i] == U' ') continue;
        out.push_back(between && name[i] == U'.' ? middle_dot : name[i]);
    }
    return out;
}

Fault at(FaultCode code, std::size_t index) { return {code, static_cast<std::int64_t>(index + 1)}; }

// Marks stand between letters; only a Latin full stop may end a word ("J. Smith Jr.").
std::optional<Fault> mark_fault(const std::u32string& name) {
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (!is_mark(name[i])) continue;
        const bool after = i > 0 && !is_mark(name[i - 1]) && !is_space(name[i - 1]);
        const bool before = i + 1 < name.size() && !is_mark(name[i + 1]) && !is_space(name[i + 1]);
        if (!after || (!before && !(name[i] == U'.' && is_latin(name[i - 1]))))
            return at(FaultCode::name_mark, i);
    }
    return {};
}

std::optional<Fault> length_fault(const std::u32string& name, std::size_t longest) {
    if (name.size() <= longest) return {};
    return Fault{FaultCode::too_long, static_cast<std::int64_t>(name.size()),
                 static_cast<std::int64_t>(longest)};
}

}  // namespace

Parsed<PersonName> PersonName::parse(std::string_view typed) {
    if (!valid_utf8(typed)) return FaultCode::bad_bytes;
    const std::u32string name =
        as_han_name(code_points(collapse(half_width(utf8(with_middle_dots(typed))))));
    if (name.empty()) return FaultCode::required;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (is_digit(name[i])) return at(FaultCode::name_digits, i);
        if (!is_han(name[i]) && !is_latin(name[i]) && !is_mark(name[i]) && name[i] != U' ')
            return at(FaultCode::name_characters, i);
    }
    if (const auto fault = mark_fault(name)) return *fault;
    const bool han = std::any_of(name.begin(), name.end(), is_han);
    if (const auto fault = length_fault(name, han ? longest_han : longest_latin)) return *fault;
    return PersonName(utf8(name));
}

Parsed<NamePinyin> NamePinyin::parse(std::string_view typed) {
    if (!valid_utf8(typed)) return FaultCode::bad_bytes;
    const std::u32string name = code_points(collapse(half_width(typed)));
    if (name.empty()) return FaultCode::required;
    for (std::size_t i = 0; i < name.size(); ++i)
        if (!is_latin(name[i]) && !is_mark(name[i]) && name[i] != U' ')
            return at(FaultCode::pinyin_characters, i);
    if (const auto fault = mark_fault(name)) return *fault;
    if (const auto fault = length_fault(name, longest_pinyin)) return *fault;
    return NamePinyin(utf8(name));
}

}  // namespace domain
