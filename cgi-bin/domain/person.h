// 基本信息: who registers, as the national import file and the site want it.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "domain/date.h"
#include "domain/email.h"
#include "domain/field_reader.h"
#include "domain/id_document.h"
#include "domain/person_name.h"
#include "domain/phone.h"
#include "domain/sex.h"

namespace domain {

// The fields of the form, in its order: the keys of PersonForm and FieldFaults.
inline constexpr std::array person_fields = std::to_array<std::string_view>({
    "id_type",    "id_number",      "name",     "pinyin",  "sex",    "birth",      "ethnic",
    "career",     "education",      "training", "phone",   "school", "department", "grade",
    "class_name", "student_number", "postcode", "address", "email",
});

using PersonForm = TypedFields;

// Where one studies. Asked of students, the class excepted; empty where there is none.
struct Study {
    std::string school;
    std::string department;
    std::string grade;
    std::string class_name;
    std::string student_number;

    bool operator==(const Study&) const = default;
};

// A person whose every field has passed; made by parse_person() only.
struct Person {
    IdDocument document;
    PersonName name;
    std::optional<NamePinyin> pinyin;
    Sex sex;
    Date birth;
    // Codes of codes::ethnic, career, education, training.
    std::string ethnic;
    std::string career;
    std::string education;
    std::string training;
    ContactPhone phone;
    Study study;
    // Empty where there is none.
    std::string postcode;
    std::string address;
    std::optional<Email> email;

    bool operator==(const Person&) const = default;
};

// 职业 30: 学生.
inline constexpr std::string_view student_career = "30";

// All faults at once. Sex and birth come from the document where it says them (what was typed is
// ignored then).
std::variant<Person, FieldFaults> parse_person(const PersonForm& form, const Date& today);

// Where somebody studies, as a list of a school's has it: each field may be empty, and is as long
// as a candidate's own at most.
std::variant<Study, FieldFaults> parse_study(const TypedFields& typed);

// The texts that parse to this person, for showing the form again.
PersonForm form_of(const Person& person);

}  // namespace domain
