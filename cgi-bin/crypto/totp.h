#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// The second factor of staff: codes that an authenticator makes of a shared secret and the time
// (TOTP, RFC 6238: SHA-1, six digits, 30 seconds, which every authenticator knows).
namespace crypto {

// A fresh secret of 160 bits (RFC 4226, section 4, R6).
std::string make_totp_secret();

// The secret as people type it into an authenticator: base32 without padding.
std::string totp_text(std::string_view secret);

// The address that a QR code hands to an authenticator ("Key URI Format"): otpauth://totp/….
std::string totp_address(std::string_view secret, std::string_view issuer,
                         std::string_view account);

// The time step that `code` belongs to, at `now` (seconds since 1970) or one step to either side
// (RFC 6238, section 5.2); nothing for a wrong code. A step must be accepted once only: keep the
// last one and refuse what is not later.
std::optional<std::int64_t> totp_step(std::string_view secret, std::string_view code,
                                      std::int64_t now);

}  // namespace crypto
