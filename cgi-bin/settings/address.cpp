#include "settings/address.h"

#include <algorithm>
#include <charconv>

namespace settings {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::string lower(std::string_view text) {
    std::string small(text);
    for (char& c : small)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return small;
}

// A number up to `most` in digits only, or nothing.
std::optional<int> number(std::string_view digits, int most) {
    int value = 0;
    const char* const last = digits.data() + digits.size();
    const auto [end, error] = std::from_chars(digits.data(), last, value);
    if (digits.empty() || !is_digit(digits[0]) || error != std::errc{} || end != last)
        return std::nullopt;
    return value <= most ? std::optional(value) : std::nullopt;
}

// "127." and three more numbers up to 255: shortened forms are not ours to guess.
bool is_127(std::string_view host) {
    int parts = 0;
    bool good = host.substr(0, 4) == "127.";
    for (std::size_t begin = 0; begin <= host.size(); ++parts) {
        const std::size_t end = std::min(host.find('.', begin), host.size());
        good = good && number(host.substr(begin, end - begin), 255);
        begin = end + 1;
    }
    return good && parts == 4;
}

// Takes "host", "host:port" or "[host]:port" apart; false if it is none of them.
bool read_authority(std::string_view text, Address& to) {
    const bool bracketed = !text.empty() && text[0] == '[';
    const std::size_t first = bracketed ? 1 : 0;
    const std::size_t end = std::min(text.find(bracketed ? ']' : ':'), text.size());
    if (bracketed && end == text.size()) return false;
    const std::string_view host = text.substr(first, end - first);
    if (host.empty() || !made_of(host, bracketed ? ":." : ".-")) return false;
    to.host = lower(host);
    const std::string_view rest = text.substr(end + (bracketed ? 1 : 0));
    if (rest.empty()) return true;
    to.port = rest[0] == ':' ? number(rest.substr(1), 65535).value_or(0) : 0;
    return to.port != 0;
}

}  // namespace

bool made_of(std::string_view text, std::string_view others) {
    for (const char c : text)
        if (!is_letter(c) && !is_digit(c) && others.find(c) == std::string_view::npos) return false;
    return true;
}

bool Address::loopback() const { return host == "localhost" || host == "::1" || is_127(host); }

std::optional<Address> parse_address(std::string_view text) {
    const std::size_t colon = text.find("://");
    if (colon == std::string_view::npos) return std::nullopt;
    const std::string_view rest = text.substr(colon + 3);
    const std::size_t slash = std::min(rest.find('/'), rest.size());
    Address address;
    address.scheme = lower(text.substr(0, colon));
    address.path = rest.substr(slash);
    if (!made_of(address.scheme, "+.-") || !made_of(address.path, "/._~%-") ||
        !read_authority(rest.substr(0, slash), address))
        return std::nullopt;
    return address;
}

}  // namespace settings
