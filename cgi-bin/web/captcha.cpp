#include "web/captcha.h"

#include <chrono>
#include <cstring>

#include "crypto/random.h"
#include "crypto/seal.h"
#include "domain/text.h"
#include "store/nonce.h"

namespace web {
namespace {

using domain::FaultCode;

constexpr std::chrono::minutes lives{5};
constexpr std::size_t nonce_size = 16;

// The small letters are right too, and so are full-width ones: all are read as one picture.
std::string plain(std::string_view typed) {
    return domain::upper(domain::half_width(domain::without_space(typed)));
}

std::string sealed(const Setup& setup, const Captcha& captcha) {
    return crypto::seal(setup.captcha,
                        captcha.nonce + std::to_string(captcha.until.time_since_epoch().count()) +
                            "\n" + captcha.answer);
}

}  // namespace

std::uint64_t Captcha::seed() const {
    std::uint64_t seed = 0;
    std::memcpy(&seed, nonce.data(), sizeof seed);
    return seed;
}

std::optional<Captcha> open_captcha(const Setup& setup, std::string_view token) {
    const auto opened = crypto::open(setup.captcha, token);
    if (!opened) return std::nullopt;
    const auto end = opened->find('\n', nonce_size);
    const auto until = std::stoll(opened->substr(nonce_size, end - nonce_size));
    return Captcha{opened->substr(end + 1), opened->substr(0, nonce_size),
                   domain::Instant(domain::Instant::duration(until))};
}

void show_captcha(Block& block, const Visit& visit, const std::string& answer) {
    const std::string& fixed = visit.setup.settings.captcha_answer;
    const Captcha captcha{fixed.empty() ? answer : fixed, crypto::random_bytes(nonce_size),
                          visit.now + lives};
    block.set_named("captcha_token", sealed(visit.setup, captcha));
}

std::optional<FaultCode> captcha_fault(const Visit& visit, store::Write& db) {
    const std::string typed = plain(visit.request.field("captcha"));
    if (typed.empty()) return FaultCode::required;
    const auto captcha = open_captcha(visit.setup, visit.request.field("captcha_token"));
    if (!captcha || captcha->until <= visit.now) return FaultCode::captcha_expired;
    if (!store::spend_nonce(db, store::Bytes{captcha->nonce}, captcha->until))
        return FaultCode::captcha_used;
    if (typed != plain(captcha->answer)) return FaultCode::captcha_wrong;
    return std::nullopt;
}

}  // namespace web
