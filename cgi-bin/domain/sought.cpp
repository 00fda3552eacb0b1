#include "domain/sought.h"

#include <algorithm>

#include "domain/digits.h"
#include "domain/phone.h"
#include "domain/text.h"
#include "domain/utf8.h"

namespace domain {
namespace {

// The dashes of Chinese keyboards and of typesetting.
bool is_dash(char32_t c) {
    return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0x30FC;
}

// Half-width, without space, each dash an ASCII one: as numbers are written.
std::string number_text(std::string_view typed) {
    std::u32string plain;
    for (const char32_t c : code_points(without_space(half_width(typed))))
        plain += is_dash(c) ? U'-' : c;
    return upper(utf8(plain));
}

std::string without_dashes(std::string text) {
    text.erase(std::remove(text.begin(), text.end(), '-'), text.end());
    return text;
}

// "12-1": a registration's key and which of its orders.
bool is_order(const std::string& text) {
    const auto dash = text.find('-');
    return dash != std::string::npos && dash > 0 && dash + 1 < text.size() &&
           all_digits(text.substr(0, dash)) && all_digits(text.substr(dash + 1));
}

// Documents have letters and digits only, and at least four of them are digits.
bool is_document(const std::string& text) {
    const auto plain = [](char c) {
        const auto letter = static_cast<unsigned char>(c);
        return is_digit(letter) || is_ascii_letter(letter);
    };
    const auto digits = std::count_if(
        text.begin(), text.end(), [](char c) { return is_digit(static_cast<unsigned char>(c)); });
    return digits >= 4 && std::all_of(text.begin(), text.end(), plain);
}

}  // namespace

std::optional<RegistrationNumber> registration_number(std::string_view typed) {
    const std::string digits = without_dashes(number_text(typed));
    if (digits.size() != 14 || !all_digits(digits)) return std::nullopt;
    return RegistrationNumber{number(digits.substr(0, 2)), digits.substr(2, 6),
                              number(digits.substr(8))};
}

Sought sought(std::string_view typed) {
    constexpr std::size_t longest_serial = 6;
    Sought all;
    all.text = collapse(half_width(typed));
    const std::string text = number_text(typed);
    all.registration = registration_number(text);
    if (const auto phone = ContactPhone::parse(text)) all.phone = phone->text();
    if (is_order(text)) all.order = text;
    if (is_document(text)) all.document = text;
    if (!text.empty() && text.size() <= longest_serial && all_digits(text))
        all.serial = number(text);
    if (!all.text.empty() && !is_digit(static_cast<unsigned char>(all.text.front())))
        all.name = all.text;
    return all;
}

}  // namespace domain
