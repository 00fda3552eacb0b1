#include "gateway/json_text.h"

#include <boost/test/unit_test.hpp>

using namespace gateway;

BOOST_AUTO_TEST_SUITE(json_text)

BOOST_AUTO_TEST_CASE(a_member_is_found_as_it_stands_in_the_text) {
    const char* const text =
        R"( {"a" : 1, "b_response": {"x":"}\"{","y":[{"z":2}] } ,"sign":"s\/s", "n":null} )";
    BOOST_TEST(raw_member(text, "b_response").value() == R"({"x":"}\"{","y":[{"z":2}] })");
    BOOST_TEST(raw_member(text, "sign").value() == R"("s\/s")");
    BOOST_TEST(raw_member(text, "a").value() == "1");
    BOOST_TEST(raw_member(text, "n").value() == "null");
    BOOST_TEST(!raw_member(text, "x").has_value());
}

BOOST_AUTO_TEST_CASE(a_member_that_is_there_twice_is_not_found) {
    BOOST_TEST(!raw_member(R"({"a":1,"a":2})", "a").has_value());
}

BOOST_AUTO_TEST_CASE(broken_text_has_no_member) {
    for (const char* const text : {"", "{", "[]", "{\"a\":1", R"({"a":"1)", R"({"a":{"b":1})",
                                   R"({"a" 1})", "}}}", R"({"a":1\)"})
        BOOST_TEST(!raw_member(text, "a").has_value(), text);
}

BOOST_AUTO_TEST_CASE(members_of_another_type_are_absent) {
    const auto json = parsed(R"({"text":"x","number":5,"half":0.5,"list":[]})");
    BOOST_TEST(text_of(json, "text") == "x");
    BOOST_TEST(text_of(json, "number").empty());
    BOOST_TEST(fen_of(json, "number")->fen() == 5);
    for (const char* const name : {"text", "half", "list", "nothing"})
        BOOST_TEST(!fen_of(json, name).has_value(), name);
    BOOST_TEST(text_of(parsed("[1"), "text").empty());
}

BOOST_AUTO_TEST_CASE(an_amount_that_is_none_is_absent) {
    const auto json = parsed(R"({"minus":-8000,"huge":18446744073709551615,"more":1e30})");
    for (const char* const name : {"minus", "huge", "more"})
        BOOST_TEST(!fen_of(json, name).has_value(), name);
}

BOOST_AUTO_TEST_CASE(times_are_read_by_the_clock_of_shanghai) {
    const auto five = domain::from_shanghai(domain::Date(2026, 1, 6), 17, 0, 9);
    BOOST_TEST((instant_of("2026-01-06 17:00:09") == five));
    BOOST_TEST((instant_of("2026-01-06T17:00:09+08:00") == five));
    BOOST_TEST(shanghai_text(five) == "2026-01-06 17:00:09");
    for (const char* const text : {"", "2026-01-06", "2026-01-06 25:00:00", "2026-02-30 00:00:00",
                                   "2026-01-06T17:00:09Z", "2026-01-06 1x:00:00"})
        BOOST_TEST(!instant_of(text).has_value(), text);
}

BOOST_AUTO_TEST_CASE(yuan_are_counted_in_fen) {
    BOOST_TEST(yuan("80.00")->fen() == 8000);
    BOOST_TEST(yuan("0.01")->fen() == 1);
    for (const char* const text : {"", "-1", "1.234", "1e3", "NaN"})
        BOOST_TEST(!yuan(text).has_value(), text);
}

BOOST_AUTO_TEST_SUITE_END()
