#include "domain/receipt_number.h"

#include <boost/test/unit_test.hpp>

using domain::FaultCode;
using domain::ReceiptNumber;

namespace {

std::string next_of(const std::string& text) {
    const auto next = ReceiptNumber::parse(text)->next();
    return next ? next->text() : "none";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(receipt_number)

BOOST_AUTO_TEST_CASE(what_looks_like_one_number_is_one) {
    BOOST_TEST(ReceiptNumber::parse(" ａ0017 ")->text() == "A0017");
    BOOST_TEST((*ReceiptNumber::parse("a1") == *ReceiptNumber::parse("A1")));
    BOOST_TEST(ReceiptNumber::first(77).text() == "77-00001");
}

BOOST_AUTO_TEST_CASE(the_next_in_the_book_is_one_higher) {
    BOOST_TEST(next_of("A0017") == "A0018");
    BOOST_TEST(next_of("A0099") == "A0100");
    BOOST_TEST(next_of("77-00009") == "77-00010");
    BOOST_TEST(next_of("99") == "100");
    BOOST_TEST(next_of("A9") == "A10");
    BOOST_TEST(next_of("甲9") == "甲10");
    BOOST_TEST(next_of("甲") == "none");
    BOOST_TEST(next_of("7A") == "none");
    BOOST_TEST(next_of(std::string(30, '9')) == "none");
    BOOST_TEST(next_of("甲" + std::string(28, '9')) == "甲1" + std::string(28, '0'));
}

BOOST_AUTO_TEST_CASE(its_faults_are_named) {
    BOOST_TEST((ReceiptNumber::parse(" ").fault().code == FaultCode::required));
    BOOST_TEST((ReceiptNumber::parse(std::string(31, '1')).fault() ==
                domain::Fault{FaultCode::too_long, 31, 30}));
    BOOST_TEST((ReceiptNumber::parse("a\u202eb").fault().code == FaultCode::bad_characters));
}

BOOST_AUTO_TEST_CASE(a_form_sheet_scanned_into_the_wrong_field_is_no_receipt) {
    BOOST_TEST((ReceiptNumber::parse("77-110108-000427").fault().code == FaultCode::receipt_form));
    BOOST_TEST(
        (ReceiptNumber::parse("77－110108－000427").fault().code == FaultCode::receipt_form));
    BOOST_TEST(ReceiptNumber::parse("77110108000427")->text() == "77110108000427");
}

BOOST_AUTO_TEST_SUITE_END()
