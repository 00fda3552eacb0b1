// The document that a candidate carries to the exam, by its kind and number.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/date.h"
#include "domain/fault.h"
#include "domain/sex.h"

namespace domain {

// 证件类型. The values are the codes of data/ncre_id_type.tsv, which also has the names: 1 to 5 are
// national, 6 and 7 local, since the national list has none for the newer documents.
enum class IdType {
    resident = 1,          // 居民身份证
    taiwan_permit = 2,     // 台湾居民来往大陆通行证
    hongkong_permit = 3,   // 港澳居民来往内地通行证
    military = 4,          // 军人证件
    passport = 5,          // 护照
    residence_permit = 6,  // 港澳台居民居住证
    foreigner = 7,         // 外国人永久居留身份证
};

std::string code(IdType);                              // "1"
std::string_view name(IdType);                         // 中华人民共和国居民身份证
Parsed<IdType> parse_id_type(std::string_view typed);  // fault: choose

// Does a number of this kind say birth date and sex? Those of foreigners' cards are asked for.
constexpr bool says_birth_and_sex(IdType type) {
    return type == IdType::resident || type == IdType::residence_permit;
}

class IdDocument {
  public:
    // Reads the number as the kind has it (RULES.md's forms); spaces, full-width and small letters
    // are read as what they stand for. Faults: bad_bytes, required, too_long, bad_characters and
    // those of the kind: IdCard's, id_of_permit, id_of_foreigner, permit_region, hk_permit_form,
    // tw_permit_form, foreigner_form, passport_form.
    static Parsed<IdDocument> parse(IdType type, std::string_view typed, const Date& today);

    IdType type() const { return type_; }
    const std::string& text() const { return text_; }

    // The same for all numbers that one person gets from one kind of document: the count of
    // reissues at the end of a permit's number is left out. Unique among live registrations.
    std::string person_key() const;

    // What the number itself says: there exactly where says_birth_and_sex().
    const std::optional<Date>& birth() const { return birth_; }
    const std::optional<Sex>& sex() const { return sex_; }

    // For lists and screens: the middle hidden, "110221********1239".
    std::string masked() const;

    bool operator==(const IdDocument&) const = default;

  private:
    IdDocument(IdType type, std::string text) : type_(type), text_(std::move(text)) {}

    static Parsed<IdDocument> resident(IdType type, std::string_view typed, const Date& today);

    IdType type_;
    std::string text_;
    std::optional<Date> birth_;
    std::optional<Sex> sex_;
};

}  // namespace domain
