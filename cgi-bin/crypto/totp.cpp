#include "crypto/totp.h"

#include <liboath/oath.h>

#include <cstdlib>
#include <memory>
#include <new>
#include <stdexcept>

#include "crypto/random.h"

namespace crypto {
namespace {

constexpr std::size_t secret_octets = 20;
constexpr unsigned step_seconds = 30;
constexpr std::size_t digits = 6;

void start_oath() {
    static const int failed = oath_init();
    if (failed != OATH_OK) throw std::runtime_error(oath_strerror(failed));
}

// RFC 3986, section 2.3: all but the unreserved is written as %XX.
std::string percent_encoded(std::string_view text) {
    constexpr std::string_view plain =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        const auto octet = static_cast<unsigned char>(c);
        if (plain.find(c) != std::string_view::npos)
            encoded += c;
        else
            encoded.append({'%', hex[octet >> 4], hex[octet & 15]});
    }
    return encoded;
}

}  // namespace

std::string make_totp_secret() { return random_bytes(secret_octets); }

std::string totp_text(std::string_view secret) {
    start_oath();
    char* text = nullptr;
    std::size_t length = 0;
    if (oath_base32_encode(secret.data(), secret.size(), &text, &length) != OATH_OK)
        throw std::bad_alloc();
    const std::unique_ptr<char, void (*)(void*)> owner(text, std::free);
    std::string encoded(text, length);
    encoded.erase(encoded.find_last_not_of('=') + 1);
    return encoded;
}

std::string totp_address(std::string_view secret, std::string_view issuer,
                         std::string_view account) {
    return "otpauth://totp/" + percent_encoded(issuer) + ":" + percent_encoded(account) +
           "?secret=" + totp_text(secret) + "&issuer=" + percent_encoded(issuer);
}

std::optional<std::int64_t> totp_step(std::string_view secret, std::string_view code,
                                      std::int64_t now) {
    start_oath();
    const std::string typed(code);
    if (typed.size() != digits) return std::nullopt;
    std::uint64_t step = 0;
    int where = 0;
    const int found = oath_totp_validate3(secret.data(), secret.size(), now, step_seconds, 0, 1,
                                          &where, &step, typed.c_str());
    if (found < 0) return std::nullopt;
    return static_cast<std::int64_t>(step);
}

}  // namespace crypto
