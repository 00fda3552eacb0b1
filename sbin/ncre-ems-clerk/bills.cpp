// The gateways' lists of past days.
#include <cstdio>

#include "sbin/ncre-ems-clerk/money.h"
#include "store/bill.h"
#include "store/money.h"

namespace clerk {
namespace {

using domain::Date;
using domain::Instant;

// Since when a day's list can be had: Alipay makes it from nine o'clock on, WeChat Pay from ten.
Instant ready(const Date& day) {
    return domain::from_shanghai(day, 10, 30) + std::chrono::hours{24};
}

std::vector<store::BillLine> lines_of(const gateway::Bill& bill) {
    std::vector<store::BillLine> lines;
    for (const auto& line : bill.lines)
        lines.push_back({static_cast<store::BillLine::Kind>(line.kind), line.order, line.number,
                         line.request, line.amount, line.when});
    return lines;
}

void keep(store::Database& database, const std::string& gateway, const Date& day,
          const std::string& file, const std::vector<store::BillLine>& lines) {
    database.write([&](store::Write& db) { store::keep_bill(db, gateway, day, file, lines); });
    std::fprintf(stderr, "bill=%s day=%s lines=%zu\n", gateway.c_str(), day.iso().c_str(),
                 lines.size());
}

void fetch(store::Database& database, const std::string& name, gateway::Gateway& gateway,
           const Date& day, Instant now) {
    const auto state = gateway.bill(day);
    if (const auto* bill = std::get_if<gateway::Bill>(&state))
        return keep(database, name, day, bill->file, lines_of(*bill));
    if (std::holds_alternative<gateway::Missing>(state)) {
        const bool moved =
            database.read([&](store::Read& db) { return store::moved(db, name, day); });
        if (!moved && now > ready(day) + std::chrono::hours{48}) keep(database, name, day, "", {});
        return;
    }
    const auto* refused = std::get_if<gateway::Refused>(&state);
    std::fprintf(stderr, "bill=%s day=%s failed=\"%s\"\n", name.c_str(), day.iso().c_str(),
                 refused != nullptr ? (refused->code + ' ' + refused->words).c_str()
                                    : std::get<gateway::Unknown>(state).why.c_str());
}

// Those of a list that an earlier round kept and was killed over, too. One by one: nobody waits for
// more than one registration.
void take_over(store::Database& database, const std::string& gateway) {
    const auto unknown =
        database.read([&](store::Read& db) { return store::unknown_payments(db, gateway); });
    for (const auto& line : unknown)
        database.write([&](store::Write& db) {
            store::apply(db, {.gateway = gateway,
                              .trade_number = line.trade,
                              .number = line.number,
                              .amount = line.amount,
                              .happened_at = line.when,
                              .by = store::BroughtBy::bill});
        });
}

}  // namespace

void fetch_bills(store::Database& database, const web::Gateways& gateways, Instant now) {
    for (const auto& [name, gateway] : gateways) {
        const auto days = database.read(
            [&name = name](store::Read& db) { return store::missing_bills(db, name); });
        for (const auto& day : days)
            if (now >= ready(day)) fetch(database, name, *gateway, day, now);
        take_over(database, name);
    }
}

}  // namespace clerk
