#include "web/own_factor.h"

#include <chrono>

#include "crypto/digest.h"
#include "crypto/mac.h"
#include "crypto/random.h"
#include "crypto/seal.h"
#include "crypto/totp.h"
#include "store/login_failure.h"
#include "store/staff_factor.h"
#include "web/throttle.h"

namespace web {
namespace {

using domain::Fault;
using domain::FaultCode;

// No 0, O, 1, I.
constexpr std::string_view recovery_alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
constexpr std::size_t group = 4;
constexpr int groups = 3;
constexpr int recovery_codes = 10;

std::string whose(const Visit& visit) { return std::to_string(visit.staff->id.value) + "\n"; }

// Bound to its owner: in another's row it opens nothing.
std::optional<std::string> opened(const Visit& visit, const std::string& sealed) {
    const auto plain = crypto::open(visit.setup.factor, sealed);
    if (!plain || plain->rfind(whose(visit), 0) != 0) return std::nullopt;
    return plain->substr(whose(visit).size());
}

std::optional<std::int64_t> step_of(const Visit& visit, const std::string& secret,
                                    const std::string& code) {
    const auto now = std::chrono::floor<std::chrono::seconds>(visit.now).time_since_epoch();
    return crypto::totp_step(secret, code, now.count());
}

// Without what people put between the groups, in capitals.
std::string plain_code(const std::string& typed) {
    std::string code;
    for (const char c : typed) {
        if (c == ' ' || c == '-') continue;
        code += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return code;
}

// Sixty bits and a key that is not in the database: nobody finds the code to a hash.
store::Bytes recovery_hash(const Visit& visit, const std::string& plain) {
    const std::string stamp = crypto::mac(visit.setup.factor, "recovery " + whose(visit) + plain);
    return {std::string(crypto::octets(crypto::sha256(stamp)))};
}

// What a code is refused for, where it is.
using Judged = std::optional<Fault>;

Judged judge(const Visit& visit, store::Write& db, const std::string& code) {
    const auto staff = visit.staff->id;
    if (code.size() == group * groups)
        return store::spend_recovery_code(db, staff, recovery_hash(visit, code))
                   ? Judged{}
                   : Fault{FaultCode::factor_wrong};
    const auto factor = store::factor(db, staff);
    const auto secret = factor && factor->enrolled ? opened(visit, factor->secret) : std::nullopt;
    const auto step = secret ? step_of(visit, *secret, code) : std::nullopt;
    if (!step) return Fault{FaultCode::factor_wrong};
    return store::spend_step(db, staff, *step) ? Judged{} : Fault{FaultCode::factor_used};
}

}  // namespace

std::optional<Fault> factor_fault(const Visit& visit, store::Write& db, const std::string& typed) {
    const std::string code = plain_code(typed);
    if (code.empty()) return Fault{FaultCode::required};
    const auto key = account_key(visit, "factor " + whose(visit));
    const auto attempt = store::begin_try(db, key, key);
    if (attempt.locked.count() > 0)
        return Fault{FaultCode::factor_locked, 0, attempt.locked.count()};
    const auto fault = judge(visit, db, code);
    if (!fault) store::forgive(db, key, key);
    if (!fault || !attempt.last) return fault;
    return Fault{FaultCode::factor_locked, 0, std::chrono::seconds(store::lock_lasts).count()};
}

void begin_own_factor(const Visit& visit, store::Write& db) {
    store::begin_factor(
        db, visit.staff->id,
        crypto::seal(visit.setup.factor, whose(visit) + crypto::make_totp_secret()));
}

std::optional<std::string> secret_to_enrol(const Visit& visit, store::Read& db) {
    const auto factor = store::factor(db, visit.staff->id);
    if (!factor || factor->enrolled) return std::nullopt;
    return opened(visit, factor->secret);
}

std::optional<Fault> enrol_own_factor(const Visit& visit, store::Write& db,
                                      const std::string& typed) {
    const std::string code = plain_code(typed);
    if (code.empty()) return Fault{FaultCode::required};
    const auto secret = secret_to_enrol(visit, db);
    const auto step = secret ? step_of(visit, *secret, code) : std::nullopt;
    if (!step || !store::enrol_factor(db, visit.staff->id, *step))
        return Fault{FaultCode::factor_wrong};
    store::mark_factor_shown(db, visit.session_hash);
    return std::nullopt;
}

std::vector<std::string> renew_recovery_codes(const Visit& visit, store::Write& db) {
    std::vector<std::string> shown;
    std::vector<store::Bytes> hashes;
    for (int i = 0; i < recovery_codes; ++i) {
        std::string code = crypto::random_code(recovery_alphabet, group * groups);
        hashes.push_back(recovery_hash(visit, code));
        for (int at = groups - 1; at > 0; --at) code.insert(group * at, "-");
        shown.push_back(code);
    }
    store::put_recovery_codes(db, visit.staff->id, hashes);
    return shown;
}

}  // namespace web
