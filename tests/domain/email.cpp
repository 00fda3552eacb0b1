#include "domain/email.h"

#include <boost/test/unit_test.hpp>

#include "tests/support/print.h"

using namespace domain;

BOOST_AUTO_TEST_SUITE(email)

BOOST_AUTO_TEST_CASE(addresses_in_use_are_taken) {
    for (const char* typed :
         {"a@b.cn", "li.si+ncre@stu.example.edu.cn", "O'Neil_x-1@example.com", "10001@qq.example",
          "!#$%&'*+-/=?^_`{|}~@x-y.example", "a@xn--fiqs8s.example", "a@1.2.example"})
        BOOST_TEST(Email::parse(typed)->text() == typed);
}

BOOST_AUTO_TEST_CASE(what_a_chinese_keyboard_types_is_understood) {
    BOOST_TEST(Email::parse("　ｌｉ＠example。com ")->text() == "li@example.com");
}

BOOST_AUTO_TEST_CASE(only_the_domain_is_lowered_but_the_key_is_all_lower) {
    const auto email = Email::parse("Li.Si@Example.COM");
    BOOST_TEST(email->text() == "Li.Si@example.com");
    BOOST_TEST(email->key() == "li.si@example.com");
    BOOST_TEST(email->local_part() == "Li.Si");
}

BOOST_AUTO_TEST_CASE(the_at_sign_stands_once_and_between) {
    for (const char* typed : {"a", "@", "a@", "@b.cn", "a@b@c.cn", "a@@b.cn", "a@b.cn@"})
        BOOST_TEST(Email::parse(typed).fault() == Fault{FaultCode::email_form});
}

BOOST_AUTO_TEST_CASE(a_wrong_local_part_is_named) {
    for (const char* typed :
         {".a@b.cn", "a.@b.cn", "a..b@b.cn", "a b@b.cn", "\"a\"@b.cn", "张@b.cn", "a\r\nBcc:x@b.cn",
          "a\tb@b.cn", "a,b@b.cn", "<a@b.cn", "a\x01@b.cn"})
        BOOST_TEST(Email::parse(typed).fault() == Fault{FaultCode::email_local}, typed);
}

BOOST_AUTO_TEST_CASE(a_wrong_domain_is_named) {
    for (const char* typed :
         {"a@b", "a@b.", "a@.cn", "a@b..cn", "a@-b.cn", "a@b-.cn", "a@b_c.cn", "a@127.0.0.1",
          "a@[127.0.0.1]", "a@张.cn", "a@b.cn>", "a@b .cn", "a@b.cn\r\nX: y"})
        BOOST_TEST(Email::parse(typed).fault() == Fault{FaultCode::email_domain}, typed);
}

BOOST_AUTO_TEST_CASE(lengths_hold_at_their_borders) {
    const std::string local(64, 'a');
    const std::string label(63, 'b');
    BOOST_TEST(bool(Email::parse(local + "@b.cn")));
    BOOST_TEST(Email::parse(local + "a@b.cn").fault() == Fault{FaultCode::email_local});
    BOOST_TEST(bool(Email::parse("a@" + label + ".cn")));
    BOOST_TEST(Email::parse("a@" + label + "b.cn").fault() == Fault{FaultCode::email_domain});
    const std::string longest =
        local + '@' + label + '.' + label + '.' + std::string(57, 'c') + ".cn";
    BOOST_TEST(longest.size() == 253U);
    BOOST_TEST(bool(Email::parse(longest)));
    BOOST_TEST(bool(Email::parse(longest + "c")));
    BOOST_TEST(Email::parse(longest + "cc").fault() == (Fault{FaultCode::too_long, 255, 254}));
}

BOOST_AUTO_TEST_CASE(nothing_typed_and_bad_bytes_are_named) {
    BOOST_TEST(Email::parse(" \u3000").fault() == Fault{FaultCode::required});
    BOOST_TEST(Email::parse("a\xff@b.cn").fault() == Fault{FaultCode::bad_bytes});
    BOOST_TEST(Email::parse(std::string_view("a\0@b.cn", 7)).fault() ==
               Fault{FaultCode::bad_bytes});
}

BOOST_AUTO_TEST_CASE(no_accepted_address_can_end_a_mail_header) {
    for (int byte = 1; byte < 0x80; ++byte) {
        const std::string typed = std::string("a") + static_cast<char>(byte) + "b@c.cn";
        if (const auto email = Email::parse(typed))
            BOOST_TEST((email->text().find_first_of(" \t\r\n\"<>(),:;[]\\") == std::string::npos));
    }
}

BOOST_AUTO_TEST_SUITE_END()
