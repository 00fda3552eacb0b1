// Passports with real passwords, and the mails that their owners get.
#pragma once

#include <string>

#include "tests/support/visitor.h"

namespace support {

inline const std::string demo_password = "Lan-tian7#";

// One with that password; not activated where `activated` is false.
Key passport_with_password(World& world, const std::string& email = "demo@example.edu.cn",
                           bool activated = true);

// The tokens of links as mails carry them.
std::string activation_link(World& world, Key passport);
std::string recovery_link(World& world, Key passport);

// The link's token in the newest mail; "" where there is none in it.
std::string mailed_token(World& world);

// What is read off the picture whose sealed token is in the page.
std::string captcha_answer(World& world, const web::Response& page);

// What follows `name=` in the query of a redirect.
std::string redirect_query(const web::Response& response);

}  // namespace support
