// 审计: who did what to whom, when and from where, the latest first; and how far the chain is
// sealed.
//
// Fields: action = find; login, what (an action), registration_number, email, site, from_day,
// to_day; passport: a key found before. Query: the same search in keys and days, so that no
// personal value stands in an address; after (the place behind which the page begins).

#include "store/audit_chain.h"
#include "templates/admin-audit.tpl.h"
#include "web/admin.h"
#include "web/audit_view.h"
#include "web/page.h"
#include "web/place.h"

namespace web {
namespace {

void show_chain(View& view, store::Read& db) {
    const auto head = store::chain_head(db);
    const auto tail = store::chain_tail(db);
    if (head.at)
        view.add(ka_SEALED)
            .set(ka_COUNT, head.position)
            .set(ka_AT, second_text(*head.at))
            .set(ka_HASH, head.hash.substr(0, 16));
    if (tail.since)
        view.add(ka_TAIL).set(ka_COUNT, tail.count).set(ka_AT, second_text(*tail.since));
    else
        view.show(ka_NO_TAIL);
}

void show_list(View& view, const Visit& visit, store::Read& db, const AuditWanted& wanted) {
    const auto search = search_of(visit, wanted);
    const auto place = listed_place(visit.request.query("after"));
    const auto after =
        place ? std::optional(store::AuditPlace{place->at, place->id}) : std::nullopt;
    auto lines = store::audit_lines(db, search, after);
    const auto count = store::count_audit(db, search);
    view.show(count > store::audit_counted ? ka_MANY : ka_COUNTED).set(ka_COUNT, count);
    view.set(ka_MOST, store::audit_counted).show_if(!wanted.empty(), ka_FILTERED);
    if (after) view.add(ka_FIRST_PAGE).set(ka_ADDRESS, audit_address(wanted));
    const bool more = lines.size() > store::audit_a_page;
    if (more) lines.pop_back();
    if (lines.empty()) view.show(wanted.empty() ? ka_EMPTY : ka_NOT_FOUND);
    if (more)
        view.add(ka_NEXT_PAGE)
            .set(ka_ADDRESS,
                 audit_address(wanted, "after=" + text_of(Place{lines.back().place.at,
                                                                lines.back().place.id})));
    if (lines.empty()) return;
    auto list = view.add(ka_LISTED);
    for (const auto& line : lines) show_audit_line(list.add(ka_LINE), line);
}

Response get(const Visit& visit, store::Read& db) {
    View view = visit.view("admin-audit");
    const auto wanted = wanted_in_query(visit);
    show_audit_form(view, visit, db, typed_of(visit, db, wanted), wanted);
    show_chain(view, db);
    show_list(view, visit, db, wanted);
    return view.page();
}

Response find(const Visit& visit, store::Write& db) {
    Faults faults;
    const auto wanted = wanted_in_form(visit, db, faults);
    if (faults.none()) return see_other(audit_address(wanted));
    View view = visit.view("admin-audit");
    view.faults(faults);
    show_audit_form(view, visit, db, typed_in_form(visit), wanted);
    show_chain(view, db);
    return view.page();
}

}  // namespace

const Page page{.family = Family::staff,
                .who = Who::staff,
                .roles = may_see_setup,
                .get = get,
                .actions = {{"find", may_see_setup, find}}};

}  // namespace web
