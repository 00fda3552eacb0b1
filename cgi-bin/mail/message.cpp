#include "mail/message.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>

#include "mail/encoding.h"

namespace mail {

namespace {

// Day and month names of RFC 5322; strftime would write those of the locale.
std::string date_text(std::chrono::sys_seconds moment) {
    using namespace std::chrono;
    constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const sys_seconds shanghai = moment + hours(8);  // no summer time since 1991
    const sys_days day = floor<std::chrono::days>(shanghai);
    const year_month_day date(day);
    const hh_mm_ss time(shanghai - day);
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%s, %02u %s %04d %02d:%02d:%02d +0800",
                  days[weekday(day).c_encoding()], static_cast<unsigned>(date.day()),
                  months[static_cast<unsigned>(date.month()) - 1], static_cast<int>(date.year()),
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    return text.data();
}

// One address or message id as a header or an SMTP command may carry it: left@right, ASCII, nothing
// that ends it or begins another (RFC 5321 4.5.3.1: 254 characters at most).
bool is_address(std::string_view text) {
    const auto allowed = [](char c) {
        return c > ' ' && c < 0x7f &&
               std::string_view("()<>[]:;,\\\"").find(c) == std::string_view::npos;
    };
    const std::size_t at = text.find('@');
    return at != 0 && at != std::string_view::npos && at + 1 < text.size() && text.size() <= 254 &&
           text.find('@', at + 1) == std::string_view::npos &&
           std::all_of(text.begin(), text.end(), allowed);
}

void refuse_unless(bool good, const char* what) {
    if (!good) throw BadMessage(std::string("mail not sent: ") + what);
}

void check(const Message& message) {
    refuse_unless(is_address(message.from), "sender is no address");
    refuse_unless(is_address(message.to), "receiver is no address");
    refuse_unless(is_address(message.message_id), "message id has not the form left@right");
    refuse_unless(is_line(message.from_name), "name of the sender is not one line of text");
    refuse_unless(is_line(message.subject), "subject is not one line of text");
    refuse_unless(is_text(message.body), "body is not text in UTF-8");
}

}  // namespace

std::string to_text(const Message& message) {
    check(message);
    return text_header("Date", date_text(message.date)) +
           address_header("From", message.from_name, message.from) +
           address_header("To", "", message.to) + text_header("Subject", message.subject) +
           "Message-ID: <" + message.message_id +
           ">\r\n"
           "Auto-Submitted: auto-generated\r\n"
           "MIME-Version: 1.0\r\n"
           "Content-Type: text/plain; charset=utf-8\r\n"
           "Content-Transfer-Encoding: base64\r\n"
           "\r\n" +
           base64_body(message.body);
}

}  // namespace mail
