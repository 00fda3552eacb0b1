#include "store/refund.h"

#include <array>
#include <stdexcept>

#include "store/query.h"

namespace store {
namespace {

using RefundId = domain::Id<domain::Refund>;

constexpr std::array<std::string_view, 6> names = {"asked",   "due",  "underway",
                                                   "refused", "done", "dropped"};

RefundState state_named(const std::string& text) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names.at(i) == text) return static_cast<RefundState>(i);
    throw std::invalid_argument("no such state of a refund: " + text);
}

RefundStanding standing_of(const Row& row) {
    return {row.get<RefundId>("id"),
            row.get<domain::Money>("amount_fen"),
            row.text("reason"),
            state_named(row.text("state")),
            row.maybe<domain::Id<domain::Choice>>("choice_id"),
            row.text("gateway") == "counter",
            row.get<domain::Instant>("created_at"),
            row.maybe<domain::Instant>("done_at")};
}

}  // namespace

std::optional<LeasedRefund> lease_refund(Write& db) {
    const Rows rows = query(db, R"(
        update refund f
           set leased_until = now() + interval '1 minute', leased_by = this_session(),
               tries = f.tries + 1
          from payment_event e join attempt a on a.id = e.attempt_id
         where e.id = f.event_id
           and f.id = (select id from refund
                        where next_try_at <= now() and state in ('due', 'underway')
                          and (leased_until is null
                               or not lease_holds(leased_until, leased_by))
                          and exists (select from payment_event m
                                       where m.id = event_id and m.gateway <> 'counter')
                        order by next_try_at limit 1
                          for update skip locked)
        returning f.id, e.gateway, a.number, f.number as request, f.amount_fen,
                  e.amount_fen as paid_fen, f.reason, f.tries > 1 as tried)");
    if (rows.empty()) return std::nullopt;
    const Row row = rows.front();
    return LeasedRefund{row.get<RefundId>("id"),
                        row.text("gateway"),
                        row.text("number"),
                        row.text("request"),
                        row.get<domain::Money>("amount_fen"),
                        row.get<domain::Money>("paid_fen"),
                        row.text("reason"),
                        row.get<bool>("tried")};
}

bool try_again(Write& db, RefundId refund) {
    return change(db, R"(
        update refund set state = 'due', next_try_at = now() where id = $1 and state = 'refused')",
                  refund) == 1;
}

std::vector<RefundStanding> refunds(Read& db, domain::Id<domain::Registration> registration) {
    return query(db, R"(
        select f.id, f.amount_fen, f.reason, f.state, f.choice_id, e.gateway, f.created_at,
               f.done_at
          from refund f
          join payment_event e on e.id = f.event_id
          join orders q on q.id = e.order_id
         where q.registration_id = $1 and f.state not in ('asked', 'dropped')
         order by f.id desc)",
                 registration)
        .map(standing_of);
}

}  // namespace store
