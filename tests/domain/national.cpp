#include "domain/national.h"

#include <boost/test/unit_test.hpp>

using domain::national_findings;
using domain::NationalFinding;

namespace {

domain::TypedFields person() {
    return {{"id_type", "1"},        {"id_number", "110221200403151239"},
            {"name", "演示甲"},      {"sex", "1"},
            {"birth", "2004-03-15"}, {"ethnic", "01"},
            {"career", "30"},        {"education", "3"},
            {"training", "1"}};
}

std::string found(const domain::TypedFields& of, bool portrait = true) {
    std::string all;
    for (const auto finding : national_findings(of, portrait))
        all += std::string(name(finding)) + " ";
    return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(national)

BOOST_AUTO_TEST_CASE(a_complete_person_with_a_photo_passes) { BOOST_TEST(found(person()) == ""); }

BOOST_AUTO_TEST_CASE(a_photo_and_every_required_field_are_missed) {
    BOOST_TEST(found(person(), false) == "photo_missing ");
    for (const auto& [field, text] : person()) {
        auto without = person();
        without[field] = "";
        BOOST_TEST(found(without) == "field_missing ", field);
    }
}

BOOST_AUTO_TEST_CASE(a_name_may_be_16_han_characters_or_32_letters_and_a_rare_one_counts_double) {
    auto one = person();
    const auto judged = [&](const std::string& name) {
        one["name"] = name;
        return found(one);
    };
    std::string sixteen;
    for (int i = 0; i < 16; ++i) sixteen += "演";
    BOOST_TEST(judged(sixteen) == "");
    BOOST_TEST(judged(sixteen + "a") == "name_long ");
    BOOST_TEST(judged(std::string(32, 'a')) == "");
    BOOST_TEST(judged(std::string(33, 'a')) == "name_long ");
    BOOST_TEST(domain::national_length("\U00020164") == 4U);
}

BOOST_AUTO_TEST_CASE(an_address_may_be_64_han_characters) {
    auto one = person();
    for (int i = 0; i < 64; ++i) one["address"] += "演";
    BOOST_TEST(found(one) == "");
    one["address"] += "1";
    BOOST_TEST(found(one) == "address_long ");
}

BOOST_AUTO_TEST_CASE(the_local_kinds_of_documents_go_out_as_national_ones_and_are_named) {
    for (const std::string code : {"1", "2", "3", "4", "5"})
        BOOST_TEST(domain::national_id_type(code) == code);
    BOOST_TEST(domain::national_id_type("6") == "1");
    BOOST_TEST(domain::national_id_type("7") == "5");
    auto one = person();
    one["id_type"] = "7";
    BOOST_TEST(found(one) == "id_type_mapped ");
}

BOOST_AUTO_TEST_SUITE_END()
