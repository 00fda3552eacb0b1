#include "web/guard.h"

#include <algorithm>
#include <charconv>
#include <limits>

#include "domain/text.h"
#include "web/http_error.h"

namespace web {
namespace {

[[noreturn]] void bad(const char* why) { throw HttpError(400, why); }

bool hex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

void guard_urlencoded(std::string_view text) {
    if (static_cast<std::size_t>(std::count(text.begin(), text.end(), '&')) >= max_fields)
        bad("too many fields");
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') continue;
        if (i + 2 >= text.size() || !hex(text[i + 1]) || !hex(text[i + 2])) bad("broken escape");
    }
}

// RFC 2046 §5.1.1, less the characters that need quoting: browsers use none of them.
std::string_view boundary_of(std::string_view type) {
    constexpr std::string_view lead = "multipart/form-data; boundary=";
    if (type.substr(0, lead.size()) != lead) bad("not a form");
    const auto boundary = type.substr(lead.size());
    const auto plain = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               c == '-' || c == '_' || c == '.' || c == '+';
    };
    if (boundary.empty() || boundary.size() > 70 ||
        !std::all_of(boundary.begin(), boundary.end(), plain))
        bad("boundary");
    return boundary;
}

// cgicc fails at a part without one.
bool has_head(std::string_view part) {
    return !part.starts_with("\r\n") && part.find("\r\n\r\n") != std::string_view::npos;
}

// Every delimiter stands at the start of a line and ends it, and a part's head follows; the last
// one closes the body.
void guard_multipart(std::string_view body, std::string_view boundary) {
    const std::string delimiter = "--" + std::string(boundary);
    std::size_t parts = 0;
    bool closed = false;
    std::size_t begin = 0;  // of the part that ends at the next delimiter
    for (auto at = body.find(delimiter); at != std::string_view::npos;
         at = body.find(delimiter, at + delimiter.size())) {
        if (closed) bad("content after the closing delimiter");
        if (at != 0 && !body.substr(0, at).ends_with("\r\n")) bad("unanchored boundary");
        if (parts != 0 && !has_head(body.substr(begin, at - begin))) bad("a part without a head");
        const auto after = body.substr(at + delimiter.size());
        closed = after == "--" || after == "--\r\n";
        if (!closed && after.substr(0, 2) != "\r\n") bad("unanchored boundary");
        if (++parts > max_fields) bad("too many fields");
        begin = at + delimiter.size() + 2;
    }
    if (!closed || body.substr(0, delimiter.size()) != delimiter) bad("multipart body cut short");
}

}  // namespace

std::size_t announced_length(const Raw& raw, std::size_t limit) {
    const auto text = raw.get("CONTENT_LENGTH");
    if (text.empty()) return 0;
    std::size_t length = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), length);
    if (error == std::errc::result_out_of_range) throw HttpError(413, "body too long");
    if (error != std::errc{} || end != text.data() + text.size()) bad("content length");
    if (length > limit) throw HttpError(413, "body too long");
    return length;
}

void require_text(std::string_view text) {
    if (!domain::valid_utf8(text)) bad("not UTF-8");
}

void guard(const Raw& raw, Body body) {
    const auto method = raw.get("REQUEST_METHOD");
    if (method != "GET" && method != "HEAD" && method != "POST") throw HttpError(405, "method");
    if (raw.get("QUERY_STRING").size() > 2048) bad("query too long");
    guard_urlencoded(raw.get("QUERY_STRING"));
    if (method != "POST") {
        if (!raw.body.empty()) bad("a body without POST");
        return;
    }
    constexpr auto any =
        std::numeric_limits<std::size_t>::max();  // the limit was judged while reading
    if (raw.body.size() != announced_length(raw, any)) bad("body cut short");
    if (body == Body::octets) return;
    const auto type = raw.get("CONTENT_TYPE");
    if (type.substr(0, 33) == "application/x-www-form-urlencoded")
        guard_urlencoded(raw.body);
    else
        guard_multipart(raw.body, boundary_of(type));
}

}  // namespace web
