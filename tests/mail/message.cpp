#include "mail/message.h"

#include <boost/test/unit_test.hpp>
#include <sstream>
#include <string>

#include "mail/encoding.h"

using namespace std::string_literals;

namespace {

mail::Message sound() {
    return {"ncre@example.edu",
            "青岚大学考点",
            "student@example.edu",
            "激活通行证",
            "您好：\n请打开下面的链接。\n",
            "a1.b2@ncre.example.edu",
            std::chrono::sys_days(std::chrono::year(2026) / 1 / 6) + std::chrono::hours(9)};
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

template <class Change>
bool refused(const Change& change) {
    mail::Message message = sound();
    change(message);
    try {
        mail::to_text(message);
    } catch (const mail::BadMessage& bad) {
        return !has(bad.what(), "\n");
    }
    return false;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(message)

BOOST_AUTO_TEST_CASE(a_mail_has_the_headers_that_servers_ask_for) {
    const std::string text = mail::to_text(sound());
    BOOST_TEST(has(text, "Date: Tue, 06 Jan 2026 17:00:00 +0800\r\n"));
    BOOST_TEST(has(text, "From: =?UTF-8?B?6Z2S5bKa5aSn5a2m6ICD54K5?= <ncre@example.edu>\r\n"));
    BOOST_TEST(has(text, "To: <student@example.edu>\r\n"));
    BOOST_TEST(has(text, "Subject: =?UTF-8?B?5r+A5rS76YCa6KGM6K+B?=\r\n"));
    BOOST_TEST(has(text, "Message-ID: <a1.b2@ncre.example.edu>\r\n"));
    BOOST_TEST(has(text, "Auto-Submitted: auto-generated\r\n"));
    BOOST_TEST(has(text, "Content-Type: text/plain; charset=utf-8\r\n"));
    BOOST_TEST(has(text, "\r\n\r\n5oKo5aW977yaDQror7c="s.substr(0, 14)));
}

BOOST_AUTO_TEST_CASE(every_line_is_short_ascii_and_ends_in_crlf) {
    mail::Message message = sound();
    message.subject =
        "全国计算机等级考试报名系统：您的报名信息已通过审核，请在二十四小时内完成支付，逾期报名将失"
        "效";
    message.from_name = message.subject;
    for (int i = 0; i < 50; ++i) message.body += "一二三四五六七八九十";
    const std::string text = mail::to_text(message);
    std::size_t begin = 0;
    for (std::size_t end = 0; begin < text.size(); begin = end + 2) {
        end = text.find("\r\n", begin);
        BOOST_REQUIRE(end != std::string::npos);
        BOOST_TEST(end - begin <= 78u, text.substr(begin, end - begin));
        for (std::size_t i = begin; i < end; ++i) BOOST_REQUIRE(text[i] >= ' ' && text[i] < 0x7f);
    }
}

BOOST_AUTO_TEST_CASE(an_encoded_word_never_cuts_a_character) {
    // 14 Han characters of 3 octets fill a word; a 4-octet one must not straddle its end.
    BOOST_TEST(mail::text_header("S", "一一一一一一一一一一一一一𠀀") ==
               "S: =?UTF-8?B?5LiA5LiA5LiA5LiA5LiA5LiA5LiA5LiA5LiA5LiA5LiA5LiA5LiA?=\r\n"
               " =?UTF-8?B?8KCAgA==?=\r\n");
}

BOOST_AUTO_TEST_CASE(plain_text_stays_plain_and_folds_at_blanks) {
    BOOST_TEST(mail::text_header("Subject", "Your code") == "Subject: Your code\r\n");
    const std::string header =
        mail::text_header("Subject", std::string(60, 'a') + " " + std::string(30, 'b'));
    BOOST_TEST(header ==
               "Subject: " + std::string(60, 'a') + "\r\n " + std::string(30, 'b') + "\r\n");
}

BOOST_AUTO_TEST_CASE(text_that_would_be_read_otherwise_is_encoded) {
    for (const std::string& text :
         {"=?UTF-8?B?YQ==?="s, "two  blanks"s, " first"s, "last "s, std::string(200, 'x')})
        BOOST_TEST(mail::text_header("Subject", text).rfind("Subject: =?UTF-8?B?", 0) == 0u, text);
}

BOOST_AUTO_TEST_CASE(a_plain_name_is_quoted) {
    BOOST_TEST(mail::address_header("From", "NCRE, \"Campus\" <x>", "a@b.cn") ==
               "From: \"NCRE, \\\"Campus\\\" <x>\" <a@b.cn>\r\n");
}

BOOST_AUTO_TEST_CASE(nobody_adds_headers_or_receivers) {
    using mail::Message;
    for (const char* ending : {"\r\nBcc: x@y", "\nBcc: x@y", "\rX", "\t", "\x7f", "\xc2\x85"}) {
        BOOST_TEST(refused([ending](Message& m) { m.subject += ending; }));
        BOOST_TEST(refused([ending](Message& m) { m.from_name += ending; }));
    }
    for (const char* address : {"", "x", "@y", "x@", "x@y@z", "x@y,z@w", "x@y>\r\nRCPT TO:<z@w",
                                "x y@z", "<x@y>", "\"x\"@y", "x@y\r\nBcc: z@w", "学生@y"}) {
        BOOST_TEST(refused([address](Message& m) { m.to = address; }), address);
        BOOST_TEST(refused([address](Message& m) { m.from = address; }), address);
        BOOST_TEST(refused([address](Message& m) { m.message_id = address; }), address);
    }
    BOOST_TEST(refused([](Message& m) { m.to = std::string(250, 'a') + "@b.cn"; }));
}

BOOST_AUTO_TEST_CASE(bytes_that_are_no_text_are_refused) {
    using mail::Message;
    for (const std::string& bytes : {"\xff"s, "\xc0\x80"s, "\xe0\x80\x80"s, "\xed\xa0\x80"s,
                                     "\xf4\x90\x80\x80"s, "\xe4\xb8"s, "\x80"s, "\0"s, "\x1b"s}) {
        BOOST_TEST(refused([&bytes](Message& m) { m.subject += bytes; }));
        BOOST_TEST(refused([&bytes](Message& m) { m.body += bytes; }));
    }
    BOOST_TEST(!refused([](Message& m) { m.body += "\ttab 𠮷 \r\n.\r\n"; }));
}

BOOST_AUTO_TEST_CASE(base64_is_that_of_the_standard) {
    // RFC 4648 section 10.
    BOOST_TEST(mail::base64("") == "");
    BOOST_TEST(mail::base64("f") == "Zg==");
    BOOST_TEST(mail::base64("fo") == "Zm8=");
    BOOST_TEST(mail::base64("foo") == "Zm9v");
    BOOST_TEST(mail::base64("\xfb\xff") == "+/8=");
    BOOST_TEST(mail::base64_body("a\nb\r\n") == mail::base64("a\r\nb\r\n") + "\r\n");
}

BOOST_AUTO_TEST_SUITE_END()
