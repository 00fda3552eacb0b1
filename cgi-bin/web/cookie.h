#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "web/setup.h"

namespace web {

// Our cookies. Under TLS their names begin with __Host-: the browser then takes them only over TLS
// and from this very host (RFC 6265bis §4.1.3.2).
enum class Cookie {
    candidate,  // the candidate's session
    staff,      // the staff's session; candidate pages never read it
    visitor,    // random; binds the CSRF token of a form before sign-in
    device,     // a browser in which this account has signed in before
};

std::string cookie_name(const Setup& setup, Cookie cookie);

// A Set-Cookie value: HttpOnly, SameSite=Lax. No `age`: until the browser is closed.
std::string set_cookie(const Setup& setup, Cookie cookie, std::string_view value,
                       std::chrono::seconds age = {});
std::string clear_cookie(const Setup& setup, Cookie cookie);

}  // namespace web
