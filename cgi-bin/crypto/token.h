#pragma once

#include <string>
#include <string_view>

#include "crypto/digest.h"

namespace crypto {

// A secret that is handed out once: a session cookie, a link in a mail. Whoever reads the database
// finds only the hash, and cannot turn it back into the text.
struct Token {
    std::string text;  // 256 random bits as 43 characters of base64url; for the person only
    Digest hash;       // what the database keeps and is searched by
};

Token make_token();

// What to look up for a token that came back. Any text has a hash, so a forged or cut token is
// simply not found. No slow hash: nobody can guess 256 random bits, and every request asks.
Digest token_hash(std::string_view text);

}  // namespace crypto
