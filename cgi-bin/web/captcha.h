#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "domain/fault.h"
#include "domain/instant.h"
#include "store/database.h"
#include "web/view.h"
#include "web/visit.h"

// The CAPTCHA: its answer travels sealed in the form's token, lives five minutes, and is spent by
// the first POST that brings it, right or wrong. Nothing is kept for a picture that nobody answers.
namespace web {

struct Captcha {
    std::string answer;
    std::string nonce;  // 16 octets
    domain::Instant until;

    // the same for every drawing of this picture, so that asking again teaches a machine nothing
    std::uint64_t seed() const;
};

// What the token holds; nothing for one that we did not make.
std::optional<Captcha> open_captcha(const Setup& setup, std::string_view token);

// Sets {{CAPTCHA_TOKEN}}: a hidden field of that name in small letters, and the query of
// captcha?token=. `answer` is drawn by lot by the page (drawing/captcha.h says from which letters);
// a demo's settings fix it.
void show_captcha(Block& block, const Visit& visit, const std::string& answer);

// Judges the fields captcha and captcha_token of the form, and spends the token. Nothing is wrong,
// or: required, captcha_wrong, captcha_expired, captcha_used.
std::optional<domain::FaultCode> captcha_fault(const Visit& visit, store::Write& db);

}  // namespace web
