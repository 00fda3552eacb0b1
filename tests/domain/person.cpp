#include "domain/person.h"

#include <boost/test/unit_test.hpp>

#include "tests/support/print.h"

using namespace domain;

namespace {

const Date today(2026, 1, 6);

PersonForm student() {
    return {{"id_type", "1"},
            {"id_number", "11022120061120901x"},
            {"name", "演示"},
            {"pinyin", "YAN SHI"},
            {"ethnic", "01"},
            {"career", "30"},
            {"education", "3"},
            {"training", "1"},
            {"phone", "13800138000"},
            {"school", "演示大学"},
            {"department", "计算机学院"},
            {"grade", "2024级"},
            {"class_name", "1班"},
            {"student_number", "DEMO0001"},
            {"postcode", "100000"},
            {"address", "演示路 1 号"},
            {"email", "demo@Example.com"}};
}

PersonForm with(PersonForm form, std::string_view field, std::string_view text) {
    form.insert_or_assign(std::string(field), std::string(text));
    return form;
}

PersonForm traveller() {
    PersonForm form = with(student(), "id_type", "5");
    form = with(form, "id_number", "EA0000000");
    form = with(form, "sex", "2");
    return with(form, "birth", "2006-11-20");
}

Person good(const PersonForm& form) {
    const auto parsed = parse_person(form, today);
    BOOST_REQUIRE(std::holds_alternative<Person>(parsed));
    return std::get<Person>(parsed);
}

FieldFaults faults(const PersonForm& form) {
    const auto parsed = parse_person(form, today);
    const auto* found = std::get_if<FieldFaults>(&parsed);
    return found ? *found : FieldFaults{};
}

void expect(const PersonForm& form, std::string_view field, Fault wanted) {
    const FieldFaults found = faults(form);
    BOOST_TEST_CONTEXT("field " << field) {
        BOOST_REQUIRE(found.size() == 1U);
        BOOST_TEST(found.begin()->first == field);
        BOOST_TEST(found.begin()->second == wanted);
    }
}

std::string times(std::size_t n, std::string_view text) {
    std::string out;
    while (n-- > 0) out += text;
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(person)

BOOST_AUTO_TEST_CASE(a_whole_form_makes_a_person) {
    const Person person = good(student());
    BOOST_TEST(person.document.text() == "11022120061120901X");
    BOOST_TEST(person.name.text() == "演示");
    BOOST_TEST(person.birth.compact() == "20061120");
    BOOST_TEST((person.sex == Sex::male));
    BOOST_TEST(person.study.school == "演示大学");
    BOOST_TEST(person.email->text() == "demo@example.com");
}

BOOST_AUTO_TEST_CASE(an_empty_form_names_every_required_field) {
    const FieldFaults found = faults({});
    const std::map<std::string, FaultCode> wanted = {
        {"id_type", FaultCode::choose},  {"id_number", FaultCode::required},
        {"name", FaultCode::required},   {"ethnic", FaultCode::choose},
        {"career", FaultCode::choose},   {"education", FaultCode::choose},
        {"training", FaultCode::choose}, {"phone", FaultCode::required}};
    BOOST_TEST(found.size() == wanted.size());
    for (const auto& [field, code] : wanted) {
        BOOST_REQUIRE_MESSAGE(found.contains(field), field);
        BOOST_TEST(found.at(field) == Fault{code});
    }
}

BOOST_AUTO_TEST_CASE(each_required_field_is_asked_for_alone) {
    for (const char* field :
         {"id_number", "name", "phone", "school", "department", "grade", "student_number"})
        expect(with(student(), field, " "), field, {FaultCode::required});
    for (const char* field : {"id_type", "ethnic", "career", "education", "training"})
        expect(with(student(), field, ""), field, {FaultCode::choose});
}

BOOST_AUTO_TEST_CASE(optional_fields_may_be_empty) {
    PersonForm form = student();
    for (const char* field : {"pinyin", "class_name", "postcode", "address", "email"})
        form = with(form, field, "　");
    const Person person = good(form);
    BOOST_TEST(!person.pinyin);
    BOOST_TEST(!person.email);
    BOOST_TEST(person.postcode.empty());
}

BOOST_AUTO_TEST_CASE(an_optional_field_that_is_filled_in_must_be_right) {
    expect(with(student(), "email", "demo"), "email", {FaultCode::email_form});
    expect(with(student(), "pinyin", "演"), "pinyin", {FaultCode::pinyin_characters, 1});
    expect(with(student(), "postcode", "10000a"), "postcode", {FaultCode::postcode_form});
    expect(with(student(), "postcode", "123456789"), "postcode", {FaultCode::postcode_form});
    expect(with(student(), "class_name", "1\u202e班"), "class_name",
           {FaultCode::bad_characters, 2});
}

BOOST_AUTO_TEST_CASE(lengths_hold_at_their_borders) {
    const std::pair<const char*, std::size_t> limits[] = {
        {"school", 50},     {"department", 50},     {"grade", 20},
        {"class_name", 30}, {"student_number", 30}, {"address", 64}};
    for (const auto& [field, most] : limits) {
        good(with(student(), field, times(most, "演")));
        expect(with(student(), field, times(most + 1, "演")), field,
               {FaultCode::too_long, static_cast<std::int64_t>(most + 1),
                static_cast<std::int64_t>(most)});
    }
    BOOST_TEST(good(with(student(), "postcode", "１２３４５６７８")).postcode == "12345678");
}

BOOST_AUTO_TEST_CASE(only_students_are_asked_where_they_study) {
    PersonForm form = with(student(), "career", "24");
    for (const char* field : {"school", "department", "grade", "class_name", "student_number"})
        form = with(form, field, "");
    BOOST_TEST(good(form).study.school.empty());
    expect(with(form, "school", times(51, "演")), "school", {FaultCode::too_long, 51, 50});
}

BOOST_AUTO_TEST_CASE(a_resident_id_overrules_typed_sex_and_birth) {
    PersonForm form = with(with(student(), "sex", "2"), "birth", "nonsense");
    BOOST_TEST((good(form).sex == Sex::male));
    BOOST_TEST(good(form).birth.iso() == "2006-11-20");
    expect(with(form, "id_number", "1"), "id_number", {FaultCode::id_length, 1, 18});
}

BOOST_AUTO_TEST_CASE(other_documents_ask_for_sex_and_birth) {
    BOOST_TEST((good(traveller()).sex == Sex::female));
    BOOST_TEST(good(traveller()).birth.iso() == "2006-11-20");
    expect(with(traveller(), "sex", ""), "sex", {FaultCode::choose});
    expect(with(traveller(), "sex", "3"), "sex", {FaultCode::choose});
    expect(with(traveller(), "birth", ""), "birth", {FaultCode::required});
    expect(with(traveller(), "birth", "20060230"), "birth", {FaultCode::date_none});
    expect(with(traveller(), "birth", "20260107"), "birth", {FaultCode::birth_future});
    good(with(traveller(), "birth", "20260106"));
    expect(with(traveller(), "birth", "18991231"), "birth", {FaultCode::birth_early, 1899, 1900});
    good(with(traveller(), "birth", "19000101"));
}

BOOST_AUTO_TEST_CASE(a_wrong_passport_number_does_not_hide_a_missing_birth_date) {
    const FieldFaults found = faults(with(with(traveller(), "id_number", "x"), "birth", ""));
    BOOST_TEST(found.size() == 2U);
    BOOST_TEST(found.at("id_number") == Fault{FaultCode::passport_form});
    BOOST_TEST(found.at("birth") == Fault{FaultCode::required});
}

BOOST_AUTO_TEST_CASE(bad_bytes_in_any_text_field_are_a_fault_and_no_crash) {
    for (const std::string_view field : person_fields)
        BOOST_TEST(faults(with(traveller(), field, "\xff")).contains(field), field);
}

BOOST_AUTO_TEST_CASE(a_person_reads_back_from_its_own_form) {
    for (const PersonForm& form : {student(), traveller(), with(student(), "pinyin", ""),
                                   with(student(), "phone", "0755 55501234 转 12")}) {
        const Person person = good(form);
        BOOST_TEST((good(form_of(person)) == person));
    }
}

BOOST_AUTO_TEST_CASE(the_form_has_exactly_the_listed_fields) {
    const PersonForm form = form_of(good(student()));
    BOOST_TEST(form.size() == person_fields.size());
    for (const std::string_view field : person_fields) BOOST_TEST(form.contains(field), field);
}

BOOST_AUTO_TEST_SUITE_END()
