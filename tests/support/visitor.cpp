#include "tests/support/visitor.h"

#include <cstdio>

#include "crypto/token.h"
#include "web/admit.h"
#include "web/answer.h"
#include "web/cookie.h"

namespace support {
namespace {

std::string hex(const std::string& token) {
    const crypto::Digest hash = crypto::token_hash(token);
    const std::string octets(crypto::octets(hash));
    std::string text;
    for (const char c : octets) {
        char two[3];
        std::snprintf(two, sizeof two, "%02x",
                      static_cast<unsigned>(static_cast<unsigned char>(c)));
        text += two;
    }
    return text;
}

}  // namespace

Visitor::Visitor(World& world) : world_(world) {
    const std::string token = crypto::make_token().text;
    cookies_ = web::cookie_name(world.setup(), web::Cookie::visitor) + "=" + token;
    csrf_ = web::csrf_token(world.setup(), "visitor " + token);
}

Visitor& Visitor::signed_in(Key passport) {
    const std::string token = crypto::make_token().text;
    session_ = hex(token);
    world_.sql("insert into session (token_hash, passport_id) values ('\\x" + session_ + "', " +
               std::to_string(passport) + ")");
    cookies_ = web::cookie_name(world_.setup(), web::Cookie::candidate) + "=" + token;
    csrf_ = web::csrf_token(world_.setup(), "candidate " + token);
    return *this;
}

Visitor& Visitor::on_duty(Key staff) {
    const std::string token = crypto::make_token().text;
    session_ = hex(token);
    world_.sql("insert into staff_session (token_hash, staff_id) values ('\\x" + session_ + "', " +
               std::to_string(staff) + ")");
    cookies_ = web::cookie_name(world_.setup(), web::Cookie::staff) + "=" + token;
    csrf_ = web::csrf_token(world_.setup(), "staff " + token);
    return *this;
}

Visitor& Visitor::keep(const web::Response& response) {
    for (const auto& [name, value] : response.headers)
        if (name == "Set-Cookie") cookies_ += "; " + value.substr(0, value.find(';'));
    return *this;
}

Visitor& Visitor::without_cookies() {
    cookies_.clear();
    return *this;
}

Visitor& Visitor::from(const std::string& address) {
    address_ = address;
    return *this;
}

Visitor& Visitor::through(store::Database& database) {
    database_ = &database;
    return *this;
}

web::Response Visitor::get(const web::Page& page, const std::string& query) {
    return ask(page, "GET", query, "");
}

web::Response Visitor::post(const web::Page& page, const Fields& fields, const std::string& query) {
    Fields all = fields;
    all.emplace_back("csrf", csrf_);
    return forge(page, all, query);
}

web::Response Visitor::forge(const web::Page& page, const Fields& fields,
                             const std::string& query) {
    return ask(page, "POST", query, urlencoded(fields));
}

web::Response Visitor::upload(const web::Page& page, const Fields& fields, const std::string& file,
                              const std::string& query) {
    const std::string part = "--XyZ\r\nContent-Disposition: form-data; name=\"";
    std::string body = part + "csrf\"\r\n\r\n" + csrf_ + "\r\n";
    for (const auto& [name, value] : fields) body += part + name + "\"\r\n\r\n" + value + "\r\n";
    body += part + "file\"; filename=\"table.csv\"\r\nContent-Type: text/csv\r\n\r\n" + file +
            "\r\n--XyZ--\r\n";
    return ask(page, "POST", query, body, "multipart/form-data; boundary=XyZ");
}

web::Response Visitor::ask(const web::Page& page, const std::string& method,
                           const std::string& query, const std::string& body,
                           const std::string& type) {
    web::Raw raw;
    raw.parameters = {{"REQUEST_METHOD", method}, {"QUERY_STRING", query},
                      {"REMOTE_ADDR", address_},  {"REQUEST_ID", "test"},
                      {"HTTP_COOKIE", cookies_},  {"CONTENT_LENGTH", std::to_string(body.size())}};
    if (method == "POST")
        raw.parameters["CONTENT_TYPE"] = type.empty() ? "application/x-www-form-urlencoded" : type;
    raw.body = body;
    return web::answer(page, world_.setup(), raw, database_ ? *database_ : world_.database());
}

std::string header(const web::Response& response, const std::string& name) {
    for (const auto& [each, value] : response.headers)
        if (each == name) return value;
    return {};
}

bool has(const web::Response& response, const std::string& text) {
    return response.body.find(text) != std::string::npos;
}

std::string value_of(const web::Response& response, const std::string& field) {
    const std::string& body = response.body;
    auto at = body.find(" name=\"" + field + "\"");
    if (at == std::string::npos) return {};
    const auto begin = body.rfind('<', at);
    const std::string tag = body.substr(begin, body.find('>', at) - begin);
    at = tag.find(" value=\"");
    return at == std::string::npos ? "" : tag.substr(at + 8, tag.find('"', at + 8) - at - 8);
}

std::string urlencoded(const Fields& fields) {
    const auto escaped = [](const std::string& text) {
        std::string out;
        for (const char c : text) {
            char three[4];
            std::snprintf(three, sizeof three, "%%%02X",
                          static_cast<unsigned>(static_cast<unsigned char>(c)));
            out += three;
        }
        return out;
    };
    std::string body;
    for (const auto& [name, value] : fields)
        body += (body.empty() ? "" : "&") + escaped(name) + "=" + escaped(value);
    return body;
}

}  // namespace support
