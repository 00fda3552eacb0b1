#include "web/cookie.h"

namespace web {
namespace {

std::string_view plain_name(Cookie cookie) {
    switch (cookie) {
        case Cookie::candidate: return "ncre";
        case Cookie::staff: return "ncre-staff";
        case Cookie::visitor: return "ncre-visitor";
        case Cookie::device: return "ncre-device";
    }
    return "";
}

}  // namespace

std::string cookie_name(const Setup& setup, Cookie cookie) {
    return (setup.settings.tls ? "__Host-" : "") + std::string(plain_name(cookie));
}

std::string set_cookie(const Setup& setup, Cookie cookie, std::string_view value,
                       std::chrono::seconds age) {
    std::string text = cookie_name(setup, cookie) + "=" + std::string(value);
    // __Host- asks for the path /; without TLS the cookie stays below our own pages
    text += setup.settings.tls ? "; Path=/; Secure" : "; Path=" + setup.base;
    text += "; HttpOnly; SameSite=Lax";
    if (age.count() != 0) text += "; Max-Age=" + std::to_string(age.count());
    return text;
}

std::string clear_cookie(const Setup& setup, Cookie cookie) {
    return set_cookie(setup, cookie, "", std::chrono::seconds{-1});
}

}  // namespace web
