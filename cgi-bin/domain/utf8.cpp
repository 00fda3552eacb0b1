#include "domain/utf8.h"

#include <array>
#include <stdexcept>

namespace domain {
namespace {

struct Form {
    unsigned char mask;
    unsigned char lead;
    char32_t least;  // below it the form is overlong
};

constexpr std::array<Form, 4> forms = {
    {{0x80, 0x00, 0x1}, {0xE0, 0xC0, 0x80}, {0xF0, 0xE0, 0x800}, {0xF8, 0xF0, 0x10000}}};

void append(std::string& out, char32_t c) {
    const auto byte = [&out](char32_t bits) {
        out.push_back(static_cast<char>(static_cast<unsigned char>(bits)));
    };
    if (c < 0x80) return byte(c);
    if (c < 0x800) {
        byte(0xC0 | c >> 6);
    } else {
        if (c < 0x10000) {
            byte(0xE0 | c >> 12);
        } else {
            byte(0xF0 | c >> 18);
            byte(0x80 | (c >> 12 & 0x3F));
        }
        byte(0x80 | (c >> 6 & 0x3F));
    }
    byte(0x80 | (c & 0x3F));
}

}  // namespace

std::optional<char32_t> take_code_point(std::string_view& rest) {
    if (rest.empty()) return {};
    const auto lead = static_cast<unsigned char>(rest[0]);
    for (std::size_t more = 0; more < forms.size(); ++more) {
        if ((lead & forms[more].mask) != forms[more].lead) continue;
        if (rest.size() <= more) return {};
        auto c = static_cast<char32_t>(lead & static_cast<unsigned char>(~forms[more].mask));
        for (std::size_t i = 1; i <= more; ++i) {
            const auto next = static_cast<unsigned char>(rest[i]);
            if ((next & 0xC0) != 0x80) return {};
            c = c << 6 | (next & 0x3FU);
        }
        if (c < forms[more].least || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) return {};
        rest.remove_prefix(more + 1);
        return c;
    }
    return {};
}

bool valid_utf8(std::string_view bytes) {
    while (!bytes.empty())
        if (!take_code_point(bytes)) return false;
    return true;
}

std::u32string code_points(std::string_view utf8) {
    std::u32string out;
    while (!utf8.empty()) {
        const auto c = take_code_point(utf8);
        if (!c) throw std::invalid_argument("text is not UTF-8");
        out.push_back(*c);
    }
    return out;
}

std::string utf8(std::u32string_view code_points) {
    std::string out;
    for (const char32_t c : code_points) append(out, c);
    return out;
}

std::size_t length(std::string_view utf8) { return code_points(utf8).size(); }

}  // namespace domain
