// How a refund ends, and what follows for the registration.
#include "domain/step.h"
#include "store/query.h"
#include "store/refund.h"
#include "store/standing.h"

namespace store {
namespace {

using RefundId = domain::Id<domain::Refund>;
using RegistrationId = domain::Id<domain::Registration>;

// The refund's registration comes first, as everywhere, then the refund itself, which is set due
// again without the registration. What the refund gives back: one choice, or all that the order
// stands for; neither where the money never counted.
struct Duty {
    RegistrationId registration;
    std::optional<domain::Id<domain::Offering>> choice;
    bool all;
    std::string state;
    bool counter;
};

Duty lock_duty(Write& db, RefundId refund) {
    query(db, R"(
        select lock_registration(q.registration_id)
          from refund f
          join payment_event e on e.id = f.event_id
          join orders q on q.id = e.order_id
         where f.id = $1)",
          refund);
    const Rows rows = query(db, R"(
        select q.registration_id, f.state, e.gateway = 'counter' as counter,
               f.reason = 'cancelled' and q.closed_at is null as all,
               case when f.reason = 'choice' and c.freed_at is null then c.offering_id end as choice
          from refund f
          join payment_event e on e.id = f.event_id
          join orders q on q.id = e.order_id
          left join choice c on c.id = f.choice_id
         where f.id = $1
           for update of f)",
                            refund);
    if (rows.empty()) throw Stale{};
    const Row row = rows.front();
    return {row.get<RegistrationId>("registration_id"),
            row.maybe<domain::Id<domain::Offering>>("choice"), row.get<bool>("all"),
            row.text("state"), row.get<bool>("counter")};
}

bool over(const Duty& duty) { return duty.state == "done" || duty.state == "dropped"; }

// Takes the registration the step that the table knows for it.
void follow(Write& db, const Duty& duty) {
    if (!duty.all && !duty.choice) return;
    auto found = standing(db, duty.registration);
    auto& registration = found->registration;
    const bool last = duty.all || registration.choices.size() == 1;
    const auto step = domain::step(registration.stage, domain::Event::refund, {.last_choice = last},
                                   found->sitting, found->now);
    const auto* allowed = std::get_if<domain::Step>(&step);
    if (allowed == nullptr) return;
    move(db, registration, *allowed, std::nullopt);
    if (!last)
        query(db, "select free_places($1, array[$2]::bigint[])", registration.id, *duty.choice);
}

// Until it is asked for again: growing from half a minute to an hour.
constexpr Sql waiting = R"(
    update refund
       set leased_until = null, state = $2, last_word = $3,
           next_try_at = now() + case when $4 then interval '6 hours'
               else least(interval '1 hour', interval '30 seconds' * (1 << least(tries, 7))) end
     where id = $1)";

const char* state_after(RefundWord word, const Duty& duty) {
    switch (word) {
        case RefundWord::underway: return "underway";
        case RefundWord::refused: return "refused";
        case RefundWord::later: return "due";
        case RefundWord::done: return "done";
        case RefundWord::unclear: break;
    }
    return duty.state == "underway" ? "underway" : "due";
}

}  // namespace

void settle_refund(Write& db, RefundId refund, RefundWord word, const std::string& said) {
    const Duty duty = lock_duty(db, refund);
    if (over(duty)) return;
    if (word != RefundWord::done) {
        change(db, waiting, refund, state_after(word, duty), said, word == RefundWord::later);
        return;
    }
    change(db, R"(
        update refund set state = 'done', done_at = now(), leased_until = null, last_word = $2
         where id = $1)",
           refund, said);
    follow(db, duty);
}

void paid_out(Write& db, RefundId refund, domain::Id<domain::Staff> staff,
              const std::string& paper) {
    const Duty duty = lock_duty(db, refund);
    if (duty.state != "refused" && !(duty.counter && duty.state == "due")) throw Stale{};
    change(db, R"(
        update refund set state = 'done', done_at = now(), done_by = $2, paper = $3 where id = $1)",
           refund, staff, paper);
    follow(db, duty);
}

void gave_back(Write& db, RegistrationId registration, domain::Id<domain::Staff> staff,
               const std::string& paper) {
    query(db, "select lock_registration($1)", registration);
    const Rows rows = query(db, R"(
        select owe_refund(e.id, e.amount_fen, 'unpaid', null, null, $2) as id
          from orders q join paying_event e on e.order_id = q.id
         where q.registration_id = $1 and e.gateway = 'counter'
           and not exists (select from refund f where f.event_id = e.id and f.state <> 'dropped')
         order by e.id desc limit 1)",
                            registration, staff);
    if (rows.empty()) throw Stale{};
    paid_out(db, rows.front().get<RefundId>("id"), staff, paper);
}

}  // namespace store
