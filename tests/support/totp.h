// An authenticator for tests.
#pragma once

#include <liboath/oath.h>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <stdexcept>
#include <string>

namespace support {

// The six digits of the step that `now` (seconds since 1970) lies in; `secret` in base32, as a page
// shows it.
inline std::string totp_code(const std::string& secret, std::int64_t now) {
    char* raw = nullptr;
    std::size_t length = 0;
    if (oath_base32_decode(secret.data(), secret.size(), &raw, &length) != OATH_OK)
        throw std::invalid_argument("not base32: " + secret);
    const std::unique_ptr<char, void (*)(void*)> owner(raw, std::free);
    std::array<char, 7> code{};
    oath_totp_generate(raw, length, now, 30, 0, 6, code.data());
    return code.data();
}

}  // namespace support
