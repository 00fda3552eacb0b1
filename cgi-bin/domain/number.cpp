#include "domain/number.h"

#include <cmath>

#include "domain/digits.h"
#include "domain/text.h"

namespace domain {
namespace {

constexpr std::size_t most_digits = 9;  // what number() holds
constexpr std::size_t most_decimals = 4;
constexpr double unit = 10'000;  // 10 to the most_decimals

}  // namespace

Parsed<int> parse_whole(std::string_view typed, int least, int most) {
    const auto key = typed_key(typed);
    if (!key) return key.fault();
    if (!all_digits(*key)) return FaultCode::number_form;
    if (key->size() > most_digits) return Fault{FaultCode::number_high, 0, most};
    const int value = number(*key);
    if (value < least) return Fault{FaultCode::number_low, value, least};
    if (value > most) return Fault{FaultCode::number_high, value, most};
    return value;
}

Parsed<double> parse_decimal(std::string_view typed, double least, double most) {
    const auto key = typed_key(typed);
    if (!key) return key.fault();
    const std::string_view all = *key;
    const auto point = all.find('.');
    const std::string whole(all.substr(0, point));
    std::string decimals(point == std::string_view::npos ? "" : all.substr(point + 1));
    const bool digits = all_digits(whole) && (decimals.empty() || all_digits(decimals));
    if (!digits || whole.size() > most_digits || decimals.size() > most_decimals)
        return FaultCode::decimal_form;
    decimals.resize(most_decimals, '0');
    const double value = number(whole) + number(decimals) / unit;
    if (value < least) return Fault{FaultCode::number_low, 0, std::llround(std::ceil(least))};
    if (value > most) return Fault{FaultCode::number_high, 0, std::llround(std::floor(most))};
    return value;
}

std::string decimal_text(double value) {
    const auto units = std::llround(value * unit);
    const auto per_whole = std::llround(unit);
    std::string text =
        std::to_string(units / per_whole) + '.' + padded(units % per_whole, most_decimals);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text;
}

}  // namespace domain
