#include "domain/person.h"

#include "domain/code_tables.h"
#include "domain/text.h"

namespace domain {
namespace {

constexpr std::size_t longest_school = 50;
constexpr std::size_t longest_grade = 20;
constexpr std::size_t longest_class = 30;
constexpr std::size_t longest_student_number = 30;
constexpr std::size_t longest_address = 64;  // national import file
constexpr std::size_t longest_postcode = 8;  // national import file
constexpr int earliest_birth_year = 1900;

Parsed<std::string> postcode(std::string_view typed) {
    const Parsed<std::string> key = typed_key(typed);
    if (key && (key->size() > longest_postcode || !all_digits(*key)))
        return FaultCode::postcode_form;
    return key;
}

Parsed<Date> birth_date(std::string_view typed, const Date& today) {
    const Parsed<Date> date = Date::parse(typed);
    if (date && *date > today) return FaultCode::birth_future;
    if (date && date->year() < earliest_birth_year)
        return Fault{FaultCode::birth_early, date->year(), earliest_birth_year};
    return date;
}

struct Identity {
    std::optional<IdDocument> document;
    std::optional<Sex> sex;
    std::optional<Date> birth;
};

// Without its kind a number can only be missing, and whether sex and birth are to be typed is open.
Identity read_identity(FieldReader& read, const Date& today) {
    Identity identity;
    const std::string_view number = read.typed("id_number");
    const auto type = read.take("id_type", parse_id_type(read.typed("id_type")));
    if (!type) {
        read.take("id_number", typed_key(number));
        return identity;
    }
    identity.document = read.take("id_number", IdDocument::parse(*type, number, today));
    if (!says_birth_and_sex(*type)) {
        identity.sex = read.take("sex", parse_sex(read.typed("sex")));
        identity.birth = read.take("birth", birth_date(read.typed("birth"), today));
    } else if (identity.document) {
        identity.sex = identity.document->sex();
        identity.birth = identity.document->birth();
    }
    return identity;
}

enum class Need { required, optional };

std::string read_line(FieldReader& read, std::string_view field, std::size_t longest, Need need) {
    const Parsed<std::string> line = typed_line(read.typed(field), longest);
    return (need == Need::required ? read.take(field, line) : read.take_optional(field, line))
        .value_or("");
}

Study read_study(FieldReader& read, Need need) {
    return {read_line(read, "school", longest_school, need),
            read_line(read, "department", longest_school, need),
            read_line(read, "grade", longest_grade, need),
            read_line(read, "class_name", longest_class, Need::optional),
            read_line(read, "student_number", longest_student_number, need)};
}

}  // namespace

std::variant<Study, FieldFaults> parse_study(const TypedFields& typed) {
    FieldReader read(typed);
    Study study = read_study(read, Need::optional);
    if (!read.faults().empty()) return read.faults();
    return study;
}

std::variant<Person, FieldFaults> parse_person(const PersonForm& form, const Date& today) {
    FieldReader read(form);
    const Identity identity = read_identity(read, today);
    const auto name = read.take<PersonName>("name");
    const auto pinyin = read.take_optional<NamePinyin>("pinyin");
    const std::string ethnic = read.take_code("ethnic", codes::ethnic);
    const std::string career = read.take_code("career", codes::career);
    const std::string education = read.take_code("education", codes::education);
    const std::string training = read.take_code("training", codes::training);
    const auto phone = read.take<ContactPhone>("phone");
    const Study study =
        read_study(read, career == student_career ? Need::required : Need::optional);
    const auto code = read.take_optional("postcode", postcode(read.typed("postcode")));
    const std::string address = read_line(read, "address", longest_address, Need::optional);
    const auto email = read.take_optional<Email>("email");
    if (!read.faults().empty()) return read.faults();
    return Person{
        *identity.document, *name,    pinyin, *identity.sex, *identity.birth,   ethnic,  career,
        education,          training, *phone, study,         code.value_or(""), address, email};
}

PersonForm form_of(const Person& person) {
    return {
        {"id_type", code(person.document.type())},
        {"id_number", person.document.text()},
        {"name", person.name.text()},
        {"pinyin", person.pinyin ? person.pinyin->text() : ""},
        {"sex", std::string(code(person.sex))},
        {"birth", person.birth.iso()},
        {"ethnic", person.ethnic},
        {"career", person.career},
        {"education", person.education},
        {"training", person.training},
        {"phone", person.phone.text()},
        {"school", person.study.school},
        {"department", person.study.department},
        {"grade", person.study.grade},
        {"class_name", person.study.class_name},
        {"student_number", person.study.student_number},
        {"postcode", person.postcode},
        {"address", person.address},
        {"email", person.email ? person.email->text() : ""},
    };
}

}  // namespace domain
