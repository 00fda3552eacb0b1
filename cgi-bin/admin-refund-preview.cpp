// 停考退费的预览: what a run over that scope would give back, to how many and how much, before it
// is made. Another member of staff approves it afterwards (admin-refund-run).
//
// Query: sitting; id, the site, and subject, its code: empty for all; page of the list. Fields:
// words (why), count and amount (in fen, as they were shown); action = make.

#include <charconv>
#include <variant>

#include "domain/text.h"
#include "store/errors.h"
#include "store/refund_run.h"
#include "store/scope.h"
#include "store/sitting_plan.h"
#include "templates/admin-refund-preview.tpl.h"
#include "web/admin.h"
#include "web/http_error.h"
#include "web/notice.h"
#include "web/page.h"
#include "web/paging.h"
#include "web/refund_run_view.h"
#include "web/refusal.h"
#include "web/site_choice.h"

namespace web {
namespace {

constexpr std::size_t longest_words = 200;

struct Asked {
    store::RunScope scope;
    std::string sitting;
    std::string site;
    std::string subject;  // code and name
};

store::ScopeSitting sitting_of(const Visit& visit, store::Read& db) {
    const auto key = key_of<domain::Sitting>(visit.request.query("sitting"));
    for (const auto& sitting : store::scope_sittings(db))
        if (sitting.id == key && !sitting.draft) return sitting;
    throw HttpError(404, "no such sitting");
}

Asked asked(const Visit& visit, store::Read& db) {
    const auto sitting = sitting_of(visit, db);
    Asked all{{sitting.id, visit.site}, sitting.name, {}, {}};
    if (visit.site) all.site = asked_site(visit, db).details.name;
    const std::string& code = visit.request.query("subject");
    if (code.empty()) return all;
    for (const auto& subject : store::subjects(db))
        if (subject.code == code) all.subject = subject.code + " " + subject.name;
    if (all.subject.empty()) throw HttpError(404, "no such subject");
    all.scope.subject = code;
    return all;
}

std::string address(const Visit& visit) {
    std::string text = "admin-refund-preview?sitting=" + visit.request.query("sitting");
    if (visit.site) text += "&id=" + std::to_string(visit.site->value);
    return text + "&subject=" + visit.request.query("subject");
}

void show_scope(View& view, const Visit& visit, const Asked& what) {
    view.set(ka_SITTING, what.sitting).set(ka_ADDRESS, address(visit));
    if (!what.site.empty()) view.add(ka_AT_SITE).set(ka_NAME, what.site);
    view.show_if(!visit.site, ka_EVERYWHERE);
    if (!what.subject.empty()) view.add(ka_OF_SUBJECT).set(ka_NAME, what.subject);
    view.show_if(what.subject.empty(), ka_EVERY_SUBJECT);
}

// `refused`: a section that says why it was not made.
Response fill(const Visit& visit, store::Read& db, const Faults& faults,
              std::string_view refused = {}) {
    const Asked what = asked(visit, db);
    const auto sums = store::preview_sums(db, what.scope);
    const auto total = total_of(sums);
    const int page = page_asked(visit);
    View view = visit.view("admin-refund-preview");
    view.faults(faults).set(ka_COUNT, total.count).set(ka_AMOUNT, total.amount.text());
    view.set(ka_FEN, total.amount.fen()).set(ka_WORDS, visit.request.field("words"));
    show_scope(view, visit, what);
    if (!refused.empty()) view.show_named(refused);
    const int status = refused.empty() && faults.none() ? 200 : 422;
    view.show(total.count == 0 ? ka_NOTHING : ka_ANY).show_if(visit.may("make"), ka_MAY_MAKE);
    if (total.count == 0) return view.page(status);
    show_run_sums(view, ka_SUMS, sums);
    show_run_lines(view, ka_LINES,
                   store::preview_lines(db, what.scope, page * run_lines_shown, run_lines_shown),
                   "");
    show_pages(view, ka_PAGES, address(visit), page, total.count, run_lines_shown);
    return view.page(status);
}

Response get(const Visit& visit, store::Read& db) { return fill(visit, db, {}); }

std::int64_t number_in(const Visit& visit, std::string_view field) {
    const std::string& text = visit.request.field(field);
    std::int64_t number = -1;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

// The new run; or the section that says why there is none.
std::variant<domain::Id<domain::RefundRun>, const char*> made(const Visit& visit, store::Write& db,
                                                              const std::string& words) {
    std::optional<domain::Id<domain::RefundRun>> run;
    try {
        db.attempt([&] {
            run = store::make_run(db, asked(visit, db).scope, words, visit.staff->id,
                                  number_in(visit, "count"),
                                  domain::Money::of_fen(number_in(visit, "amount")));
            return true;
        });
    } catch (const store::Stale&) {
        return "changed";
    } catch (const store::Violation& violation) {
        if (!violation.of("refund_run_waiting")) throw;
        return "waits";
    }
    return *run;
}

Response make(const Visit& visit, store::Write& db) {
    Faults faults;
    const auto typed = domain::typed_line(visit.request.field("words"), longest_words);
    const auto* words = faults.take("words", typed);
    if (words == nullptr) return fill(visit, db, faults);
    const auto result = made(visit, db, *words);
    if (const auto* why = std::get_if<const char*>(&result)) return fill(visit, db, {}, *why);
    const auto run = std::get<domain::Id<domain::RefundRun>>(result);
    note_setup(visit, db, "money.run_make", std::to_string(run.value));
    return see_other(run_address(*store::refund_run(db, run)) + "&" +
                     notice_query(visit, {"made", ""}));
}

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
                .actions = {{"make", may_set_up, make}},
                .tab = "admin-money"};

}  // namespace web
