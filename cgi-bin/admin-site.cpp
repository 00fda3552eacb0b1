// 考点设置: what a site says of itself; without an id a new one.
//
// Query: id. Fields: those of domain::parse_site(), revision, action = make | save; make: reviews.

#include <span>

#include "store/site.h"
#include "store/sitting_plan.h"
#include "templates/admin-site.tpl.h"
#include "web/admin.h"
#include "web/http_error.h"
#include "web/notice.h"
#include "web/page.h"
#include "web/refusal.h"
#include "web/site_form.h"

namespace web {
namespace {

using domain::FaultCode;

void show_sittings(View& view, const Visit& visit, store::Read& db) {
    for (const auto& planned : store::planned_sittings(db)) {
        if (planned.status == "closed") continue;
        view.add(ka_SITTING)
            .set(ka_NAME, planned.sitting.name)
            .set(ka_NUMBER, planned.sitting.number)
            .set(ka_SITTING_ID, planned.sitting.id.value)
            .set(ka_ID, visit.site->value);
    }
}

Response fill(const Visit& visit, store::Read& db, const domain::TypedFields* typed,
              const Faults& faults) {
    View view = visit.view("admin-site");
    view.faults(faults);
    if (!visit.site) {
        show_fields(view, site_fields, typed ? *typed : domain::TypedFields{}, faults);
        const bool reviews = !typed || visit.request.field("reviews") == "yes";
        view.add(ka_NEW).show(reviews ? ka_REVIEWS : ka_NO_REVIEW);
        return view.page();
    }
    const auto site = store::site(db, *visit.site);
    if (!site) throw HttpError(404, "no such site");
    // the code stays what it is, and stands in the heading
    show_fields(view, std::span(site_fields).subspan(1), typed ? *typed : form_of(site->details),
                faults);
    auto known = view.add(ka_KNOWN).set(ka_ID, site->id.value).set(ka_PEOPLE, site->roster);
    known.show(site->reviews ? ka_REVIEWS : ka_NO_REVIEW);
    view.set(ka_NAME, site->details.name).set(ka_CODE, site->details.code);
    view.set(ka_REVISION, typed && !told_stale(faults) ? visit.form_revision() : site->revision);
    view.show_if(visit.may("save"), ka_MAY_SAVE);
    show_sittings(view, visit, db);
    const Notice notice = notice_of(visit);
    if (!notice.what.empty()) view.show_named(notice.what);
    return view.page();
}

Response get(const Visit& visit, store::Read& db) {
    if (!visit.site && !visit.may("make")) return see_other("admin-sites");
    return fill(visit, db, nullptr, {});
}

// The details, or nothing and what is wrong with them.
std::optional<domain::SiteDetails> read(const domain::TypedFields& typed, Faults& faults) {
    const auto parsed = domain::parse_site(typed);
    if (const auto* site = std::get_if<domain::SiteDetails>(&parsed)) return *site;
    const auto& wrong = std::get<domain::FieldFaults>(parsed);
    for (const Field& field : site_fields)
        if (const auto found = wrong.find(field.name); found != wrong.end())
            faults.add(field.name, found->second);
    return std::nullopt;
}

Response done(const Visit& visit, domain::Id<domain::Site> id) {
    return see_other("admin-site?id=" + std::to_string(id.value) + "&" +
                     notice_query(visit, {"saved", ""}));
}

Response make(const Visit& visit, store::Write& db) {
    const auto typed = typed_fields(visit.request, site_fields);
    Faults faults;
    const auto details = read(typed, faults);
    if (!details) return fill(visit, db, &typed, faults);
    std::optional<domain::Id<domain::Site>> id;
    try {
        db.attempt([&] {
            id = store::make_site(db, *details, visit.request.field("reviews") == "yes");
            return true;
        });
    } catch (const store::Violation& violation) {
        if (!violation.of("site_code_key")) throw;
        faults.add("site_code", FaultCode::site_taken);
        return fill(visit, db, &typed, faults);
    }
    note_setup(visit, db, "site.make", details->code);
    return done(visit, *id);
}

Response save(const Visit& visit, store::Write& db) {
    if (!visit.site) throw HttpError(404, "no id");
    auto typed = typed_fields(visit.request, site_fields);
    if (const auto site = store::site(db, *visit.site)) typed["site_code"] = site->details.code;
    Faults faults;
    const auto details = read(typed, faults);
    if (details && !store::save_site(db, *visit.site, visit.form_revision(), *details))
        faults.add("form", FaultCode::setting_stale);
    if (!faults.none()) return fill(visit, db, &typed, faults);
    note_setup(visit, db, "site.save");
    return done(visit, *visit.site);
}

Response sent_before(const Visit& visit, store::Read& db) {
    const auto typed = typed_fields(visit.request, site_fields);
    return fill(visit, db, &typed, outdated(visit));
}

}  // namespace

const Page page{.family = Family::staff,
                .who = Who::staff,
                .roles = may_see_setup,
                .target = Target::office,
                .get = get,
                .again = sent_before,
                .actions = {{"make", may_administer, make}, {"save", may_set_up, save}},
                .tab = "admin-sites"};

}  // namespace web
