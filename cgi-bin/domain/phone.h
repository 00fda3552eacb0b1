// Telephone numbers of mainland China.
#pragma once

#include <compare>
#include <string>
#include <string_view>

#include "domain/fault.h"

namespace domain {

// A mobile number: eleven digits that begin with 13 to 19.
class Mobile {
  public:
    // Takes +86, 0086 or 86 before it, spaces and dashes within, full-width digits. Faults:
    // bad_bytes, required, phone_characters, phone_digits, phone_prefix.
    static Parsed<Mobile> parse(std::string_view typed);

    const std::string& text() const { return text_; }  // "13800138000"
    std::string grouped() const;                       // "138 0013 8000"
    std::string masked() const;                        // "138****8000"

    auto operator<=>(const Mobile&) const = default;

  private:
    explicit Mobile(std::string text) : text_(std::move(text)) {}

    std::string text_;
};

// Where staff can call: a mobile, or a landline with its area code and perhaps an extension.
class ContactPhone {
  public:
    // A landline may be typed "010-5550101", "(0755) 55501234 转 12", "01055501012-8". Faults as of
    // a mobile, and phone_area_code, phone_extension.
    static Parsed<ContactPhone> parse(std::string_view typed);

    // "13800138000", "010-5550101", "0755-55501234-12"
    const std::string& text() const { return text_; }

    // For reading: a mobile grouped, a landline as its text.
    std::string grouped() const;

    auto operator<=>(const ContactPhone&) const = default;

  private:
    explicit ContactPhone(std::string text) : text_(std::move(text)) {}

    std::string text_;
};

}  // namespace domain
