#include "domain/receipt_number.h"

#include "domain/sought.h"
#include "domain/text.h"

namespace domain {
namespace {

constexpr std::size_t longest = 30;  // characters

}  // namespace

Parsed<ReceiptNumber> ReceiptNumber::parse(std::string_view typed) {
    const auto line = typed_line(upper(half_width(typed)), longest);
    if (!line) return line.fault();
    const bool grouped = line->find('-') != std::string::npos;
    if (grouped && registration_number(*line)) return Fault{FaultCode::receipt_form};
    return ReceiptNumber(*line);
}

ReceiptNumber ReceiptNumber::first(int sitting) {
    return ReceiptNumber(std::to_string(sitting) + "-00001");
}

std::optional<ReceiptNumber> ReceiptNumber::next() const {
    std::string text = text_;
    auto at = text.rbegin();
    while (at != text.rend() && *at == '9') *at++ = '0';
    const bool carries = at == text.rend() || !is_digit(static_cast<unsigned char>(*at));
    if (!carries) {
        ++*at;
        return ReceiptNumber(text);
    }
    // nothing but nines at its end, or no digit
    if (at == text.rbegin() || length(text) == longest) return std::nullopt;
    text.insert(at.base(), '1');
    return ReceiptNumber(text);
}

}  // namespace domain
