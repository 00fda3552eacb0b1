#include "domain/phone.h"

#include <algorithm>
#include <optional>

#include "domain/text.h"

namespace domain {
namespace {

constexpr std::size_t mobile_digits = 11;
constexpr std::size_t longest_extension = 6;

// Dashes of all lengths, and the dots that some write instead, made ASCII dashes.
std::string with_ascii_dashes(std::string_view key) {
    std::u32string all = code_points(key);
    for (char32_t& c : all)
        if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == U'.' || c == U'·') c = U'-';
    return utf8(all);
}

// Without what people put between digits.
std::string without_marks(std::string text) {
    std::erase_if(text, [](char c) { return c == '-' || c == '(' || c == ')'; });
    return text;
}

// Without the country's code, where enough follows that it can be one.
std::string_view national(std::string_view digits) {
    for (const std::string_view code : {"+86", "0086"})
        if (digits.starts_with(code)) return digits.substr(code.size());
    if (digits.starts_with("861") && digits.size() == mobile_digits + 2) return digits.substr(2);
    return digits;
}

Fault wrong_count(std::size_t found, std::size_t wanted) {
    return {FaultCode::phone_digits, static_cast<std::int64_t>(found),
            static_cast<std::int64_t>(wanted)};
}

bool starts_as_mobile(std::string_view digits) {
    return digits.size() >= 2 && digits[0] == '1' && digits[1] >= '3';
}

// 010 and 02x have three digits, all others four.
std::size_t area_code_size(std::string_view digits) {
    return digits.starts_with("010") || digits.starts_with("02") ? 3 : 4;
}

// From abroad an area code is dialled without its 0: "+86 10 5550101".
std::string with_trunk_prefix(std::string_view typed) {
    const std::string_view digits = national(typed);
    const bool bare = digits.size() < typed.size() && !digits.starts_with('0');
    return (bare && !starts_as_mobile(digits) ? "0" : "") + std::string(digits);
}

struct Dialled {
    std::string number;
    std::string extension;
};

// Cuts the extension off: after 转, x, ext or #, or after the dash that follows a whole landline.
Dialled dialled(const std::string& key) {
    // as people type it
    constexpr std::string_view marks[] = {"转", "ext-", "ext", "x", "#"};  // house: typed
    for (const std::string_view mark : marks)
        if (const std::size_t at = lower(key).find(mark); at != std::string::npos)
            return {without_marks(key.substr(0, at)), without_marks(key.substr(at + mark.size()))};
    const std::size_t dash = key.rfind('-');
    if (dash != std::string::npos && key.starts_with('0')) {
        std::string before = without_marks(key.substr(0, dash));
        if (before.size() >= area_code_size(before) + 7) return {before, key.substr(dash + 1)};
    }
    return {without_marks(key), ""};
}

// What is wrong with the digits of a landline, if anything.
std::optional<Fault> landline_fault(std::string_view digits) {
    if (!digits.starts_with('0') || digits.starts_with("00")) {
        if (digits.size() == 7 || digits.size() == 8) return Fault{FaultCode::phone_area_code};
        return wrong_count(digits.size(), 0);
    }
    if (digits.starts_with("01") && !digits.starts_with("010"))
        return Fault{FaultCode::phone_area_code};
    const std::size_t area = area_code_size(digits);
    if (digits.size() < area + 7 || digits.size() > area + 8) return wrong_count(digits.size(), 0);
    return {};
}

}  // namespace

Parsed<Mobile> Mobile::parse(std::string_view typed) {
    const Parsed<std::string> key = typed_key(typed);
    if (!key) return key.fault();
    const std::string plain = without_marks(with_ascii_dashes(*key));
    const std::string_view digits = national(plain);
    if (!all_digits(digits)) return FaultCode::phone_characters;
    if (digits.size() != mobile_digits) return wrong_count(digits.size(), mobile_digits);
    if (!starts_as_mobile(digits)) return FaultCode::phone_prefix;
    return Mobile(std::string(digits));
}

std::string Mobile::grouped() const {
    return text_.substr(0, 3) + ' ' + text_.substr(3, 4) + ' ' + text_.substr(7);
}

std::string Mobile::masked() const { return text_.substr(0, 3) + "****" + text_.substr(7); }

Parsed<ContactPhone> ContactPhone::parse(std::string_view typed) {
    const Parsed<std::string> key = typed_key(typed);
    if (!key) return key.fault();
    const Dialled typed_number = dialled(with_ascii_dashes(*key));
    const std::string digits = with_trunk_prefix(typed_number.number);
    const std::string& extension = typed_number.extension;
    if (!all_digits(digits) || !all_digits(extension)) return FaultCode::phone_characters;
    if (starts_as_mobile(digits) && extension.empty()) {
        const Parsed<Mobile> mobile = Mobile::parse(digits);
        if (!mobile) return mobile.fault();
        return ContactPhone(mobile->text());
    }
    if (const auto fault = landline_fault(digits)) return *fault;
    if (extension.size() > longest_extension)
        return Fault{FaultCode::phone_extension, static_cast<std::int64_t>(extension.size()),
                     longest_extension};
    const std::size_t area = area_code_size(digits);
    return ContactPhone(digits.substr(0, area) + '-' + digits.substr(area) +
                        (extension.empty() ? "" : "-" + extension));
}

std::string ContactPhone::grouped() const {
    const Parsed<Mobile> mobile = Mobile::parse(text_);
    return mobile ? mobile->grouped() : text_;
}

}  // namespace domain
