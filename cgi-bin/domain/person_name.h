// The names of a person, as on the document that is carried to the exam.
#pragma once

#include <compare>
#include <string>
#include <string_view>

#include "domain/fault.h"

namespace domain {

// 姓名: at most 16 characters where one is Han, at most 32 Latin ones otherwise (national import
// file). All of Unicode's Han characters, the middle dot of names from other languages.
class PersonName {
  public:
    // Makes every dot that keyboards offer a middle dot U+00B7, and removes the space that people
    // put between two Han characters. Faults: bad_bytes, required, name_digits, name_characters,
    // name_mark, too_long.
    static Parsed<PersonName> parse(std::string_view typed);

    const std::string& text() const { return text_; }

    auto operator<=>(const PersonName&) const = default;

  private:
    explicit PersonName(std::string text) : text_(std::move(text)) {}

    std::string text_;
};

// 姓名拼音: Latin letters, with or without tone marks, at most 64 characters (ours).
class NamePinyin {
  public:
    // Faults: bad_bytes, required, pinyin_characters, name_mark, too_long.
    static Parsed<NamePinyin> parse(std::string_view typed);

    const std::string& text() const { return text_; }

    auto operator<=>(const NamePinyin&) const = default;

  private:
    explicit NamePinyin(std::string text) : text_(std::move(text)) {}

    std::string text_;
};

}  // namespace domain
