#include "web/sign_in.h"

#include "crypto/token.h"
#include "store/candidate.h"
#include "store/session.h"
#include "web/cookie.h"
#include "web/throttle.h"

namespace web {
namespace {

const std::string& session_cookie(const Visit& visit) {
    return visit.request.cookie(cookie_name(visit.setup, Cookie::candidate));
}

}  // namespace

std::string key_of_token(std::string_view token) {
    return std::string(crypto::octets(crypto::token_hash(token)));
}

bool is_signed_in(const Visit& visit, store::Read& db) {
    const auto& limits = visit.setup.settings.sessions;
    return was_signed_in(visit) &&
           store::candidate(db, key_of_token(session_cookie(visit)),
                            {limits.candidate_idle, limits.candidate_longest});
}

bool was_signed_in(const Visit& visit) { return !session_cookie(visit).empty(); }

void sign_in(const Visit& visit, store::Write& db, domain::Id<domain::Passport> passport,
             Response& response) {
    const auto token = crypto::make_token();
    store::end_session(db, key_of_token(session_cookie(visit)));
    store::open_session(db, key_of_token(token.text), passport);
    response.header("Set-Cookie", set_cookie(visit.setup, Cookie::candidate, token.text));
    response.header("Set-Cookie", remember_device(visit, passport));
}

}  // namespace web
