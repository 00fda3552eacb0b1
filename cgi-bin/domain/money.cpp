#include "domain/money.h"

#include <stdexcept>

#include "domain/digits.h"
#include "domain/text.h"

namespace domain {
namespace {

constexpr std::size_t most_yuan_digits = 9;  // what number() holds, and more than any order

}  // namespace

Parsed<Money> Money::parse(std::string_view typed) {
    const Parsed<std::string> key = typed_key(typed);
    if (!key) return key.fault();
    const std::string_view all = *key;
    const std::size_t point = all.find('.');
    const std::string_view yuan = all.substr(0, point);
    std::string fen = "00";
    if (point != std::string_view::npos) {
        fen = all.substr(point + 1);
        if (fen.size() == 1) fen += '0';
    }
    if (yuan.empty() || yuan.size() > most_yuan_digits || fen.size() != 2 || !all_digits(yuan) ||
        !all_digits(fen))
        return FaultCode::money_form;
    return Money(std::int64_t{number(yuan)} * 100 + number(fen));
}

std::string Money::text() const {
    // Part by part, since the lowest int64 has no positive counterpart.
    const std::int64_t yuan = fen_ / 100;
    const std::int64_t fen = fen_ % 100;
    const std::string sign = fen_ < 0 ? "-" : "";
    return sign + std::to_string(yuan < 0 ? -yuan : yuan) + '.' + padded(fen < 0 ? -fen : fen, 2);
}

Money Money::operator+(Money other) const {
    std::int64_t sum = 0;
    if (__builtin_add_overflow(fen_, other.fen_, &sum)) throw std::overflow_error("money sum");
    return Money(sum);
}

Money Money::operator-(Money other) const {
    std::int64_t rest = 0;
    if (__builtin_sub_overflow(fen_, other.fen_, &rest))
        throw std::overflow_error("money difference");
    return Money(rest);
}

}  // namespace domain
