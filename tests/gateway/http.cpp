// The HTTP client against servers that misbehave: Node.js for each, on a port of its own.
#include "gateway/http.h"

#include <boost/test/unit_test.hpp>

#include "gateway/gateway.h"
#include "tests/support/sandbox.h"

using namespace gateway;

namespace {

// A server that answers with what `code` does with (request, response), until the test ends.
class Server {
  public:
    explicit Server(const std::string& code) : dir_(support::run("mktemp -d")) {
        dir_.pop_back();
        support::run(
            "cat > " + dir_ + "/server.mjs",
            "import { createServer } from 'node:http'; import { writeFileSync } from 'node:fs';\n"
            "const server = createServer((request, response) => { " +
                code +
                " });\n"
                "server.listen(0, '127.0.0.1', () => { writeFileSync('" +
                dir_ +
                "/port', `${server.address().port}`);"
                " setTimeout(() => process.exit(), 20000); });");
        pid_ = support::run("node " + dir_ +
                            "/server.mjs >/dev/null 2>&1 & echo $!; "
                            "until [ -s " +
                            dir_ + "/port ]; do sleep 0.02; done");
        pid_.pop_back();
        url_ = "http://127.0.0.1:" + support::run("cat " + dir_ + "/port") + '/';
    }
    ~Server() { support::run("kill " + pid_ + "; rm -r " + dir_); }
    Server(const Server&) = delete;
    const std::string& url() const { return url_; }

  private:
    std::string dir_, pid_, url_;
};

HttpConfig impatient() {
    return {.proxy = {}, .whole = std::chrono::milliseconds(1000), .longest = 1000};
}

std::string why(const std::variant<HttpAnswer, Unknown>& answer) {
    const auto* const unknown = std::get_if<Unknown>(&answer);
    return unknown == nullptr ? "" : unknown->why;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(http)

BOOST_AUTO_TEST_CASE(an_answer_has_status_headers_and_body) {
    const Server server(
        "let text = ''; request.on('data', (part) => (text += part)); request.on('end', () =>"
        "response.writeHead(403, { 'X-Said': ' yes ' }).end(request.method + request.headers.asked "
        "+ text));");
    const auto answer =
        Http(impatient())
            .ask({.url = server.url(), .headers = {"Asked: so"}, .body = "a=1", .post = true});
    BOOST_REQUIRE(std::holds_alternative<HttpAnswer>(answer));
    const auto& heard = std::get<HttpAnswer>(answer);
    BOOST_TEST(heard.status == 403);
    BOOST_TEST(heard.header("x-said") == "yes");
    BOOST_TEST(heard.header("absent").empty());
    BOOST_TEST(heard.body == "POSTsoa=1");
}

BOOST_AUTO_TEST_CASE(a_bill_may_be_longer_than_an_answer) {
    const Server server("response.end('x'.repeat(2000));");
    Http client(impatient());
    BOOST_TEST(why(client.ask({.url = server.url()})) == "the answer is too long");
    BOOST_TEST(why(client.ask({.url = server.url(), .big = true})).empty());
}

BOOST_AUTO_TEST_CASE(an_answer_that_does_not_end_is_unknown) {
    const Server server(
        "response.writeHead(200, { 'Content-Length': 100 }); response.write('half');");
    BOOST_TEST(!why(Http(impatient()).ask({.url = server.url()})).empty());
}

BOOST_AUTO_TEST_CASE(no_redirect_is_followed) {
    const Server server("response.writeHead(302, { Location: 'http://127.0.0.1:9/' }).end();");
    const auto answer = Http(impatient()).ask({.url = server.url()});
    BOOST_REQUIRE(std::holds_alternative<HttpAnswer>(answer));
    BOOST_TEST(std::get<HttpAnswer>(answer).status == 302);
}

BOOST_AUTO_TEST_CASE(the_proxy_of_the_settings_is_asked_and_no_other) {
    const Server proxy("response.end('by proxy ' + request.url);");
    HttpConfig config = impatient();
    config.proxy = proxy.url();
    const auto answer = Http(config).ask({.url = "http://gateway.example/x"});
    BOOST_REQUIRE(std::holds_alternative<HttpAnswer>(answer));
    BOOST_TEST(std::get<HttpAnswer>(answer).body == "by proxy http://gateway.example/x");
}

BOOST_AUTO_TEST_CASE(why_it_failed_quotes_no_address) {
    const std::string said =
        why(Http(impatient()).ask({.url = "http://127.0.0.1:9/gateway.do?sign=c2VjcmV0"}));
    BOOST_TEST(!said.empty());
    BOOST_TEST(said.find("sign") == std::string::npos);
    BOOST_TEST(said.find("127.0.0.1") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(only_files_of_the_web_are_fetched) {
    BOOST_TEST(!why(Http(impatient()).ask({.url = "file:///etc/hostname"})).empty());
}

BOOST_AUTO_TEST_CASE(a_gateway_is_reached_by_tls) {
    BOOST_CHECK_NO_THROW(check_address("x", "https://openapi.alipay.com/gateway.do"));
    BOOST_CHECK_NO_THROW(check_address("x", "http://127.0.0.1:9000"));
    for (const char* const url :
         {"http://openapi.alipay.com/", "http://127.0.0.1.example/", "http://127.0.0.1:1@example/",
          "ftp://127.0.0.1/", "", "https://a b/"})
        BOOST_CHECK_THROW(check_address("x", url), BadConfig);
}

BOOST_AUTO_TEST_SUITE_END()
