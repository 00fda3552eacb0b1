// 日结: one site's day of money (or without an id all sites' and nobody's): what came and went by
// the ledger and by the gateways' lists, and each thing that does not agree with what to do.
//
// Query: id (of the site), day. Fields: kind, key (of the line); explanation (explain, keep,
// give_back), paper (pay_out), amount (count), sure (give_up); action = explain | take_over | keep
// | give_back | ask | give_up | again | pay_out | count | xlsx.

#include "domain/text.h"
#include "store/attempt.h"
#include "store/money.h"
#include "store/reconcile.h"
#include "store/refund.h"
#include "templates/admin-money-day.tpl.h"
#include "web/admin.h"
#include "web/http_error.h"
#include "web/money_day.h"
#include "web/money_table.h"
#include "web/notice.h"
#include "web/page.h"
#include "web/refusal.h"
#include "web/site_choice.h"
#include "web/sure.h"

namespace web {
namespace {

using domain::FaultCode;
using store::DayLine;
using store::Remedy;

constexpr std::size_t longest_words = 200;
constexpr std::size_t longest_paper = 30;

domain::Date day_of(const Visit& visit) {
    const auto day = domain::Date::parse(visit.request.query("day"));
    if (!day) throw HttpError(404, "no day");
    return *day;
}

// The line that the form was about, as it stands now.
const DayLine* asked(const Visit& visit, const store::Day& day) {
    for (const DayLine& line : day.lines)
        if (line.kind == visit.request.field("kind") && line.key == visit.request.field("key"))
            return &line;
    return nullptr;
}

Response fill(const Visit& visit, store::Read& db, const Faults& faults) {
    const auto day = day_of(visit);
    const auto books = store::reconcile(db, day, visit.site);
    View view = visit.view("admin-money-day");
    view.faults(faults).day(ka_DAY, day).set(ka_ADDRESS, day_address(visit, day));
    show_days_beside(view, visit, day);
    if (visit.site) view.add(ka_OF_SITE).set(ka_NAME, asked_site(visit, db).details.name);
    view.show_if(visit.may("xlsx"), ka_MAY_EXPORT);
    view.show_if(!visit.site, ka_OF_ALL).show(books.closes() ? ka_CLOSES : ka_OPEN);
    show_day(view, visit, books, faults);
    const Notice notice = notice_of(visit);
    if (!notice.what.empty()) view.show_named(notice.what);
    return view.page();
}

Response get(const Visit& visit, store::Read& db) { return fill(visit, db, {}); }

// Finds the line, lets `act` deal with it, and says so. A line that somebody else has dealt with,
// or that staff of another site would mean, is none.
template <class Act>
Response settle(const Visit& visit, store::Write& db, Remedy remedy, Act act) {
    const auto day = day_of(visit);
    const auto books = store::reconcile(db, day, visit.site);
    const DayLine* line = asked(visit, books);
    Faults faults;
    if (line == nullptr || line->settled() || line->remedy != remedy)
        faults.add("form", FaultCode::setting_stale);
    else
        act(*line, faults);
    if (!faults.none()) return fill(visit, db, faults);
    note_setup(visit, db, "money." + visit.request.field("action"), line->kind + " " + line->key);
    return see_other(day_address(visit, day) + "&" + notice_query(visit, {"done", ""}));
}

std::optional<std::string> typed(const Visit& visit, std::string_view field, std::size_t longest,
                                 Faults& faults) {
    const auto line = domain::typed_line(visit.request.field(field), longest);
    const auto* value = faults.take(field, line);
    return value != nullptr ? std::optional(*value) : std::nullopt;
}

template <class Of>
domain::Id<Of> named_by(const DayLine& line) {
    return key_of<Of>(line.key);
}

Response explain(const Visit& visit, store::Write& db) {
    return settle(visit, db, Remedy::explain, [&](const DayLine& line, Faults& faults) {
        if (const auto words = typed(visit, "explanation", longest_words, faults))
            store::explain(db, line.kind, line.key, visit.staff->id, *words);
    });
}

// The ledger takes over what the gateway's list has.
Response take_over(const Visit& visit, store::Write& db) {
    return settle(visit, db, Remedy::apply, [&](const DayLine& line, Faults& faults) {
        if (!store::take_over(db, line.key)) faults.add("form", FaultCode::setting_stale);
    });
}

Response rule(const Visit& visit, store::Write& db, store::Ruling ruling) {
    return settle(visit, db, Remedy::rule, [&](const DayLine& line, Faults& faults) {
        const auto words = typed(visit, "explanation", longest_words, faults);
        if (!words) return;
        try {
            db.attempt([&] {
                store::rule(db, named_by<domain::PaymentEvent>(line), visit.staff->id, ruling,
                            *words);
                return true;
            });
        } catch (const store::Stale&) {
            faults.add("form", FaultCode::registration_moved);
        }
    });
}
Response keep(const Visit& visit, store::Write& db) {
    return rule(visit, db, store::Ruling::count);
}
Response give_back(const Visit& visit, store::Write& db) {
    return rule(visit, db, store::Ruling::refund);
}

Response ask(const Visit& visit, store::Write& db) {
    return settle(visit, db, Remedy::ask, [&](const DayLine& line, Faults&) {
        store::nudge(db, named_by<domain::Attempt>(line));
    });
}
Response give_up(const Visit& visit, store::Write& db) {
    return settle(visit, db, Remedy::ask, [&](const DayLine& line, Faults& faults) {
        take_sure(visit, faults);
        if (faults.none() && !store::give_up(db, named_by<domain::Attempt>(line)))
            faults.add("form", FaultCode::setting_stale);
    });
}

Response again(const Visit& visit, store::Write& db) {
    return settle(visit, db, Remedy::pay_out, [&](const DayLine& line, Faults& faults) {
        if (!store::try_again(db, named_by<domain::Refund>(line)))
            faults.add("form", FaultCode::setting_stale);
    });
}
Response pay_out(const Visit& visit, store::Write& db) {
    return settle(visit, db, Remedy::pay_out, [&](const DayLine& line, Faults& faults) {
        if (const auto paper = typed(visit, "paper", longest_paper, faults))
            store::paid_out(db, named_by<domain::Refund>(line), visit.staff->id, *paper);
    });
}

// Counted for the first time, or once more where the first count did not fit.
Response count(const Visit& visit, store::Write& db) {
    const bool anew = visit.request.field("kind") == "cash_differs";
    return settle(visit, db, anew ? Remedy::explain : Remedy::count,
                  [&](const DayLine& line, Faults& faults) {
                      const auto amount = domain::Money::parse(visit.request.field("amount"));
                      if (line.cashier && faults.take("amount", amount))
                          store::count_cash(db, site_of(visit, db, line), day_of(visit),
                                            *line.cashier, *amount, visit.staff->id);
                  });
}

Response xlsx(const Visit& visit, store::Write& db) { return day_file(visit, db, day_of(visit)); }

Response sent_before(const Visit& visit, store::Read& db) {
    return fill(visit, db, outdated(visit));
}

}  // namespace

const Page page{.family = Family::staff,
                .who = Who::staff,
                .roles = may_see_fees,
                .target = Target::office,
                .get = get,
                .again = sent_before,
                .actions = {{"explain", may_set_up, explain},
                            {"take_over", may_set_up, take_over},
                            {"keep", may_set_up, keep},
                            {"give_back", may_set_up, give_back},
                            {"ask", may_set_up, ask},
                            {"give_up", may_set_up, give_up},
                            {"again", may_set_up, again},
                            {"pay_out", may_set_up, pay_out},
                            {"count", may_take_fees, count},
                            {"xlsx", may_take_fees, xlsx}},
                .tab = "admin-money"};

}  // namespace web
