// Refunds: asked for again and again with the same number, and so done once.
#include <cstdio>

#include "sbin/ncre-ems-clerk/money.h"
#include "store/refund.h"
#include "web/mail_text.h"

namespace clerk {
namespace {

using store::LeasedRefund;
using store::RefundWord;

struct Heard {
    RefundWord word;
    std::string said = {};
};

// What the gateways call it when our balance there is too low for it: it may be enough tomorrow.
bool too_low(const std::string& code) {
    return code.find("BALANCE_NOT_ENOUGH") != std::string::npos || code == "NOT_ENOUGH";
}

// Under our number another amount may have gone back only by somebody's hand: staff look at it.
Heard heard(const gateway::Refunded& refunded, domain::Money asked) {
    if (refunded.amount == asked) return {RefundWord::done};
    return {RefundWord::refused, "gave back " + refunded.amount.text()};
}
Heard heard(const gateway::Underway&) { return {RefundWord::underway}; }
Heard heard(const gateway::Missing&) { return {RefundWord::refused, "no such trade"}; }
Heard heard(const gateway::Unknown& unknown) { return {RefundWord::unclear, unknown.why}; }
Heard heard(const gateway::Refused& refused) {
    return {too_low(refused.code) ? RefundWord::later : RefundWord::refused,
            refused.code + ' ' + refused.words};
}

// One that was tried before is asked for its state first: it may have been done.
Heard refund(gateway::Gateway& gateway, const gateway::Refund& asked, bool tried) {
    const auto hear = [&asked](const auto& each) {
        if constexpr (std::is_same_v<decltype(each), const gateway::Refunded&>)
            return heard(each, asked.amount);
        else
            return heard(each);
    };
    if (tried) {
        const auto state = gateway.query_refund(asked);
        if (!std::holds_alternative<gateway::Missing>(state)) return std::visit(hear, state);
    }
    return std::visit(hear, gateway.refund(asked));
}

// What the payer may read in the gateway's own lists.
std::string words_for(const settings::Settings& settings, const std::string& reason) {
    return web::mail_text(settings, "refund-reason", {}, {"FOR_" + reason}).subject;
}

}  // namespace

bool give_back(store::Database& database, const web::Gateways& gateways,
               const settings::Settings& settings) {
    const auto leased = database.write([](store::Write& db) { return store::lease_refund(db); });
    if (!leased) return false;
    const auto found = gateways.find(leased->gateway);
    const Heard answer = found == gateways.end()
                             ? Heard{RefundWord::unclear, "not enabled in the settings"}
                             : refund(*found->second,
                                      {leased->number, leased->request, leased->amount,
                                       leased->paid, words_for(settings, leased->reason)},
                                      leased->tried);
    database.write(
        [&](store::Write& db) { store::settle_refund(db, leased->id, answer.word, answer.said); });
    std::fprintf(stderr, "refund=%s word=%d said=\"%s\"\n", leased->request.c_str(),
                 static_cast<int>(answer.word), answer.said.c_str());
    return true;
}

}  // namespace clerk
