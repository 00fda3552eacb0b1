#include "store/money_case.h"

#include "store/places.h"
#include "store/registration_row.h"

namespace store {
namespace {

using OfferingId = domain::Id<domain::Offering>;

Registration registration_in(const Row& row) {
    Registration registration{};
    registration.id = row.get<domain::Id<domain::Registration>>("registration_id");
    registration.passport = row.get<domain::Id<domain::Passport>>("passport_id");
    registration.stage = row.get<domain::Stage>("stage");
    registration.revision = row.get<int>("revision");
    return registration;
}

MoneyCase case_of(Write& db, domain::Id<domain::Order> order) {
    // First the lock, then what stands under it: a question sees what was committed before it.
    query(db, "select lock_registration(registration_id) from orders where id = $1", order);
    const Rows rows = query(db,
                            "select now() as now, q.amount_fen, q.closed_at,"
                            " q.closed_revision is not distinct from r.revision as untouched,"
                            " exists (select from paying_event e where e.order_id = q.id)"
                            "     as counted,"
                            " r.id as registration_id, r.passport_id, r.stage, r.revision,"
                            " r.site_id," SITTING_COLUMNS
                            " from orders q join registration r on r.id = q.registration_id"
                            " join sitting t on t.id = r.sitting_id where q.id = $1",
                            order);
    const Row row = rows.front();
    return {order,
            std::nullopt,
            row.get<domain::Money>("amount_fen"),
            row.maybe<domain::Instant>("closed_at"),
            row.get<bool>("untouched"),
            row.get<bool>("counted"),
            registration_in(row),
            row.get<domain::Id<domain::Site>>("site_id"),
            sitting_of(row),
            row.get<domain::Instant>("now")};
}

std::optional<MoneyCase> case_in(Write& db, const Rows& orders) {
    if (orders.empty()) return std::nullopt;
    return case_of(db, orders.front().get<domain::Id<domain::Order>>("order_id"));
}

// The step to `paid` that the table allows at that time.
std::optional<domain::Step> paid_by(const MoneyCase& about, domain::Event event,
                                    domain::Instant when) {
    const auto step = domain::step(about.registration.stage, event, {}, about.sitting, when);
    const auto* allowed = std::get_if<domain::Step>(&step);
    return allowed != nullptr ? std::optional(*allowed) : std::nullopt;
}

// What was held until the order was closed: freed in the same transaction, so at the same time.
std::vector<OfferingId> lost_places(Write& db, const MoneyCase& about) {
    return query(db, R"(
        select offering_id from choice
         where registration_id = $1 and freed_at = $2::timestamptz
         order by offering_id)",
                 about.registration.id, about.closed_at)
        .map([](const Row& row) { return row.get<OfferingId>("offering_id"); });
}

// The order stands again, if the places cost what they did.
bool reopen(Write& db, const MoneyCase& about) {
    return change(db, R"(
        update orders set closed_at = null, closed_revision = null
         where id = $1
           and amount_fen = (select coalesce(sum(fee_fen), 0) from choice
                              where registration_id = $2 and freed_at is null))",
                  about.order, about.registration.id) == 1;
}

bool take_again(Write& db, MoneyCase& about, const domain::Step& step) {
    auto registration = about.registration;
    try {
        const bool taken = db.attempt([&] {
            const auto lost = lost_places(db, about);
            if (!swap_places(db, registration.id, about.sitting.id, about.site, lost).none())
                return false;
            move(db, registration, step, std::nullopt);
            return reopen(db, about);
        });
        if (taken) about.registration = registration;
        return taken;
    } catch (const Violation& violation) {
        // meanwhile somebody else registered with the document
        if (!violation.of("registration_document")) throw;
        return false;
    }
}

}  // namespace

std::optional<MoneyCase> case_of_attempt(Write& db, const std::string& gateway,
                                         const std::string& number) {
    const Rows rows =
        query(db, "select id, order_id, amount_fen from attempt where gateway = $1 and number = $2",
              gateway, number);
    auto about = case_in(db, rows);
    if (!about) return std::nullopt;
    about->attempt = rows.front().get<domain::Id<domain::Attempt>>("id");
    about->asked = rows.front().get<domain::Money>("amount_fen");
    return about;
}

std::optional<MoneyCase> case_of_order(Write& db, const std::string& number) {
    return case_in(db, query(db, "select id as order_id from orders where number = $1", number));
}

std::optional<MoneyCase> case_of_event(Write& db, domain::Id<domain::PaymentEvent> event) {
    const Rows rows =
        query(db, "select order_id, attempt_id from payment_event where id = $1", event);
    auto about = case_in(db, rows);
    if (about) about->attempt = rows.front().maybe<domain::Id<domain::Attempt>>("attempt_id");
    return about;
}

TakenUp take_up(Write& db, MoneyCase& about, domain::Instant happened_at) {
    if (about.counted) return TakenUp::no;
    auto taken = TakenUp::no;
    // Money that came in time counts however late we hear of it.
    if (const auto step = paid_by(about, domain::Event::pay, happened_at);
        step && !about.closed_at) {
        move(db, about.registration, *step, std::nullopt);
        taken = TakenUp::in_time;
    } else if (const auto late = paid_by(about, domain::Event::pay_late, about.now);
               late && about.untouched && take_again(db, about, *late)) {
        taken = TakenUp::late;
    }
    if (taken == TakenUp::no) return taken;
    change(db, "update orders set paid_at = $2::timestamptz where id = $1", about.order,
           happened_at);
    // Whoever is at another gateway's page for it must not pay once more.
    change(db, R"(
        update attempt set state = 'closing', closing_at = now(), next_query_at = now()
         where order_id = $1 and state = 'open' and id is distinct from $2::bigint)",
           about.order, about.attempt);
    return taken;
}

}  // namespace store
