// Attempts: what the clerk asks gateways about payments.
#include "sbin/ncre-ems-clerk/money.h"

#include <cstdio>

#include "store/attempt.h"
#include "store/money.h"

namespace clerk {
namespace {

using store::LeasedAttempt;
using store::Task;
using store::Word;

// What a gateway said, as the store takes it. Money is none of it: that is applied.
struct Heard {
    Word word;
    std::string said = {};
};

Heard heard(const gateway::Waiting&) { return {Word::waiting}; }
Heard heard(const gateway::Closed&) { return {Word::closed}; }
Heard heard(const gateway::Missing&) { return {Word::missing}; }
Heard heard(const gateway::Unknown& unknown) { return {Word::unclear, unknown.why}; }
Heard heard(const gateway::Refused& refused) {
    return {Word::unclear, refused.code + ' ' + refused.words};
}

void settle(store::Database& database, const LeasedAttempt& leased, const Heard& heard,
            const settings::Payment& payment) {
    database.write([&](store::Write& db) {
        store::settle(db, leased, heard.word, heard.said, payment.stuck_after);
    });
    if (heard.word == Word::unclear)
        std::fprintf(stderr, "attempt=%s unclear=\"%s\"\n", leased.attempt.number.c_str(),
                     heard.said.c_str());
}

void start(store::Database& database, const LeasedAttempt& leased, gateway::Gateway& gateway,
           const settings::Payment& payment) {
    const auto& attempt = leased.attempt;
    const auto started =
        gateway.create({attempt.number, attempt.amount, leased.subject, attempt.expires_at},
                       attempt.phone ? gateway::Screen::phone : gateway::Screen::desktop);
    const auto* url = std::get_if<gateway::Redirect>(&started);
    const auto* code = std::get_if<gateway::QrCode>(&started);
    if (const auto* unknown = std::get_if<gateway::Unknown>(&started))
        return settle(database, leased, heard(*unknown), payment);
    if (const auto* refused = std::get_if<gateway::Refused>(&started))
        return settle(database, leased, heard(*refused), payment);
    database.write([&](store::Write& db) {
        store::keep_start(db, attempt.id, url != nullptr ? url->url : "",
                          code != nullptr ? code->text : "");
        store::settle(db, leased, Word::started, "", payment.stuck_after);
    });
}

void apply(store::Database& database, const LeasedAttempt& leased, const gateway::Paid& paid) {
    const auto applied = database.write([&](store::Write& db) {
        return store::apply(db, {.gateway = leased.attempt.gateway,
                                 .trade_number = paid.number,
                                 .number = leased.attempt.number,
                                 .amount = paid.amount,
                                 .happened_at = paid.when,
                                 .by = leased.task == Task::close ? store::BroughtBy::close
                                                                  : store::BroughtBy::query});
    });
    std::fprintf(stderr, "attempt=%s applied=%d\n", leased.attempt.number.c_str(),
                 static_cast<int>(applied));
}

}  // namespace

bool ask(store::Database& database, const web::Gateways& gateways,
         const settings::Payment& payment) {
    const auto leased = database.write([](store::Write& db) { return store::lease_attempt(db); });
    if (!leased) return false;
    const auto found = gateways.find(leased->attempt.gateway);
    if (found == gateways.end()) {
        settle(database, *leased, {Word::unclear, "not enabled in the settings"}, payment);
        return true;
    }
    gateway::Gateway& gateway = *found->second;
    if (leased->task == Task::create) {
        start(database, *leased, gateway, payment);
        return true;
    }
    const std::string& number = leased->attempt.number;
    const auto state = leased->task == Task::close ? gateway.close(number) : gateway.query(number);
    std::visit(
        [&](const auto& said) {
            if constexpr (std::is_same_v<decltype(said), const gateway::Paid&>)
                apply(database, *leased, said);
            else
                settle(database, *leased, heard(said), payment);
        },
        state);
    return true;
}

}  // namespace clerk
