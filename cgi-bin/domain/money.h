// An amount of yuan, kept in fen: money is counted, never rounded.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "domain/fault.h"

namespace domain {

class Money {
  public:
    // Reads yuan with at most two decimals, "80", "80.5" or "80.00": not negative, at most nine
    // digits before the point. Faults: bad_bytes, required, money_form.
    static Parsed<Money> parse(std::string_view typed);

    static constexpr Money of_fen(std::int64_t fen) { return Money(fen); }
    constexpr Money() = default;

    std::int64_t fen() const { return fen_; }

    // Yuan: "80.00", "-0.05".
    std::string text() const;

    // Throw std::overflow_error where the result does not fit: a wrong sum is worse than none.
    Money operator+(Money) const;
    Money operator-(Money) const;
    Money& operator+=(Money other) { return *this = *this + other; }

    auto operator<=>(const Money&) const = default;

  private:
    constexpr explicit Money(std::int64_t fen) : fen_(fen) {}

    std::int64_t fen_ = 0;
};

}  // namespace domain
