// The number of a receipt, as it stands in a site's receipt books.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "domain/fault.h"

namespace domain {

class ReceiptNumber {
  public:
    // Half-width and upper-case, so that what looks like one number is one; at most 30 characters.
    // Faults: those of a typed line, and receipt_form for the number of a registration: a code
    // that was scanned into the wrong field.
    static Parsed<ReceiptNumber> parse(std::string_view typed);

    // What a new book of the sitting begins with: "77-00001".
    static ReceiptNumber first(int sitting);

    // The number behind it in the book, its last digits one higher: "A0099" → "A0100". Nothing
    // where it has no digits at its end, or no room.
    std::optional<ReceiptNumber> next() const;

    const std::string& text() const { return text_; }

    auto operator<=>(const ReceiptNumber&) const = default;

  private:
    explicit ReceiptNumber(std::string text) : text_(std::move(text)) {}

    std::string text_;
};

}  // namespace domain
