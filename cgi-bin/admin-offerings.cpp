// 开考科目与名额: what a site opens in a sitting, as one table.
//
// Query: id (of the site), sitting. Fields: site_capacity; of each subject that the sitting opens
// open_24 = 1, capacity_24, fee_24; shown (web/shown.h); sure, where some are closed; action =
// save.

#include "domain/number.h"
#include "domain/text.h"
#include "store/site.h"
#include "store/site_offerings.h"
#include "store/sitting_plan.h"
#include "templates/admin-offerings.tpl.h"
#include "web/admin.h"
#include "web/field.h"
#include "web/http_error.h"
#include "web/notice.h"
#include "web/page.h"
#include "web/refusal.h"
#include "web/shown.h"
#include "web/sure.h"

namespace web {
namespace {

using domain::FaultCode;
using store::Opening;

constexpr int most_places = 100'000;
constexpr Field cap_field{"site_capacity", Field::Kind::number, false, true};

struct Here {
    store::Site site;
    domain::Sitting sitting;
    store::SiteOpenings openings;
};

Here here(const Visit& visit, store::Read& db) {
    if (!visit.site) throw HttpError(404, "no id");
    const auto id = key_of<domain::Sitting>(visit.request.query("sitting"));
    auto site = store::site(db, *visit.site);
    auto plan = store::plan(db, id);
    if (!site || !plan) throw HttpError(404, "no such site or sitting");
    return {std::move(*site), std::move(plan->plan.sitting),
            store::site_openings(db, id, *visit.site)};
}

// The texts of the form as things stand.
domain::TypedFields form_of(const store::SiteOpenings& openings) {
    domain::TypedFields form;
    if (openings.capacity) form["site_capacity"] = std::to_string(*openings.capacity);
    for (const Opening& each : openings.subjects) {
        const bool open = each.capacity > 0;
        if (open) form["open_" + each.code] = "1";
        if (open) form["capacity_" + each.code] = std::to_string(each.capacity);
        if (open || each.usual_fee) form["fee_" + each.code] = each.fee.text();
    }
    return form;
}

domain::TypedFields typed(const Visit& visit, const store::SiteOpenings& openings) {
    domain::TypedFields form{{"site_capacity", visit.request.field("site_capacity")}};
    for (const Opening& each : openings.subjects)
        for (const char* field : {"open_", "capacity_", "fee_"})
            form[field + each.code] = visit.request.field(field + each.code);
    return form;
}

void show_subject(Block row, const Opening& each, const domain::TypedFields& form,
                  const Faults& faults) {
    row.set(ka_CODE, each.code).set(ka_NAME, each.name);
    row.include(ka_LEVEL, "part/level.tpl").show_named("level_" + std::to_string(each.level));
    row.set(ka_MINUTES, each.minutes).set(ka_TAKEN, each.taken);
    row.show_if(!value_at(form, "open_" + each.code).empty(), ka_CHECKED);
    row.set(ka_CAPACITY, value_at(form, "capacity_" + each.code));
    row.set(ka_FEE, value_at(form, "fee_" + each.code));
    for (const auto& [prefix, mark] : {std::pair{"open_", ka_OPEN_WRONG},
                                       {"capacity_", ka_CAPACITY_WRONG},
                                       {"fee_", ka_FEE_WRONG}})
        if (const auto* fault = fault_at(faults, prefix + each.code)) {
            row.add(ka_FAULT).set(ka_FIELD, fault->field).sentence(ka_SENTENCE, *fault);
            row.show(mark);
        }
}

// What nobody chose yet and the form would close to all.
std::vector<Opening> dropped(const store::SiteOpenings& openings, const domain::TypedFields& form) {
    std::vector<Opening> some;
    for (const Opening& each : openings.subjects)
        if (each.capacity > 0 && each.taken == 0 && value_at(form, "open_" + each.code).empty())
            some.push_back(each);
    return some;
}

void show_dropped(View& view, const std::vector<Opening>& subjects) {
    auto part = view.add(ka_CONFIRM).set(ka_COUNT, static_cast<std::int64_t>(subjects.size()));
    for (const Opening& each : subjects)
        part.add(ka_DROPPED).set(ka_CODE, each.code).set(ka_NAME, each.name);
}

Response fill(const Visit& visit, const Here& at, const domain::TypedFields& form,
              const Faults& faults) {
    View view = visit.view("admin-offerings");
    view.faults(faults).set(ka_ID, at.site.id.value).set(ka_SITTING, at.sitting.id.value);
    view.set(ka_SITE, at.site.details.name).set(ka_SITTING_NAME, at.sitting.name);
    view.set(ka_TAKEN, at.openings.taken).show_if(visit.may("save"), ka_MAY_SAVE);
    show_mark(view.include(ka_SHOWN, "part/shown.tpl"), visit, form_of(at.openings), faults);
    show_field(view.include(ka_SITE_CAPACITY, "part/field.tpl"), cap_field, form, faults);
    for (const Opening& each : at.openings.subjects)
        show_subject(view.add(ka_SUBJECT), each, form, faults);
    if (fault_at(faults, "sure") != nullptr) show_dropped(view, dropped(at.openings, form));
    view.show_if(at.openings.subjects.empty(), ka_EMPTY);
    view.show_if(notice_of(visit).what == "saved", ka_SAVED);
    return view.page();
}

Response get(const Visit& visit, store::Read& db) {
    const Here at = here(visit, db);
    return fill(visit, at, form_of(at.openings), {});
}

// What is wanted, and in `faults` what is wrong with it.
store::WantedOpenings read(const store::SiteOpenings& openings, const domain::TypedFields& form,
                           Faults& faults) {
    store::WantedOpenings wanted;
    if (!domain::trim(value_at(form, "site_capacity")).empty()) {
        const auto cap = domain::parse_whole(value_at(form, "site_capacity"), 1, most_places);
        if (const auto* most = faults.take("site_capacity", cap)) wanted.capacity = *most;
    }
    for (const Opening& each : openings.subjects) {
        if (value_at(form, "open_" + each.code).empty()) continue;
        const auto places =
            domain::parse_whole(value_at(form, "capacity_" + each.code), 1, most_places);
        const auto fee = domain::Money::parse(value_at(form, "fee_" + each.code));
        const auto* capacity = faults.take("capacity_" + each.code, places);
        const auto* amount = faults.take("fee_" + each.code, fee);
        if (capacity && amount) wanted.subjects.push_back({each.code, *amount, *capacity});
    }
    return wanted;
}

// Keeps it; faults where a colleague was first, it is not sure, or more is taken. What is stored
// already has been saved by the same form: a double tap.
void keep(const Visit& visit, store::Write& db, const Here& at, const domain::TypedFields& form,
          const store::WantedOpenings& wanted, Faults& faults) {
    if (!was_shown(visit, form_of(at.openings)) && wanted != store::wanted_as(at.openings))
        return faults.add("form", FaultCode::setting_stale);
    if (!dropped(at.openings, form).empty()) take_sure(visit, faults);
    if (!faults.none()) return;
    for (const auto& [code, taken, withdrawn] :
         store::keep_all_offerings(db, at.sitting.id, at.site.id, wanted))
        faults.add(code.empty() ? "site_capacity" : (withdrawn ? "open_" : "capacity_") + code,
                   {withdrawn ? FaultCode::offered_taken : FaultCode::cap_below_taken, taken});
}

Response save(const Visit& visit, store::Write& db) {
    Here at = here(visit, db);
    at.openings = store::lock_openings(db, at.sitting.id, at.site.id);
    const auto form = typed(visit, at.openings);
    Faults faults;
    const auto wanted = read(at.openings, form, faults);
    if (faults.none()) keep(visit, db, at, form, wanted, faults);
    if (!faults.none()) return fill(visit, at, form, faults);
    note_setup(visit, db, "site.offerings", std::to_string(at.sitting.id.value));
    return see_other("admin-offerings?id=" + std::to_string(at.site.id.value) +
                     "&sitting=" + std::to_string(at.sitting.id.value) + "&" +
                     notice_query(visit, {"saved", ""}));
}

Response sent_before(const Visit& visit, store::Read& db) {
    const Here at = here(visit, db);
    return fill(visit, at, typed(visit, at.openings), outdated(visit));
}

}  // namespace

const Page page{.family = Family::staff,
                .who = Who::staff,
                .roles = may_see_setup,
                .target = Target::site,
                .get = get,
                .again = sent_before,
                .actions = {{"save", may_set_up, save}},
                .tab = "admin-sites"};

}  // namespace web
