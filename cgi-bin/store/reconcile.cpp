#include "store/reconcile.h"

#include <algorithm>
#include <charconv>

#include "store/bill.h"
#include "store/money.h"
#include "store/reconcile_lines.h"
#include "store/refund.h"

namespace store {
namespace {

// A gateway that had nothing at a site that day has no row. What is on its list and nobody's is in
// none: it stands among the lines.
constexpr Sql summing = R"(
    with paid as (
        select site_id, gateway, count(*) as payments, sum(amount_fen) as fen
          from events_of($1::date) group by 1, 2),
     back as (
        select site_id, gateway, sum(amount_fen) as fen from listed_refund
         where state = 'done' and day = $1::date group by 1, 2),
     listed as (
        select site_id, gateway,
               coalesce(sum(amount_fen) filter (where kind = 'payment'), 0) as came,
               coalesce(sum(amount_fen) filter (where kind = 'refund'), 0) as went
          from own_bill_line where day = $1::date and site_id is not null group by 1, 2),
     pair as (select site_id, gateway from paid union select site_id, gateway from back
              union select site_id, gateway from listed)
    select w.code, w.name, p.gateway, coalesce(paid.payments, 0) as payments,
           coalesce(paid.fen, 0) as came, coalesce(back.fen, 0) as went,
           case when b.day is not null then coalesce(listed.came, 0) end as listed_came,
           case when b.day is not null then coalesce(listed.went, 0) end as listed_went
      from pair p
      join site w on w.id = p.site_id
      left join paid using (site_id, gateway)
      left join back using (site_id, gateway)
      left join listed using (site_id, gateway)
      left join bill b on b.gateway = p.gateway and b.day = $1::date
     where $2::bigint is null or w.id = $2
     order by w.code, p.gateway)";

DaySums sums_of(const Row& row) {
    using domain::Money;
    return {row.text("code"),
            row.text("name"),
            row.text("gateway"),
            row.get<std::int64_t>("payments"),
            row.get<Money>("came"),
            row.get<Money>("went"),
            row.maybe<Money>("listed_came"),
            row.maybe<Money>("listed_went")};
}

// The place on a list that a key names: "alipay:2026-03-27:12".
Rows line_of(Read& db, const std::string& key) {
    return query(db, R"(
        select gateway, number, trade_number, request, amount_fen, happened_at, kind, refund_id,
               event_id is null as is_new
          from own_bill_line
         where gateway || ':' || day || ':' || line = $1
           and attempt_id is not null)",
                 key);
}

}  // namespace

bool Day::closes() const {
    return std::all_of(lines.begin(), lines.end(), [](const DayLine& l) { return l.settled(); });
}

Day reconcile(Read& db, const domain::Date& day, std::optional<domain::Id<domain::Site>> site) {
    Day all{query(db, summing, day, site).map(sums_of), {}};
    for (auto part : {listed_lines, ledger_lines, refund_lines, account_lines}) {
        auto lines = part(db, day, site);
        std::move(lines.begin(), lines.end(), std::back_inserter(all.lines));
    }
    return all;
}

bool explain(Write& db, const std::string& kind, const std::string& key,
             domain::Id<domain::Staff> staff, const std::string& words) {
    return change(db, R"(
        insert into explanation (kind, key, staff_id, words) values ($1, $2, $3, $4)
        on conflict do nothing)",
                  kind, key, staff, words) == 1;
}

bool take_over(Write& db, const std::string& key) {
    const Rows rows = line_of(db, key);
    if (rows.empty()) return false;
    const Row row = rows.front();
    if (row.text("kind") == "refund") {
        const auto refund = row.maybe<domain::Id<domain::Refund>>("refund_id");
        if (refund) settle_refund(db, *refund, RefundWord::done, "");
        return refund.has_value();
    }
    if (row.text("kind") != "payment" || !row.get<bool>("is_new")) return false;
    const Applied applied = apply(db, {.gateway = row.text("gateway"),
                                       .trade_number = row.text("trade_number"),
                                       .number = row.text("number"),
                                       .amount = row.get<domain::Money>("amount_fen"),
                                       .happened_at = row.get<domain::Instant>("happened_at"),
                                       .by = BroughtBy::bill});
    return applied != Applied::again && applied != Applied::nobodys;
}

void count_cash(Write& db, domain::Id<domain::Site> site, const domain::Date& day,
                domain::Id<domain::Staff> cashier, domain::Money amount,
                domain::Id<domain::Staff> entered_by) {
    change(db, R"(
        insert into cash_count (site_id, day, cashier_id, amount_fen, entered_by)
        values ($1, $2::date, $3, $4, $5))",
           site, day, cashier, amount, entered_by);
}

}  // namespace store
