#include "web/money_day.h"

#include "store/site.h"
#include "templates/admin-money-day.tpl.h"
#include "web/export_columns.h"
#include "web/http_error.h"

namespace web {
namespace {

using store::DayLine;
using store::Remedy;

domain::Date beside(const domain::Date& day, int days) {
    return domain::Date(std::chrono::sys_days(day.days()) + std::chrono::days(days));
}

void show_sums(View& view, const store::Day& day) {
    view.show(day.sums.empty() ? ka_WITHOUT_SUMS : ka_WITH_SUMS);
    for (const auto& sum : day.sums) {
        auto row = view.add(ka_SUM).set(ka_SITE_CODE, sum.site_code);
        row.set(ka_SITE_NAME, sum.site_name).set(ka_PAYMENTS, sum.payments);
        row.add_named(sum.gateway);
        row.set(ka_CAME, sum.came.text()).set(ka_WENT, sum.went.text());
        if (sum.listed_came)
            row.add(ka_LISTED)
                .set(ka_LISTED_CAME, sum.listed_came->text())
                .set(ka_LISTED_WENT, sum.listed_went->text());
        else
            row.show_named(sum.gateway == "counter" ? "no_list" : "list_to_come");
    }
}

// The line that was just posted, and not done.
bool is_asked(const Visit& visit, const DayLine& line) {
    return visit.request.field("kind") == line.kind && visit.request.field("key") == line.key;
}

void show_typed(Block& form, const Visit& visit, const Faults& faults) {
    form.show(ka_ASKED)
        .set(ka_WORDS, visit.request.field("explanation"))
        .set(ka_PAPER, visit.request.field("paper"));
    form.set(ka_AMOUNT, visit.request.field("amount"));
    for (const auto& at : faults.all())
        if (at.field != "form") form.add(ka_LINE_FAULT).sentence(ka_SENTENCE, at);
}

// What is offered to who may do it.
void show_remedy(Block& row, const Visit& visit, const DayLine& line, const Faults& faults) {
    const bool may = visit.may(line.remedy == Remedy::count ? "count" : "explain");
    if (!may || line.settled() || line.remedy == Remedy::wait) return;
    auto form = row.add(ka_FORM).set(ka_KIND, line.kind).set(ka_KEY, line.key);
    if (is_asked(visit, line))
        show_typed(form, visit, faults);
    else
        form.show(ka_OTHER);
    switch (line.remedy) {
        case Remedy::apply: form.show(ka_TAKE_OVER); break;
        case Remedy::rule: form.show(ka_RULE).show(ka_WITH_WORDS); break;
        case Remedy::ask: form.show(ka_ASK); break;
        case Remedy::pay_out:
            form.show(ka_PAY_OUT).show_if(line.kind == "refund_refused", ka_AGAIN);
            break;
        case Remedy::count: form.show(ka_COUNT); break;
        case Remedy::explain:
            form.show(ka_EXPLAIN).show(ka_WITH_WORDS);
            form.show_if(line.kind == "cash_differs", ka_COUNT);
            break;
        case Remedy::wait: break;
    }
}

// What the ledger's amount stands against.
std::string_view other_side(const std::string& kind) {
    if (kind == "cash_uncounted") return "to_count";
    if (kind == "cash_differs") return "against_count";
    if (kind == "account_open") return "against_cost";
    if (kind == "event_held" || kind == "attempt_stuck") return "against_due";
    if (kind == "refund_refused" || kind == "refund_by_hand" || kind == "refund_waiting")
        return "to_give_back";
    return "against_list";
}

void show_line(Block row, const Visit& visit, const DayLine& line, const Faults& faults) {
    row.set(ka_WHAT, export_word("kind_" + line.kind))
        .set(ka_NUMBER, line.number)
        .set(ka_SITE_CODE, line.site_code);
    if (line.kind != "bill_missing")
        row.add_named(other_side(line.kind))
            .set(ka_OURS, line.ours.text())
            .set(ka_THEIRS, line.theirs.text());
    if (!line.gateway.empty()) row.add_named(line.gateway);
    if (line.registration) row.add(ka_OF_REGISTRATION).set(ka_ID, line.registration->value);
    if (line.settled()) row.add(ka_SETTLED).set(ka_WORDS, line.explained);
    if (line.remedy == Remedy::wait)
        row.show(line.kind == "refund_waiting" ? ka_WAITS_FOR_REFUND : ka_WAITS);
    show_remedy(row, visit, line, faults);
}

}  // namespace

domain::Id<domain::Site> site_of(const Visit& visit, store::Read& db, const DayLine& line) {
    if (visit.site) return *visit.site;
    for (const auto& site : store::sites(db, std::nullopt))
        if (site.details.code == line.site_code) return site.id;
    throw HttpError(404, "no site of that line");
}

std::string day_address(const Visit& visit, const domain::Date& day) {
    std::string text = "admin-money-day?day=" + day.iso();
    if (visit.site) text += "&id=" + std::to_string(visit.site->value);
    return text;
}

void show_days_beside(View& view, const Visit& visit, const domain::Date& day) {
    view.set(ka_BEFORE, day_address(visit, beside(day, -1)));
    if (day < domain::shanghai(visit.now).date)
        view.add(ka_WITH_AFTER).set(ka_AFTER, day_address(visit, beside(day, 1)));
}

void show_day(View& view, const Visit& visit, const store::Day& day, const Faults& faults) {
    show_sums(view, day);
    std::int64_t open = 0;
    std::int64_t nth = 0;
    for (const DayLine& line : day.lines) {
        open += line.settled() ? 0 : 1;
        show_line(view.add(ka_LINE).set(ka_NTH, ++nth), visit, line, faults);
    }
    view.set(ka_LEFT, open).show_if(!day.lines.empty(), ka_WITH_LINES);
}

}  // namespace web
