#include "gateway/octets.h"

#include <boost/test/unit_test.hpp>

using namespace gateway;

BOOST_AUTO_TEST_SUITE(octets)

BOOST_AUTO_TEST_CASE(base64_of_rfc_4648) {
    for (const auto& [plain, text] :
         {std::pair{"f", "Zg=="}, {"fo", "Zm8="}, {"foo", "Zm9v"}, {"foobar", "Zm9vYmFy"}}) {
        BOOST_TEST(to_base64(plain) == text);
        BOOST_TEST(from_base64(text).value() == plain);
    }
    BOOST_TEST(from_base64(to_base64(std::string("\0\xff\0", 3))).value() ==
               std::string("\0\xff\0", 3));
}

BOOST_AUTO_TEST_CASE(base64_has_one_text_for_one_value) {
    for (const char* const text :
         {"", "Zg", "Zg=", "Zh==", "Zg==\n", " Zg==", "Zm9*", "====", "Z==="})
        BOOST_TEST(!from_base64(text).has_value(), text);
}

BOOST_AUTO_TEST_CASE(a_form_comes_back_as_it_went) {
    const Fields fields{{"a", "1 2+3&4=5%6"}, {"empty", ""}, {"名", "报名费"}};
    const std::string text = to_form(fields);
    BOOST_TEST(text.find_first_of(" +") == std::string::npos);
    BOOST_TEST((from_form(text) == fields));
}

BOOST_AUTO_TEST_CASE(a_form_is_read_as_browsers_write_it) {
    BOOST_TEST(from_form("a=1+2")->at("a") == "1 2");
    BOOST_TEST(from_form("a&b=")->at("a").empty());
    BOOST_TEST(from_form("")->empty());
}

BOOST_AUTO_TEST_CASE(a_form_that_can_be_read_in_two_ways_is_none) {
    for (const char* const text : {"a=1&a=2", "a=%", "a=%2", "a=%2g"})
        BOOST_TEST(!from_form(text).has_value(), text);
}

BOOST_AUTO_TEST_SUITE_END()
