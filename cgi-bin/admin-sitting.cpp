// 考次设置: the institution makes a sitting, edits, opens and closes it.
//
// Query: id; none: a new one. Fields: revision, action = save | open | close; save: those of
// domain::parse_plan(), confirmed = the numbers that were shown of what an open one touches; close:
// sure (web/sure.h).

#include "domain/sitting_plan.h"
#include "store/errors.h"
#include "templates/admin-sitting.tpl.h"
#include "web/admin.h"
#include "web/http_error.h"
#include "web/notice.h"
#include "web/page.h"
#include "web/refusal.h"
#include "web/sitting_change.h"
#include "web/sitting_form.h"
#include "web/sure.h"

namespace web {
namespace {

using domain::FaultCode;
using SittingId = domain::Id<domain::Sitting>;

struct Setting {
    SittingId id;
    std::optional<store::Plan> plan;  // nothing: a new one
    Subjects subjects;
    std::map<std::string, store::Opened> opened;
};

Setting setting(const Visit& visit, store::Read& db) {
    Setting setting{{}, {}, store::subjects(db), {}};
    const std::string& id = visit.request.query("id");
    if (id.empty()) return setting;
    setting.id = key_of<domain::Sitting>(id);
    setting.plan = store::plan(db, setting.id);
    if (!setting.plan) throw HttpError(404, "no such sitting");
    setting.opened = store::opened(db, setting.id);
    return setting;
}

std::string address(SittingId id) { return "admin-sitting?id=" + std::to_string(id.value); }

void show_state(View& view, const Visit& visit, const Setting& setting, const Faults& faults) {
    if (!setting.plan) {
        view.show(ka_NEW).set(ka_REVISION, std::int64_t{0});
        return;
    }
    const auto& [plan, status, revision] = *setting.plan;
    view.show(ka_KNOWN).show_named(status).set(ka_ID, setting.id.value);
    view.set(ka_NAME, plan.sitting.name).set(ka_NUMBER, plan.sitting.number);
    const bool same = visit.request.post() && !told_stale(faults);
    view.set(ka_REVISION, same ? visit.form_revision() : revision).show(ka_LINKS);
}

View form_view(const Visit& visit, store::Read& db, const Setting& setting,
               const domain::TypedFields& form, const Faults& faults) {
    View view = visit.view("admin-sitting");
    view.faults(faults);
    show_state(view, visit, setting, faults);
    show_sitting_form(view, form, setting.subjects, faults);
    view.show_if(visit.may("save"), ka_MAY_SAVE);
    if (setting.plan && setting.plan->status != "open" && visit.may("open"))
        show_opening(view, db, setting.id, *setting.plan);
    if (setting.plan && setting.plan->status == "open" && visit.may("close"))
        show_closing(view, db, setting.id, *setting.plan);
    return view;
}

Response get(const Visit& visit, store::Read& db) {
    const auto found = setting(visit, db);
    View view =
        form_view(visit, db, found, found.plan ? form_of(found.plan->plan) : new_sitting(), {});
    const Notice notice = notice_of(visit);
    if (!notice.what.empty()) view.show_named(notice.what);
    return view.page();
}

// A subject that sites open cannot be taken from under them.
void judge_subjects(const Setting& setting, const domain::SittingPlan& plan, Faults& faults) {
    for (const auto& [code, opened] : setting.opened)
        if (plan.subjects.find(code) == plan.subjects.end())
            faults.add("subject_" + code, {FaultCode::subject_offered, opened.sites, opened.taken});
}

Response done(const Visit& visit, SittingId id, const std::string& what) {
    return see_other(address(id) + "&" + notice_query(visit, {what, ""}));
}

// Keeps it; faults where it is another's number or another was first.
Faults keep(const Visit& visit, store::Write& db, Setting& setting,
            const domain::SittingPlan& plan) {
    Faults faults;
    try {
        const bool kept = db.attempt([&] {
            if (!setting.plan) {
                setting.id = store::make_sitting(db, plan, visit.staff->id);
                return true;
            }
            return store::save_sitting(db, setting.id, visit.form_revision(), plan,
                                       visit.staff->id);
        });
        if (!kept) faults.add("form", FaultCode::setting_stale);
    } catch (const store::Violation& violation) {
        if (!violation.of("sitting_number_key")) throw;
        faults.add("sitting_number", FaultCode::sitting_taken);
    }
    return faults;
}

// An open one touches people, so it is saved when its numbers have been seen.
Response save_open(const Visit& visit, store::Write& db, Setting& setting,
                   const domain::TypedFields& typed, const domain::SittingPlan& plan) {
    const auto change = change_of(*setting.plan, plan, store::by_stage(db, setting.id),
                                  store::lock_held(db, setting.id), visit.now);
    Faults faults;
    const std::string& seen = visit.request.field("confirmed");
    if (change.none() || seen == change.numbers()) {
        faults = keep(visit, db, setting, plan);
        if (faults.none()) {
            store::move_holds(db, change.moved);
            note_setup(visit, db, "sitting.save", std::to_string(setting.id.value));
            return done(visit, setting.id, "saved");
        }
    } else if (!seen.empty()) {
        faults.add("warning", FaultCode::counts_changed);
    }
    View view = form_view(visit, db, setting, typed, faults);
    show_change(view, change);
    return view.page();
}

Response save(const Visit& visit, store::Write& db) {
    auto found = setting(visit, db);
    const auto typed = typed_sitting(visit.request, found.subjects);
    const auto parsed = domain::parse_plan(typed, levels_of(found.subjects));
    const auto* plan = std::get_if<domain::SittingPlan>(&parsed);
    Faults faults;
    if (plan == nullptr)
        faults = sitting_faults(std::get<domain::FieldFaults>(parsed), found.subjects);
    else
        judge_subjects(found, *plan, faults);
    if (!faults.none()) return form_view(visit, db, found, typed, faults).page();
    if (found.plan && found.plan->status == "open")
        return save_open(visit, db, found, typed, *plan);
    faults = keep(visit, db, found, *plan);
    if (!faults.none()) return form_view(visit, db, found, typed, faults).page();
    note_setup(visit, db, "sitting.save", std::to_string(found.id.value));
    return done(visit, found.id, "saved");
}

Response turn(const Visit& visit, store::Write& db, const std::string& status,
              const std::string& what) {
    const auto found = setting(visit, db);
    if (!found.plan) throw HttpError(404, "no id");
    Faults faults;
    if (status == "open") {
        if (found.plan->plan.agreement.empty()) faults.add("agreement", FaultCode::required);
        if (store::offered(db, found.id).sites == 0)
            faults.add("subjects", FaultCode::nothing_offered);
    }
    if (status == "closed") take_sure(visit, faults);
    if (faults.none() && !store::set_status(db, found.id, visit.form_revision(), status))
        faults.add("form", FaultCode::setting_stale);
    if (!faults.none())
        return form_view(visit, db, found, form_of(found.plan->plan), faults).page();
    note_setup(visit, db, "sitting." + what, std::to_string(found.id.value));
    return done(visit, found.id, what);
}

Response open(const Visit& visit, store::Write& db) { return turn(visit, db, "open", "opened"); }
Response close(const Visit& visit, store::Write& db) { return turn(visit, db, "closed", "shut"); }

// Whoever has saved it meanwhile is not overwritten unseen.
Response sent_before(const Visit& visit, store::Read& db) {
    const auto found = setting(visit, db);
    Faults faults = outdated(visit);
    if (found.plan && found.plan->revision != visit.form_revision())
        faults.add("form", FaultCode::setting_stale);
    const bool typed = visit.request.field("action") == "save" || !found.plan;
    const auto form =
        typed ? typed_sitting(visit.request, found.subjects) : form_of(found.plan->plan);
    return form_view(visit, db, found, form, faults).page();
}

}  // namespace

const Page page{.family = Family::staff,
                .who = Who::staff,
                .roles = may_see_all,
                .target = Target::institution,
                .get = get,
                .again = sent_before,
                .actions = {{"save", may_administer, save},
                            {"open", may_administer, open},
                            {"close", may_administer, close}},
                .tab = "admin-sittings"};

}  // namespace web
