#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "web/guard.h"
#include "web/raw.h"

namespace web {

// One uploaded file. The name is the sender's word, and so is the type (not kept).
struct File {
    std::string name;
    std::string bytes;
};

// What the visitor sent, after the guard and cgicc: texts are UTF-8 without NUL, line ends are LF.
// A name that was not sent reads as empty.
class Request {
  public:
    // Throws HttpError for what guard() refuses.
    explicit Request(const Raw& raw, Body body = Body::form);

    bool post() const { return method_ == "POST"; }
    bool head() const { return method_ == "HEAD"; }

    const std::string& query(std::string_view name) const { return first(query_, name); }
    const std::string& field(std::string_view name) const { return first(fields_, name); }
    bool has(std::string_view name) const { return fields_.find(name) != fields_.end(); }
    using Values = std::multimap<std::string, std::string, std::less<>>;
    const Values& fields() const { return fields_; }
    // all values of a group of checkboxes
    std::vector<std::string> all(std::string_view name) const;
    // the octets of a POST that is no form
    const std::string& body() const { return body_; }
    const File* file(std::string_view name) const;
    bool has_files() const { return !files_.empty(); }
    const std::string& cookie(std::string_view name) const;

    const std::string& header(std::string_view cgi_name) const;
    // the client's address as nginx saw it; what a client claims in headers has no effect
    const std::string& address() const { return header("REMOTE_ADDR"); }
    // the id that nginx gave this request, for the log
    const std::string& id() const { return header("REQUEST_ID"); }

  private:
    static const std::string& first(const Values& values, std::string_view name);

    std::string method_;
    std::string body_;
    Values query_;
    Values fields_;
    std::map<std::string, File, std::less<>> files_;
    std::map<std::string, std::string, std::less<>> cookies_;
    std::map<std::string, std::string, std::less<>> headers_;
};

}  // namespace web
