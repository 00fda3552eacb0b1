#include "domain/account.h"

#include <boost/test/unit_test.hpp>

#include "tests/support/print.h"

using namespace domain;

BOOST_AUTO_TEST_SUITE(account)

BOOST_AUTO_TEST_CASE(an_address_is_an_email) {
    const auto account = Account::parse(" Li@Example.com ");
    BOOST_TEST(account->email()->text() == "Li@example.com");
    BOOST_TEST(!account->mobile());
    BOOST_TEST(account->key() == "li@example.com");
}

BOOST_AUTO_TEST_CASE(a_number_is_a_mobile) {
    const auto account = Account::parse("+86 138-0013-8000");
    BOOST_TEST(account->mobile()->text() == "13800138000");
    BOOST_TEST(!account->email());
    BOOST_TEST(account->key() == "13800138000");
}

BOOST_AUTO_TEST_CASE(nobodys_account_has_a_key_too) {
    const auto account = Account::parse(" Zhang　San ");
    BOOST_TEST(!account->email());
    BOOST_TEST(!account->mobile());
    BOOST_TEST(account->key() == "zhangsan");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_looked_for_is_a_fault) {
    BOOST_TEST(Account::parse(" ").fault() == Fault{FaultCode::required});
    BOOST_TEST(Account::parse("\xff").fault() == Fault{FaultCode::bad_bytes});
    BOOST_TEST(bool(Account::parse(std::string(254, 'a'))));
    BOOST_TEST(Account::parse(std::string(255, 'a')).fault() ==
               (Fault{FaultCode::too_long, 255, 254}));
}

BOOST_AUTO_TEST_SUITE_END()
