#include "domain/password.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "tests/support/print.h"

using namespace domain;

namespace {

const PasswordOwner nobody{};

std::vector<Fault> faults(std::string_view typed, const PasswordOwner& owner = nobody) {
    const auto parsed = NewPassword::parse(typed, owner);
    const auto* found = std::get_if<std::vector<Fault>>(&parsed);
    return found ? *found : std::vector<Fault>{};
}

bool good(std::string_view typed, const PasswordOwner& owner = nobody) {
    return faults(typed, owner).empty();
}

bool has(const std::vector<Fault>& all, Fault wanted) {
    return std::find(all.begin(), all.end(), wanted) != all.end();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(password)

BOOST_AUTO_TEST_CASE(a_password_of_the_rule_is_taken_as_it_is) {
    for (const char* typed : {"tulip7-Garage", "x9_mvqkt", "correct horse 3 battery!",
                              " 口令很长k7@ ", "Kx3!中文口令", "gh7$Rw2^", "2b||!2b-that"}) {
        const auto parsed = NewPassword::parse(typed, nobody);
        BOOST_REQUIRE_MESSAGE(std::holds_alternative<NewPassword>(parsed), typed);
        BOOST_TEST(std::get<NewPassword>(parsed).text() == typed);
    }
}

BOOST_AUTO_TEST_CASE(every_symbol_of_the_rule_counts_and_no_other) {
    for (const char symbol : std::string_view("!@#$%^&*_-"))
        BOOST_TEST(good(std::string("tulip7garage") + symbol));
    for (const char symbol : std::string_view("+=.,;:?~ ()"))
        BOOST_TEST((faults(std::string("tulip7garage") + symbol) ==
                    std::vector<Fault>{{FaultCode::password_symbol}}));
}

BOOST_AUTO_TEST_CASE(lengths_hold_at_their_borders_and_count_characters) {
    BOOST_TEST(has(faults("x9_mvqk"), {FaultCode::too_short, 7, 8}));
    BOOST_TEST(good("x9_mvqkt"));
    BOOST_TEST(has(faults("x9_中文中文"), {FaultCode::too_short, 7, 8}));
    BOOST_TEST(good("x9_" + std::string(125, 'k')));
    BOOST_TEST(has(faults("x9_" + std::string(126, 'k')), {FaultCode::too_long, 129, 128}));
}

BOOST_AUTO_TEST_CASE(all_defects_are_listed_at_once) {
    BOOST_TEST((faults("......") == std::vector<Fault>{{FaultCode::too_short, 6, 8},
                                                       {FaultCode::password_letter},
                                                       {FaultCode::password_digit},
                                                       {FaultCode::password_symbol}}));
    BOOST_TEST((faults("1379246805") ==
                std::vector<Fault>{{FaultCode::password_letter}, {FaultCode::password_symbol}}));
    BOOST_TEST((faults("tulip-garage") == std::vector<Fault>{{FaultCode::password_digit}}));
    BOOST_TEST((faults("") == std::vector<Fault>{{FaultCode::required}}));
    BOOST_TEST((faults("tulip7-\xff") == std::vector<Fault>{{FaultCode::bad_bytes}}));
    BOOST_TEST(
        (faults(std::string_view("tulip7-\0g", 9)) == std::vector<Fault>{{FaultCode::bad_bytes}}));
}

BOOST_AUTO_TEST_CASE(the_commonest_are_refused_in_all_their_disguises) {
    for (const char* typed :
         {"Password1!",    "P@ssw0rd1",   "p@ssw0rd@123",   "Pa$$w0rd1",   "Passw0rd!!",
          "Password@2024", "Qwer1234!",   "qwer1234!@#$",   "Admin!@#$%1", "Abc123^^^^",
          "Abc123@!-",     "qwer!@#1234", "Abc123!@#",      "abcd1234!",   "abc12345-",
          "ABCabc123!",    "Aa123456!",   "a123456_",       "1qaz@WSX",    "!QAZ2wsx",
          "1qaz2wsx!",     "Admin@123",   "admin888!",      "Root_1234",   "Test1234@",
          "Welcome1!",     "iloveyou1!",  "Iloveyou@520",   "woaini1314!", "Woaini_520",
          "zhongguo2025!", "Ncre2026!",   "Student#123123", "asdf1234_",   "zxcvbnm1!",
          "qwerty123!",    "Aaaa1111!",   "111111a!",       "123456789a@", "Letmein1!",
          "654321a*",      "Ｐassword1!", "iuytre98!"})
        BOOST_TEST(common_password(typed), typed);
}

BOOST_AUTO_TEST_CASE(what_only_resembles_them_is_taken) {
    for (const char* typed : {"Password-garage7", "tulip123!", "abc-8472", "Qwer7391!",
                              "Admin!%@$1", "xkcd1234!", "zhang19980412!"})
        BOOST_TEST(!common_password(typed), typed);
}

BOOST_AUTO_TEST_CASE(a_refused_common_one_says_so) {
    BOOST_TEST((faults("Password1!") == std::vector<Fault>{{FaultCode::password_common}}));
}

BOOST_AUTO_TEST_CASE(it_does_not_contain_its_owners_mail_name) {
    const PasswordOwner owner{"Li.Si@example.com", ""};
    BOOST_TEST((faults("xx-LI.SI-77", owner) == std::vector<Fault>{{FaultCode::password_account}}));
    BOOST_TEST(
        (faults("ｌi.si-77_km", owner) == std::vector<Fault>{{FaultCode::password_account}}));
    BOOST_TEST(good("example7-km", owner));
    BOOST_TEST(good("li7-kmopw", {"li@example.com", ""}));
    BOOST_TEST(good("tulip7-Garage", {"@", ""}));
    BOOST_TEST(good("tulip7-Garage", {"\xff", "\xff"}));
}

BOOST_AUTO_TEST_CASE(it_does_not_contain_its_owners_mobile) {
    const std::vector<Fault> refused{{FaultCode::password_account}};
    BOOST_TEST((faults("k-13800138000", {"", "138 0013 8000"}) == refused));
    BOOST_TEST((faults("k-13800138000", {"", "+86 138-0013-8000"}) == refused));
    BOOST_TEST(good("k-13900139000", {"", "13800138000"}));
    BOOST_TEST(good("k-13800138000", {"", ""}));
}

BOOST_AUTO_TEST_CASE(a_huge_text_is_judged_at_once) {
    const std::string huge = "a" + std::string(2'000'000, '@') + "a1";
    BOOST_TEST((faults(huge) == std::vector<Fault>{{FaultCode::too_long, 2'000'003, 128}}));
}

BOOST_AUTO_TEST_SUITE_END()
