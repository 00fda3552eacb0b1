#include "web/admit.h"

#include "crypto/mac.h"
#include "web/admin.h"
#include "web/arrival.h"
#include "web/found.h"
#include "web/http_error.h"

namespace web {
namespace {

// Where staff show what they owe, before anything else opens; what they sent waits for it.
std::optional<Response> to_debt(const Page& asked, const Visit& visit) {
    if (!visit.staff || visit.staff->owes <= asked.owes) return std::nullopt;
    if (visit.request.post() && asked.again != nullptr)
        return kept(asked, visit.setup, visit.request, Wait::unfinished);
    if (visit.staff->owes == store::Owes::enrolment) return see_other("admin-account");
    return see_other(visit.request.post() ? "admin-code"
                                          : "admin-code?next=" + as_next(asked, visit.request));
}

void check_csrf(const Page& asked, Visit& visit) {
    visit.outdated =
        visit.request.post() && !crypto::same_stamp(visit.request.field("csrf"), visit.frame.csrf);
    if (visit.outdated && asked.again == nullptr) throw HttpError(403, "csrf token");
}

const Action* asked_action(const Page& asked, const Request& request) {
    if (!request.post() || asked.actions.empty()) return nullptr;
    const Action* action = action_of(asked, request.field("action"));
    if (action == nullptr) throw HttpError(400, "no such action");
    return action;
}

// Who is not set over a colleague learns nothing of that one.
void find_member(Visit& visit, store::Read& db) {
    visit.member = store::member(db, key_of<domain::Staff>(visit.request.query("id")));
    if (!visit.member || !visit.may(may_see_setup))
        throw HttpError(404, "not set over this colleague");
}

// Who is not set over a passport's site learns nothing of it either.
void find_passport(Visit& visit, store::Read& db) {
    visit.passport = store::desk_passport(db, key_of<domain::Passport>(visit.request.query("id")));
    if (visit.passport) {
        visit.site = visit.passport->site;
        visit.found = was_found(visit, visit.passport->id);
    }
    if (!visit.passport || !visit.may(any_staff))
        throw HttpError(404, "not at this person's sites");
}

// Finds what the id names. Who has no role at its site learns nothing of it, not even that it is.
void find_target(const Page& asked, Visit& visit, store::Read& db) {
    if (asked.target == Target::none || asked.target == Target::institution) return;
    const std::string& id = visit.request.query("id");
    const bool without = asked.target == Target::office || asked.target == Target::member;
    if (id.empty() && (without || !visit.request.post())) return;
    if (asked.target == Target::member) return find_member(visit, db);
    if (asked.target == Target::passport) return find_passport(visit, db);
    if (asked.target == Target::registration) {
        visit.standing = store::standing(db, key_of<domain::Registration>(id));
        if (visit.standing && visit.standing->registration.site)
            visit.site = visit.standing->registration.site->id;
    } else {
        visit.site = key_of<domain::Site>(id);
    }
    if (!visit.site || !visit.staff->may(any_staff, *visit.site))
        throw HttpError(404, "not at this person's sites");
}

// One place decides what staff may do: holding a role that the page, or the action, asks for.
void check_roles(const Page& asked, Visit& visit, store::Read& db) {
    const Action* action = asked_action(asked, visit.request);
    const domain::Roles roles = action ? action->roles : asked.roles;
    find_target(asked, visit, db);
    if (!roles.empty() && !visit.may(roles)) throw HttpError(403, "role");
}

// Without a registration the candidate stands at `agreement`.
std::optional<Response> check_stage(const Page& asked, const Visit& visit) {
    if (asked.stages.empty()) return std::nullopt;
    if (!visit.candidate->sitting) return see_other("welcome");
    const auto& registration = visit.candidate->registration;
    const auto stage = registration ? registration->stage : domain::Stage::agreement;
    if (asked.stages.has(stage)) return std::nullopt;
    if (visit.request.post()) throw HttpError(409, "posted in another stage");
    return see_other(domain::page_of(stage));
}

}  // namespace

std::string csrf_token(const Setup& setup, std::string_view session_or_visitor) {
    return crypto::mac(setup.csrf, session_or_visitor);
}

std::variant<Visit, Response> admit(const Page& asked, const Setup& setup, const Request& request,
                                    store::Read& db) {
    std::optional<Visit> visit = who_comes(asked, setup, request, db);
    if (!visit) return to_sign_in(asked, setup, request);
    visit->frame.now = visit->now;
    if (auto debt = to_debt(asked, *visit)) return std::move(*debt);
    if (asked.who != Who::gateway) check_csrf(asked, *visit);
    visit->page = &asked;
    visit->frame.tab = asked.who == Who::candidate ? "welcome" : asked.room();
    if (asked.who == Who::staff) check_roles(asked, *visit, db);
    if (auto elsewhere = check_stage(asked, *visit)) return *elsewhere;
    return std::move(*visit);
}

bool wants_touch(const Visit& visit) {
    return (visit.candidate && visit.candidate->stale) || (visit.staff && visit.staff->stale);
}

void touch(const Visit& visit, store::Write& db) {
    if (visit.candidate) store::touch_session(db, visit.session_hash);
    if (visit.staff) store::touch_staff_session(db, visit.session_hash);
}

}  // namespace web
