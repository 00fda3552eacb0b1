#pragma once

#include <string>
#include <string_view>

#include "crypto/key.h"
#include "settings/settings.h"

namespace web {

// What a program reads once at its start and every request may use: the settings, and a key for
// each purpose.
struct Setup {
    explicit Setup(settings::Settings from);

    // The address of a page below the canonical public address, for mails.
    std::string address(std::string_view page) const;

    settings::Settings settings;
    std::string base;  // the path all pages are under: "/NCRE_EMS/"
    crypto::Key csrf;
    crypto::Key captcha;
    crypto::Key login;   // accounts and clients in the throttle, device cookies
    crypto::Key notice;  // what one page tells the next after a redirect
    crypto::Key factor;  // the staff's second factors
    crypto::Key audit;   // the addresses in the audit

  private:
    Setup(settings::Settings from, const crypto::Key& root);
};

}  // namespace web
