#include "domain/email.h"

#include <algorithm>
#include <vector>

#include "domain/text.h"

namespace domain {
namespace {

constexpr std::size_t longest_address = 254;  // RFC 5321 4.5.3.1.3, less the angle brackets
constexpr std::size_t longest_local = 64;     // 4.5.3.1.1
constexpr std::size_t longest_label = 63;     // RFC 1035 2.3.4

std::string with_ascii_dots(std::string_view text) {
    std::u32string all = code_points(text);
    std::replace(all.begin(), all.end(), U'。', U'.');  // house: a Chinese keyboard's full stop
    return utf8(all);
}

std::vector<std::string_view> between_dots(std::string_view text) {
    std::vector<std::string_view> parts;
    for (std::size_t dot = text.find('.'); dot != std::string_view::npos; dot = text.find('.')) {
        parts.push_back(text.substr(0, dot));
        text.remove_prefix(dot + 1);
    }
    parts.push_back(text);
    return parts;
}

bool letter_or_digit(char c) {
    const auto code = static_cast<unsigned char>(c);
    return is_ascii_letter(code) || is_digit(code);
}

bool is_atom(std::string_view part) {
    return !part.empty() && std::all_of(part.begin(), part.end(), [](char c) {
        return letter_or_digit(c) ||
               std::string_view("!#$%&'*+-/=?^_`{|}~").find(c) != std::string_view::npos;
    });
}

bool is_label(std::string_view part) {
    return !part.empty() && part.size() <= longest_label && part.front() != '-' &&
           part.back() != '-' && std::all_of(part.begin(), part.end(), [](char c) {
               return letter_or_digit(c) || c == '-';
           });
}

bool is_local_part(std::string_view text) {
    const auto atoms = between_dots(text);
    return text.size() <= longest_local && std::all_of(atoms.begin(), atoms.end(), is_atom);
}

// A last label of digits is an IP address, not a name.
bool is_host_name(std::string_view text) {
    const auto labels = between_dots(text);
    return labels.size() >= 2 && !all_digits(labels.back()) &&
           std::all_of(labels.begin(), labels.end(), is_label);
}

}  // namespace

Parsed<Email> Email::parse(std::string_view typed) {
    // Not typed_key: a space within is a mistake to show, not to join.
    if (!valid_utf8(typed)) return FaultCode::bad_bytes;
    const std::string address = trim(with_ascii_dots(half_width(typed)));
    if (address.empty()) return FaultCode::required;
    if (const std::size_t found = length(address); found > longest_address)
        return Fault{FaultCode::too_long, static_cast<std::int64_t>(found), longest_address};
    const std::size_t at = address.find('@');
    if (at == 0 || at == std::string::npos || at + 1 == address.size() ||
        address.find('@', at + 1) != std::string::npos)
        return FaultCode::email_form;
    const std::string local = address.substr(0, at);
    const std::string host = lower(std::string_view(address).substr(at + 1));
    if (!is_local_part(local)) return FaultCode::email_local;
    if (!is_host_name(host)) return FaultCode::email_domain;
    return Email(local + '@' + host);
}

std::string Email::key() const { return lower(text_); }

std::string_view Email::local_part() const {
    return std::string_view(text_).substr(0, text_.find('@'));
}

}  // namespace domain
