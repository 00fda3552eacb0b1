#include "domain/id_document.h"

#include <boost/test/unit_test.hpp>

#include "domain/code_tables.h"
#include "domain/id_card.h"
#include "tests/support/print.h"

using namespace domain;

namespace {

const Date today(2026, 1, 6);

Parsed<IdDocument> parse(IdType type, std::string_view typed) {
    return IdDocument::parse(type, typed, today);
}

// The number with the check character that fits its seventeen digits.
std::string checked(const std::string& seventeen) {
    for (const char last : std::string_view("0123456789X"))
        if (check_character_fits(seventeen + last)) return seventeen + last;
    throw std::logic_error("no check character fits");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(id_document)

BOOST_AUTO_TEST_CASE(every_code_of_the_table_is_a_kind_with_its_name) {
    for (const CodeName& row : codes::id_type) {
        const auto type = parse_id_type(row.code);
        BOOST_TEST(code(*type) == row.code);
        BOOST_TEST(name(*type) == row.name);
    }
    BOOST_TEST(code(IdType::foreigner) == codes::id_type.back().code);
    BOOST_TEST(name(IdType::resident) == "中华人民共和国居民身份证");
    BOOST_TEST(name(IdType::hongkong_permit) == "港澳居民来往内地通行证");
}

BOOST_AUTO_TEST_CASE(a_kind_that_is_not_in_the_table_is_not_chosen) {
    for (const char* typed : {"", "0", "8", "11", "resident", "１"})
        BOOST_TEST(parse_id_type(typed).fault() == Fault{FaultCode::choose});
}

BOOST_AUTO_TEST_CASE(a_resident_id_says_birth_and_sex) {
    const auto document = parse(IdType::resident, "11022120061120901x");
    BOOST_TEST(document->text() == "11022120061120901X");
    BOOST_TEST(document->birth()->iso() == "2006-11-20");
    BOOST_TEST((document->sex() == Sex::male));
    BOOST_TEST(document->person_key() == "1:11022120061120901X");
}

BOOST_AUTO_TEST_CASE(a_resident_ids_defects_come_through) {
    BOOST_TEST(parse(IdType::resident, "110221200403151238").fault() ==
               Fault{FaultCode::id_checksum});
    BOOST_TEST(parse(IdType::resident, "1102").fault() == (Fault{FaultCode::id_length, 4, 18}));
}

BOOST_AUTO_TEST_CASE(a_residence_permit_has_one_of_three_addresses) {
    for (const char* typed : {"810000190001010018", "82000019000615002X", "830000190008080039"}) {
        const auto document = parse(IdType::residence_permit, typed);
        BOOST_TEST(document->text() == typed);
        BOOST_TEST(document->birth()->year() == 1900);
        BOOST_TEST(document->sex().has_value());
    }
    BOOST_TEST(parse(IdType::residence_permit, "110221200403151239").fault() ==
               Fault{FaultCode::permit_region});
    BOOST_TEST(parse(IdType::residence_permit, "810000190001010019").fault() ==
               Fault{FaultCode::id_checksum});
}

BOOST_AUTO_TEST_CASE(another_cards_number_typed_as_a_resident_id_is_recognised) {
    BOOST_TEST(parse(IdType::resident, "810000190001010018").fault() ==
               Fault{FaultCode::id_of_permit});
    BOOST_TEST(parse(IdType::resident, checked("91184019000101001")).fault() ==
               Fault{FaultCode::id_of_foreigner});
}

BOOST_AUTO_TEST_CASE(a_hongkong_or_macau_permit_is_a_letter_and_eight_or_ten_digits) {
    BOOST_TEST(parse(IdType::hongkong_permit, " h0000 0000 ")->text() == "H00000000");
    BOOST_TEST(parse(IdType::hongkong_permit, "Ｍ0000000001")->text() == "M0000000001");
    for (const char* typed : {"A00000000", "H0000000", "H000000000", "H00000000000", "000000000",
                              "HM0000000", "H0000000a", "H0000000演"})
        BOOST_TEST(parse(IdType::hongkong_permit, typed).fault() ==
                   Fault{FaultCode::hk_permit_form});
}

BOOST_AUTO_TEST_CASE(a_taiwan_permit_is_eight_or_ten_digits) {
    BOOST_TEST(parse(IdType::taiwan_permit, "00000000")->text() == "00000000");
    BOOST_TEST(parse(IdType::taiwan_permit, "0000000001")->text() == "0000000001");
    for (const char* typed : {"0000000", "000000000", "00000000001", "0000000A", "T00000000"})
        BOOST_TEST(parse(IdType::taiwan_permit, typed).fault() == Fault{FaultCode::tw_permit_form});
}

BOOST_AUTO_TEST_CASE(a_reissued_permit_is_the_same_person) {
    const auto key = [](IdType type, const char* typed) {
        return parse(type, typed)->person_key();
    };
    BOOST_TEST(key(IdType::hongkong_permit, "H0000000101") ==
               key(IdType::hongkong_permit, "H00000001"));
    BOOST_TEST(key(IdType::hongkong_permit, "H0000000101") ==
               key(IdType::hongkong_permit, "H0000000102"));
    BOOST_TEST(key(IdType::hongkong_permit, "H00000001") !=
               key(IdType::hongkong_permit, "M00000001"));
    BOOST_TEST(key(IdType::taiwan_permit, "0000000101") == key(IdType::taiwan_permit, "00000001"));
    BOOST_TEST(key(IdType::taiwan_permit, "00000001") != key(IdType::taiwan_permit, "00000002"));
    BOOST_TEST(key(IdType::taiwan_permit, "00000001") != key(IdType::passport, "00000001"));
}

BOOST_AUTO_TEST_CASE(a_passport_is_five_to_seventeen_letters_and_digits) {
    BOOST_TEST(parse(IdType::passport, "ea 0000000")->text() == "EA0000000");
    BOOST_TEST(bool(parse(IdType::passport, "A0000")));
    BOOST_TEST(bool(parse(IdType::passport, "A0000000000000000")));
    for (const char* typed : {"A000", "A00000000000000000", "A-00000", "演示00000", "É0000000"})
        BOOST_TEST(parse(IdType::passport, typed).fault() == Fault{FaultCode::passport_form});
}

BOOST_AUTO_TEST_CASE(a_foreigners_card_has_two_forms) {
    const std::string card = checked("91184019000101001");
    BOOST_TEST(parse(IdType::foreigner, card)->text() == card);
    BOOST_TEST(!parse(IdType::foreigner, card)->birth());
    BOOST_TEST(parse(IdType::foreigner, "usa000000000000")->text() == "USA000000000000");
    for (const std::string& typed : {checked("81184019000101001"), "9" + card, card.substr(0, 17),
                                     std::string("US0000000000000"), std::string("USA00000000000"),
                                     card.substr(0, 16) + (card[16] == '0' ? '1' : '0') + card[17]})
        BOOST_TEST(parse(IdType::foreigner, typed).fault() == Fault{FaultCode::foreigner_form},
                   typed);
}

BOOST_AUTO_TEST_CASE(a_military_document_is_kept_as_typed) {
    BOOST_TEST(parse(IdType::military, " 军字第　0000000 号 ")->text() == "军字第 0000000 号");
    BOOST_TEST(parse(IdType::military, "军字第 0000000 号")->person_key() ==
               parse(IdType::military, "军字第０００００００号")->person_key());
    BOOST_TEST(parse(IdType::military, "0\u202e1").fault() ==
               (Fault{FaultCode::bad_characters, 2}));
    BOOST_TEST(bool(parse(IdType::military, std::string(32, '0'))));
    BOOST_TEST(parse(IdType::military, std::string(33, '0')).fault() ==
               (Fault{FaultCode::too_long, 33, 32}));
}

BOOST_AUTO_TEST_CASE(nothing_typed_and_bad_bytes_are_named_for_every_kind) {
    for (const CodeName& row : codes::id_type) {
        BOOST_TEST(parse(*parse_id_type(row.code), "　").fault() == Fault{FaultCode::required});
        BOOST_TEST(parse(*parse_id_type(row.code), "1\xff").fault() == Fault{FaultCode::bad_bytes});
    }
}

BOOST_AUTO_TEST_CASE(birth_and_sex_are_there_exactly_where_the_kind_says_them) {
    const std::pair<IdType, std::string> all[] = {
        {IdType::resident, "110221200403151239"}, {IdType::taiwan_permit, "00000000"},
        {IdType::hongkong_permit, "H00000000"},   {IdType::military, "0"},
        {IdType::passport, "EA0000000"},          {IdType::residence_permit, "810000190001010018"},
        {IdType::foreigner, "USA000000000000"},
    };
    for (const auto& [type, typed] : all) {
        BOOST_TEST(parse(type, typed)->birth().has_value() == says_birth_and_sex(type));
        BOOST_TEST(parse(type, typed)->sex().has_value() == says_birth_and_sex(type));
    }
}

BOOST_AUTO_TEST_CASE(a_masked_number_hides_the_middle) {
    BOOST_TEST(parse(IdType::resident, "110221200403151239")->masked() == "110221********1239");
    BOOST_TEST(parse(IdType::hongkong_permit, "H01234567")->masked() == "H01****67");
    BOOST_TEST(parse(IdType::passport, "A1234")->masked() == "A***4");
    BOOST_TEST(parse(IdType::military, "军字第0012345号")->masked() == "军字第******5号");
    BOOST_TEST(parse(IdType::military, "0")->masked() == "*");
}

BOOST_AUTO_TEST_SUITE_END()
