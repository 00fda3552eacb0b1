#include "store/codec.h"

#include <array>
#include <charconv>
#include <stdexcept>

namespace store {
namespace {

[[noreturn]] void unreadable(std::string_view text) {
    throw std::invalid_argument("not what PostgreSQL writes: " + std::string(text));
}

template <class Number>
Number number(std::string_view text) {
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) unreadable(text);
    return value;
}

constexpr std::string_view hex = "0123456789abcdef";

int nibble(char c) {
    const auto at = hex.find(c);
    if (at == std::string_view::npos) throw std::invalid_argument("not a hex digit");
    return static_cast<int>(at);
}

std::chrono::microseconds fraction(std::string_view digits) {
    std::int64_t micros = 0;
    for (std::size_t i = 0; i < 6; ++i)
        micros = micros * 10 + (i < digits.size() ? digits[i] - '0' : 0);
    return std::chrono::microseconds{micros};
}

// "+08", "-03:30"
std::chrono::minutes zone(std::string_view text) {
    if (text.size() < 3) unreadable(text);
    const int hours = number<int>(text.substr(1, 2));
    const int minutes = text.size() >= 6 ? number<int>(text.substr(4, 2)) : 0;
    const std::chrono::minutes offset{hours * 60 + minutes};
    return text[0] == '-' ? -offset : offset;
}

}  // namespace

std::string to_text(std::int64_t value) { return std::to_string(value); }

// As short as reads back the same.
std::string to_text(double value) {
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, value).ptr;
    return {text, end};
}

std::string to_text(std::string_view value) {
    if (value.find('\0') != std::string_view::npos)
        throw std::invalid_argument("NUL in a text for PostgreSQL");
    return std::string(value);
}

std::string to_text(const Bytes& bytes) {
    std::string text = "\\x";
    text.reserve(2 + 2 * bytes.value.size());
    for (const char c : bytes.value) {
        const auto byte = static_cast<unsigned char>(c);
        text += hex[byte >> 4];
        text += hex[byte & 15U];
    }
    return text;
}

std::string to_text(domain::Instant value) {
    const auto day = std::chrono::floor<std::chrono::days>(value);
    const std::chrono::hh_mm_ss time(value - day);
    const auto two = [](std::int64_t n) {
        return std::string(n < 10 ? "0" : "") + std::to_string(n);
    };
    const std::string micros = std::to_string(1'000'000 + time.subseconds().count()).substr(1);
    return domain::Date(std::chrono::year_month_day(day)).iso() + " " + two(time.hours().count()) +
           ":" + two(time.minutes().count()) + ":" + two(time.seconds().count()) + "." + micros +
           "+00";
}

std::string to_text(const domain::Date& value) { return value.iso(); }
std::string to_text(std::chrono::seconds value) {
    return std::to_string(value.count()) + " seconds";
}
std::string to_text(const domain::Money& value) { return std::to_string(value.fen()); }

// In quotation marks whatever it is, so that an empty one and NULL are texts too.
std::string to_text(const std::vector<std::string>& values) {
    std::string text = "{";
    for (const std::string& value : values) {
        text += text.size() > 1 ? ",\"" : "\"";
        for (const char c : to_text(value)) {
            if (c == '"' || c == '\\') text += '\\';
            text += c;
        }
        text += '"';
    }
    return text + "}";
}

std::int64_t from_text(std::string_view text, As<std::int64_t>) {
    return number<std::int64_t>(text);
}
int from_text(std::string_view text, As<int>) { return number<int>(text); }
double from_text(std::string_view text, As<double>) { return number<double>(text); }

bool from_text(std::string_view text, As<bool>) {
    if (text != "t" && text != "f") unreadable(text);
    return text == "t";
}

std::string from_text(std::string_view text, As<std::string>) { return std::string(text); }

Bytes from_text(std::string_view text, As<Bytes>) {
    if (text.substr(0, 2) != "\\x" || text.size() % 2 != 0) unreadable(text.substr(0, 20));
    Bytes bytes;
    bytes.value.reserve(text.size() / 2 - 1);
    for (std::size_t i = 2; i < text.size(); i += 2)
        bytes.value += static_cast<char>(nibble(text[i]) << 4 | nibble(text[i + 1]));
    return bytes;
}

// "2026-01-06 09:00:00.25+00"; the zone is the session's
domain::Instant from_text(std::string_view text, As<domain::Instant>) {
    if (text.size() < 22) unreadable(text);
    const auto zone_at = text.find_first_of("+-", 19);
    if (zone_at == std::string_view::npos) unreadable(text);
    const auto micros =
        zone_at > 20 ? fraction(text.substr(20, zone_at - 20)) : std::chrono::microseconds{0};
    const auto day = std::chrono::sys_days{from_text(text.substr(0, 10), as<domain::Date>).days()};
    return day + std::chrono::hours{number<int>(text.substr(11, 2))} +
           std::chrono::minutes{number<int>(text.substr(14, 2))} +
           std::chrono::seconds{number<int>(text.substr(17, 2))} + micros -
           zone(text.substr(zone_at));
}

domain::Date from_text(std::string_view text, As<domain::Date>) {
    const auto date = domain::Date::parse(text);
    if (!date) unreadable(text);
    return *date;
}

domain::Money from_text(std::string_view text, As<domain::Money>) {
    return domain::Money::of_fen(number<std::int64_t>(text));
}

domain::Stage from_text(std::string_view text, As<domain::Stage>) {
    const auto stage = domain::stage_named(text);
    if (!stage) unreadable(text);
    return *stage;
}

std::chrono::seconds from_text(std::string_view text, As<std::chrono::seconds>) {
    return std::chrono::seconds{number<std::int64_t>(text)};
}

}  // namespace store
