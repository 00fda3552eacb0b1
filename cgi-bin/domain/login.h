#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "domain/text.h"

namespace domain {

// The name by which staff sign in: 2 to 32 small ASCII letters, digits, dots, dashes or
// underscores, so that what looks like one login is one. Nothing for what cannot be one.
inline std::optional<std::string> accepted_login(const std::string& typed) {
    constexpr std::size_t least = 2;
    constexpr std::size_t most = 32;
    const std::string login = lower(trim(typed));
    const bool plain =
        login.size() >= least && login.size() <= most &&
        login.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789._-") == std::string::npos;
    return plain ? std::optional(login) : std::nullopt;
}

}  // namespace domain
