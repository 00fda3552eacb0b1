// Somebody with a browser, who asks a page through web::answer().
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "tests/support/fixture.h"
#include "web/page.h"
#include "web/response.h"

namespace support {

using Fields = std::vector<std::pair<std::string, std::string>>;

class Visitor {
  public:
    explicit Visitor(World& world);

    Visitor& signed_in(Key passport);  // as a candidate
    Visitor& on_duty(Key staff);
    // Keeps the cookies that an answer set, as a browser does.
    Visitor& keep(const web::Response& response);
    // Sends none back.
    Visitor& without_cookies();
    Visitor& from(const std::string& address);
    // By that connection from now on: of several threads each needs its own.
    Visitor& through(store::Database& database);

    web::Response get(const web::Page& page, const std::string& query = "");
    // Urlencoded, with the CSRF token that the page's form would have.
    web::Response post(const web::Page& page, const Fields& fields, const std::string& query = "");
    // With that text as the file `file`, and the token.
    web::Response upload(const web::Page& page, const Fields& fields, const std::string& file,
                         const std::string& query = "");
    // Urlencoded without any token.
    web::Response forge(const web::Page& page, const Fields& fields, const std::string& query = "");

    const std::string& csrf() const { return csrf_; }
    const std::string& session_hash_hex() const { return session_; }

  private:
    web::Response ask(const web::Page& page, const std::string& method, const std::string& query,
                      const std::string& body, const std::string& type = "");

    World& world_;
    store::Database* database_ = nullptr;
    std::string cookies_;
    std::string csrf_;
    std::string session_;
    std::string address_ = "192.0.2.1";
};

// Of a response: "" where there is no such header.
std::string header(const web::Response& response, const std::string& name);
bool has(const web::Response& response, const std::string& text);
// The value of a hidden or text control in its HTML: value_of(page, "revision").
std::string value_of(const web::Response& response, const std::string& field);

std::string urlencoded(const Fields& fields);

}  // namespace support
