// Deliveries over real sockets: to a small server that plays a script, and, where SITE_SMTP names
// it (host:port), to the real one of tests/support/mailbox.mjs.
#include "mail/send.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <map>
#include <string>
#include <thread>

using mail::Outcome;

namespace {

// Answers one connection: "220" and then by the first word of each line; unlisted words get "250
// fine". "DATA" is followed by the text up to the dot, which is answered as ".". An empty answer
// hangs up.
class Scripted {
  public:
    explicit Scripted(std::map<std::string, std::string> script)
        : script_(std::move(script)), listener_(::socket(AF_INET, SOCK_STREAM, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        auto* const generic = reinterpret_cast<sockaddr*>(&address);
        BOOST_REQUIRE(::bind(listener_, generic, length) == 0 && ::listen(listener_, 1) == 0);
        BOOST_REQUIRE(::getsockname(listener_, generic, &length) == 0);
        url_ = "smtp://127.0.0.1:" + std::to_string(ntohs(address.sin_port));
        thread_ = std::thread([this] { serve(); });
    }
    ~Scripted() {
        ::shutdown(listener_, SHUT_RDWR);
        thread_.join();
        ::close(listener_);
    }
    Scripted(const Scripted&) = delete;
    Scripted& operator=(const Scripted&) = delete;
    const std::string& url() const { return url_; }

  private:
    std::string answer(const std::string& word, const char* otherwise) const {
        const auto found = script_.find(word);
        const std::string text = found == script_.end() ? otherwise : found->second;
        return text.empty() ? text : text + "\r\n";
    }
    void serve() const {
        const int peer = ::accept(listener_, nullptr, nullptr);
        if (peer < 0) return;
        std::string heard, say = answer("greeting", "220 hello");
        bool data = false;
        while (!say.empty() && ::send(peer, say.data(), say.size(), MSG_NOSIGNAL) >= 0) {
            for (char c = 0; heard.find(data ? "\r\n.\r\n" : "\r\n") == std::string::npos;
                 heard += c)
                if (::recv(peer, &c, 1, 0) <= 0) return void(::close(peer));
            const std::string word = data ? "." : heard.substr(0, heard.find_first_of(" \r"));
            say = answer(word, word == "DATA"   ? "354 go on"
                               : word == "QUIT" ? "221 bye"
                                                : "250 fine");
            data = word == "DATA" && say[0] == '3';
            heard.clear();
        }
        ::close(peer);
    }

    std::map<std::string, std::string> script_;
    int listener_;
    std::string url_;
    std::thread thread_;
};

mail::Message sound() {
    return {"ncre@example.edu",
            "考点",
            "student@example.edu",
            "测试 of the delivery",
            ".\n..\n您好\n",
            "test." + std::to_string(::getpid()) + "@example.edu",
            std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now())};
}

mail::Delivery play(std::map<std::string, std::string> script, const std::string& user = {}) {
    const Scripted server(std::move(script));
    return mail::send({server.url(), user, user.empty() ? "" : "secret"}, sound());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(send_)

BOOST_AUTO_TEST_CASE(what_the_server_takes_is_delivered) {
    const mail::Delivery delivery = play({{".", "250 queued as 1"}});
    BOOST_TEST((delivery.outcome == Outcome::delivered), delivery.answer);
    BOOST_TEST(delivery.answer == "250 queued as 1");
}

BOOST_AUTO_TEST_CASE(a_final_no_is_refused_with_the_servers_words) {
    for (const char* word : {"MAIL", "RCPT", "DATA", "."}) {
        const mail::Delivery delivery = play({{word, "550 5.1.1 no such user"}});
        BOOST_TEST((delivery.outcome == Outcome::refused), word << ": " << delivery.answer);
        BOOST_TEST(delivery.answer == "550 5.1.1 no such user", word);
    }
}

BOOST_AUTO_TEST_CASE(a_no_for_now_is_tried_later) {
    for (const char* word : {"MAIL", "RCPT", "DATA", "."}) {
        const mail::Delivery delivery = play({{word, "451 4.7.1 greylisted"}});
        BOOST_TEST((delivery.outcome == Outcome::later), word << ": " << delivery.answer);
        BOOST_TEST(delivery.answer == "451 4.7.1 greylisted", word);
    }
}

BOOST_AUTO_TEST_CASE(a_server_that_refuses_us_altogether_says_nothing_about_the_mail) {
    BOOST_TEST((play({{"greeting", "554 not today"}}).outcome == Outcome::later));
    BOOST_TEST((play({{"greeting", "421 too busy"}}).outcome == Outcome::later));
    BOOST_TEST((play({{"EHLO", "550 who"}, {"HELO", "550 who"}}).outcome == Outcome::later));
    BOOST_TEST((play({{"MAIL", "530 5.7.0 sign in first"}}).outcome == Outcome::later));
}

BOOST_AUTO_TEST_CASE(a_server_that_knows_no_ehlo_is_no_refusal) {
    BOOST_TEST((play({{"EHLO", "502 what"}}).outcome == Outcome::delivered));
    // The connection breaks in the middle of the text.
    BOOST_TEST((play({{"EHLO", "502 what"}, {".", ""}}).outcome == Outcome::later));
}

BOOST_AUTO_TEST_CASE(a_wrong_mail_password_is_ours_to_mend) {
    const mail::Delivery delivery =
        play({{"EHLO", "250-h\r\n250 AUTH PLAIN"}, {"AUTH", "535 5.7.8 bad credentials"}}, "user");
    BOOST_TEST((delivery.outcome == Outcome::later), delivery.answer);
    BOOST_TEST(delivery.answer == "535 5.7.8 bad credentials");
}

BOOST_AUTO_TEST_CASE(nobody_there_is_tried_later) {
    std::string url;
    { url = Scripted({}).url(); }  // a port that was free a moment ago
    const mail::Delivery delivery = mail::send({url, {}, {}}, sound());
    BOOST_TEST((delivery.outcome == Outcome::later));
    BOOST_TEST(!delivery.answer.empty());
}

BOOST_AUTO_TEST_CASE(a_greeting_hands_in_no_mail) {
    Scripted server({{"MAIL", "550 nothing of this"}, {"VRFY", "550 nor of this"}});
    BOOST_TEST((mail::greet({server.url(), "", ""}).outcome == Outcome::delivered));
    Scripted closed({{"greeting", "421 too busy"}, {"QUIT", ""}});
    const auto answer = mail::greet({closed.url(), "", ""});
    BOOST_TEST((answer.outcome == Outcome::later));
    BOOST_TEST(answer.answer.find("421") != std::string::npos, answer.answer);
}

BOOST_AUTO_TEST_CASE(a_message_that_must_not_be_sent_reaches_no_server) {
    mail::Message message = sound();
    message.subject += "\r\nBcc: x@y";
    const mail::Delivery delivery = mail::send({"smtp://127.0.0.1:1", {}, {}}, message);
    BOOST_TEST((delivery.outcome == Outcome::refused));
    BOOST_TEST(delivery.answer == "mail not sent: subject is not one line of text");
}

// Shown as skipped where no site runs.
BOOST_AUTO_TEST_CASE(a_real_server_takes_refuses_and_puts_off,
                     *boost::unit_test::precondition([](boost::unit_test::test_unit_id) {
                         return std::getenv("SITE_SMTP") != nullptr;
                     })) {
    const std::string url = "smtp://" + std::string(std::getenv("SITE_SMTP"));
    const auto outcome = [&url](const char* to) {
        mail::Message message = sound();
        message.to = to;
        const mail::Delivery delivery = mail::send({url, {}, {}}, message);
        BOOST_TEST_MESSAGE(to << ": " << delivery.answer);
        return delivery.outcome;
    };
    BOOST_TEST((outcome("student@example.edu") == Outcome::delivered));
    BOOST_TEST((outcome("student@reject.example") == Outcome::refused));
    BOOST_TEST((outcome("student@later.example") == Outcome::later));
}

BOOST_AUTO_TEST_SUITE_END()
