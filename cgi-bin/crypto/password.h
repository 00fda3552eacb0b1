#pragma once

#include <string>
#include <string_view>

namespace crypto {

// Passwords are kept as argon2id with 19 MiB and two passes (OWASP Password Storage Cheat Sheet,
// first choice). Each call takes those 19 MiB and some 30 ms of one core: only the passport family
// makes them, in few threads. All calls throw std::bad_alloc where the memory is not to be had;
// that is an outage, never a wrong password.

// A new hash with a fresh salt, as text that names its own parameters ("$argon2id$v=19$m=…").
// The whole password counts: any length, any character.
std::string hash_password(std::string_view typed);

// Whether `typed` is the password of `hash`. A hash that nothing can match (empty, damaged) is
// false.
bool verify_password(const std::string& hash, std::string_view typed);

// Whether `hash` was made with other parameters than today's: after a successful sign-in the page
// then stores a new one.
bool needs_rehash(const std::string& hash);

// For an account that does not exist: takes as long as verify_password() and says no, so that time
// does not tell who has an account.
bool verify_nobody(std::string_view typed);

}  // namespace crypto
