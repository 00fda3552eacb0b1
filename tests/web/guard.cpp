#include "web/guard.h"

#include <boost/test/unit_test.hpp>
#include <string>

#include "tests/support/raw.h"
#include "web/http_error.h"
#include "web/request.h"

namespace {

using namespace support;
using web::Raw;

// The status a request is refused with; 0 where it is let in.
int refused(const Raw& raw) {
    try {
        const web::Request request(raw);
        return 0;
    } catch (const web::HttpError& e) {
        return e.status();
    }
}

const std::string part = "--XyZ\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nvalue\r\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(guard)

BOOST_AUTO_TEST_CASE(ordinary_requests_come_in) {
    BOOST_TEST(refused(get()) == 0);
    BOOST_TEST(refused(get("id=1&after=2")) == 0);
    BOOST_TEST(refused(form("a=1&b=%E4%B8%AD")) == 0);
    BOOST_TEST(refused(multipart(part + "--XyZ--\r\n")) == 0);
    BOOST_TEST(refused(multipart(part + "--XyZ--")) == 0);
}

BOOST_AUTO_TEST_CASE(other_methods_are_405) {
    Raw raw = get();
    for (const char* method : {"PUT", "DELETE", "OPTIONS", "get", ""}) {
        raw.parameters["REQUEST_METHOD"] = method;
        BOOST_TEST(refused(raw) == 405, method);
    }
}

BOOST_AUTO_TEST_CASE(a_body_of_ampersands_is_refused_before_cgicc_sees_it) {
    BOOST_TEST(refused(form(std::string(60'000, '&'))) == 400);
    BOOST_TEST(refused(get(std::string(2'000, '&'))) == 400);
    std::string fields;
    for (std::size_t i = 0; i < web::max_fields; ++i) fields += i == 0 ? "a=1" : "&a=1";
    BOOST_TEST(refused(form(fields)) == 0);
    BOOST_TEST(refused(form(fields + "&a=1")) == 400);
}

BOOST_AUTO_TEST_CASE(broken_bytes_are_400) {
    for (const char* bad : {"a=%", "a=%4", "a=%zz", "a=%00", "a=%C3%28", "a=%ED%A0%80", "a=%C0%AF",
                            "%FF=1", "a=\xFF"})
        BOOST_TEST(refused(form(bad)) == 400, bad);
    BOOST_TEST(refused(get("a=%00")) == 400);
    BOOST_TEST(refused(get("a=%FF")) == 400);
}

BOOST_AUTO_TEST_CASE(a_body_that_is_not_a_form_is_400) {
    BOOST_TEST(refused(post("application/json", "{}")) == 400);
    BOOST_TEST(refused(post("", "a=1")) == 400);
    BOOST_TEST(refused(post("multipart/form-data", part + "--XyZ--")) == 400);
    BOOST_TEST(refused(post("multipart/mixed; boundary=XyZ", part + "--XyZ--")) == 400);
    Raw raw = get();
    raw.body = "a=1";
    BOOST_TEST(refused(raw) == 400);
}

BOOST_AUTO_TEST_CASE(a_quoted_or_odd_boundary_is_400) {
    for (const char* boundary : {"\"XyZ\"", "", "X Z", "X;Z", "X\"Z"})
        BOOST_TEST(refused(post(std::string("multipart/form-data; boundary=") + boundary,
                                part + "--XyZ--")) == 400,
                   boundary);
}

BOOST_AUTO_TEST_CASE(an_unanchored_boundary_injects_nothing) {
    const std::string smuggled =
        "--XyZ\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nva--XyZ\r\n"
        "Content-Disposition: form-data; name=\"b\"\r\n\r\n1\r\n--XyZ--\r\n";
    BOOST_TEST(refused(multipart(smuggled)) == 400);
    for (const std::string before : {"preamble\r\n", "p", "\n"})
        BOOST_TEST(refused(multipart(before + part + "--XyZ--")) == 400, before);
    BOOST_TEST(refused(multipart(part + "--XyZtail--")) == 400);
}

BOOST_AUTO_TEST_CASE(a_multipart_body_cut_short_is_400_wherever_it_is_cut) {
    const std::string whole = part + part + "--XyZ--\r\n";
    for (std::size_t length = 0; length + 4 < whole.size(); ++length)
        BOOST_TEST(refused(multipart(whole.substr(0, length))) == 400, length);
}

BOOST_AUTO_TEST_CASE(a_part_without_a_head_is_400) {
    for (const std::string odd :
         {"--XyZ\r\n\r\nvalue\r\n", "--XyZ\r\nvalue\r\n", "--XyZ\r\n", "--XyZ\r\n\r\n"})
        BOOST_TEST(refused(multipart(odd + part + "--XyZ--\r\n")) == 400, odd);
}

// Of a NUL in it the page tells in words.
BOOST_AUTO_TEST_CASE(the_name_of_a_file_is_text) {
    for (const std::string& name :
         {std::string("a.csv"), std::string("\xFF"), std::string(1, '\0')})
        BOOST_TEST(
            (refused(multipart("--XyZ\r\nContent-Disposition: form-data; name=\"f\"; filename=\"" +
                               name + "\"\r\n\r\nbytes\r\n--XyZ--\r\n")) == 400) ==
                (name == "\xFF"),
            name);
}

BOOST_AUTO_TEST_CASE(content_after_the_closing_delimiter_is_400) {
    BOOST_TEST(refused(multipart(part + "--XyZ--\r\n" + part + "--XyZ--\r\n")) == 400);
}

BOOST_AUTO_TEST_CASE(fewer_bytes_than_announced_are_400) {
    Raw raw = form("a=1");
    raw.parameters["CONTENT_LENGTH"] = "4";
    BOOST_TEST(refused(raw) == 400);
}

BOOST_AUTO_TEST_CASE(lengths_are_judged_before_the_body_is_read) {
    Raw raw = form("a=1");
    BOOST_TEST(web::announced_length(raw, 3) == 3U);
    BOOST_CHECK_EXCEPTION(web::announced_length(raw, 2), web::HttpError,
                          [](const auto& e) { return e.status() == 413; });
    for (const char* bad : {"-1", "3a", "0x3", " 3"}) {
        raw.parameters["CONTENT_LENGTH"] = bad;
        BOOST_CHECK_EXCEPTION(web::announced_length(raw, 9), web::HttpError,
                              [](const auto& e) { return e.status() == 400; });
    }
    raw.parameters["CONTENT_LENGTH"] = "99999999999999999999999";
    BOOST_CHECK_EXCEPTION(web::announced_length(raw, 9), web::HttpError,
                          [](const auto& e) { return e.status() == 413; });
}

BOOST_AUTO_TEST_SUITE_END()
