#include "web/request.h"

#include <cgicc/CgiInput.h>
#include <cgicc/Cgicc.h>

#include <algorithm>

namespace web {
namespace {

const std::string nothing;

// cgicc reads a request through this. The query is read apart from the body, because cgicc would
// merge the two.
class Input : public cgicc::CgiInput {
  public:
    Input(const Raw& raw, bool body) : raw_(raw), body_(body) {}

    std::size_t read(char* data, std::size_t length) override {
        const std::size_t count = raw_.body.copy(data, length, at_);
        at_ += count;
        return count;
    }

    std::string getenv(const char* name) override {
        const std::string_view wanted(name);
        if (wanted == "REQUEST_METHOD") return body_ ? "POST" : "GET";
        if (wanted == "QUERY_STRING" && body_) return {};
        return std::string(raw_.get(wanted));
    }

  private:
    const Raw& raw_;
    bool body_;
    std::size_t at_ = 0;
};

// cgicc loses the last part of a multipart body that ends right behind its closing delimiter, which
// RFC 2046 allows and some clients do.
Raw with_last_line_end(const Raw& raw) {
    Raw whole = raw;
    whole.body += "\r\n";
    whole.parameters["CONTENT_LENGTH"] = std::to_string(whole.body.size());
    return whole;
}

std::string one_line_end(std::string text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
        out += text[i] == '\r' ? '\n' : text[i];
    }
    return out;
}

}  // namespace

Request::Request(const Raw& raw, Body kind)
    : method_(raw.get("REQUEST_METHOD")), headers_(raw.parameters.begin(), raw.parameters.end()) {
    guard(raw, kind);
    const auto read = [](const cgicc::Cgicc& form, Values& values) {
        for (const auto& element : form.getElements()) {
            require_text(element.getName());
            require_text(element.getValue());
            values.emplace(element.getName(), one_line_end(element.getValue()));
        }
    };
    Input query(raw, false);
    const cgicc::Cgicc asked(&query);
    read(asked, query_);
    for (const auto& cookie : asked.getEnvironment().getCookieList())
        cookies_.emplace(cookie.getName(), cookie.getValue());
    if (!post()) return;
    if (kind == Body::octets) {
        body_ = raw.body;
        return;
    }
    const bool cut = raw.body.ends_with("--") && raw.get("CONTENT_TYPE").starts_with("multipart/");
    const Raw whole = cut ? with_last_line_end(raw) : Raw{};
    Input body(cut ? whole : raw, true);
    const cgicc::Cgicc sent(&body);
    read(sent, fields_);
    for (const auto& file : sent.getFiles()) {
        require_text(file.getName());
        std::string name = file.getFilename();
        std::erase(name, '\0');  // the page says it, in words
        require_text(name);
        files_.emplace(file.getName(), File{file.getFilename(), file.getData()});
    }
}

const std::string& Request::first(const Values& values, std::string_view name) {
    const auto found = values.find(name);
    return found == values.end() ? nothing : found->second;
}

std::vector<std::string> Request::all(std::string_view name) const {
    std::vector<std::string> values;
    const auto [begin, end] = fields_.equal_range(name);
    std::transform(begin, end, std::back_inserter(values), [](const auto& v) { return v.second; });
    return values;
}

const File* Request::file(std::string_view name) const {
    const auto found = files_.find(name);
    return found == files_.end() ? nullptr : &found->second;
}

const std::string& Request::cookie(std::string_view name) const {
    const auto found = cookies_.find(name);
    return found == cookies_.end() ? nothing : found->second;
}

const std::string& Request::header(std::string_view cgi_name) const {
    const auto found = headers_.find(cgi_name);
    return found == headers_.end() ? nothing : found->second;
}

}  // namespace web
