#include "web/request.h"

#include <boost/test/unit_test.hpp>
#include <string>

#include "tests/support/raw.h"

using namespace support;
using web::Raw;

BOOST_AUTO_TEST_SUITE(request)

BOOST_AUTO_TEST_CASE(the_query_is_never_taken_for_a_field_of_the_form) {
    Raw raw = form("a=body");
    raw.parameters["QUERY_STRING"] = "a=query&b=query";
    const web::Request request(raw);
    BOOST_TEST(request.field("a") == "body");
    BOOST_TEST(request.field("b") == "");
    BOOST_TEST(!request.has("b"));
    BOOST_TEST(request.query("b") == "query");
}

BOOST_AUTO_TEST_CASE(fields_arrive_decoded_and_with_one_kind_of_line_end) {
    const web::Request request(form("name=%E6%9E%97+%E7%9F%A5&text=a%0D%0Ab%0Dc&same=1&same=2"));
    BOOST_TEST(request.field("name") == "林 知");
    BOOST_TEST(request.field("text") == "a\nb\nc");
    BOOST_TEST(request.all("same").size() == 2U);
    BOOST_TEST(request.all("none").empty());
}

BOOST_AUTO_TEST_CASE(a_file_keeps_every_byte) {
    const std::string bytes("\xFF\xD8\0\r\n--Xy\xFF", 11);
    const web::Request request(
        multipart("--XyZ\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a.jpg\"\r\n"
                  "Content-Type: image/jpeg\r\n\r\n" +
                  bytes + "\r\n--XyZ--\r\n"));
    BOOST_REQUIRE(request.file("photo") != nullptr);
    BOOST_TEST(request.file("photo")->bytes == bytes);
    BOOST_TEST(request.file("photo")->name == "a.jpg");
    BOOST_TEST(request.file("other") == nullptr);
}

BOOST_AUTO_TEST_CASE(the_last_part_arrives_though_nothing_follows_the_closing_delimiter) {
    const web::Request request(
        multipart("--XyZ\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nfirst\r\n"
                  "--XyZ\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a.jpg\"\r\n"
                  "Content-Type: image/jpeg\r\n\r\nbytes\r\n--XyZ--"));
    BOOST_TEST(request.field("a") == "first");
    BOOST_REQUIRE(request.file("photo") != nullptr);
    BOOST_TEST(request.file("photo")->bytes == "bytes");
}

BOOST_AUTO_TEST_CASE(cookies_are_read_by_name) {
    Raw raw = get();
    raw.parameters["HTTP_COOKIE"] = "ncre=abc; ncre-staff=def";
    const web::Request request(raw);
    BOOST_TEST(request.cookie("ncre") == "abc");
    BOOST_TEST(request.cookie("ncre-staff") == "def");
    BOOST_TEST(request.cookie("other") == "");
}

BOOST_AUTO_TEST_CASE(the_address_is_the_servers_word_whatever_a_client_claims) {
    Raw raw = get();
    raw.parameters["REMOTE_ADDR"] = "10.1.2.3";
    raw.parameters["HTTP_X_FORWARDED_FOR"] = "8.8.8.8";
    BOOST_TEST(web::Request(raw).address() == "10.1.2.3");
}

BOOST_AUTO_TEST_SUITE_END()
