#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>

namespace crypto {

// A file of secrets that cannot be used. what() is one line with the path, the reason and what
// mends it, never the secret.
struct BadSecret : std::runtime_error {
    using runtime_error::runtime_error;
};

// The text of a secret file (the mail password, a key), without white space at its end. Where
// systemd handed over a credential of the file's name ($CREDENTIALS_DIRECTORY), that one is read.
// Refused with BadSecret: no such file, not a regular file, longer than 64 KiB, empty, or open to
// others: neither group nor world may read or write it. One case is let through: group root may
// read, because systemd's LoadCredential= grants by an access list, which shows as mode 0440
// root:root.
std::string read_secret(const std::filesystem::path& path);

}  // namespace crypto
