#include "web/admit.h"

#include "crypto/mac.h"
#include "crypto/token.h"
#include "web/admin.h"
#include "web/cookie.h"
#include "web/found.h"
#include "web/http_error.h"

namespace web {
namespace {

using std::chrono::floor;
using std::chrono::microseconds;
using std::chrono::system_clock;

bool valid_session(std::string_view text) { return text.size() == 43; }

// Where to go after signing in: only a page of ours, by name.
Response to_sign_in(const Page& asked, const Request& request) {
    const std::string door = asked.who == Who::staff ? "admin" : "login";
    return see_other(request.post() ? door : door + "?next=" + asked.name);
}

std::string hash_of(std::string_view token) {
    return std::string(crypto::octets(crypto::token_hash(token)));
}

// A name is shown where it is known, else the account with its middle hidden.
std::string shown_name(const store::Candidate& candidate) {
    if (candidate.registration) {
        const auto name = candidate.registration->person.find("name");
        if (name != candidate.registration->person.end()) return name->second;
    }
    return candidate.email;
}

Visit visitor(const Setup& setup, const Request& request) {
    const std::string& cookie = request.cookie(cookie_name(setup, Cookie::visitor));
    Visit visit{setup, request, {}, {}, {}, floor<microseconds>(system_clock::now()), {}, cookie};
    if (!valid_session(cookie)) visit.visitor = crypto::make_token().text;
    visit.frame.csrf = csrf_token(setup, "visitor " + visit.visitor);
    return visit;
}

std::optional<Visit> candidate(const Setup& setup, const Request& request, store::Read& db) {
    const std::string& token = request.cookie(cookie_name(setup, Cookie::candidate));
    if (!valid_session(token)) return std::nullopt;
    const auto& sessions = setup.settings.sessions;
    Visit visit{setup, request, {}, {}, hash_of(token), {}, {}, {}};
    visit.candidate = store::candidate(db, visit.session_hash,
                                       {sessions.candidate_idle, sessions.candidate_longest});
    if (!visit.candidate) return std::nullopt;
    visit.now = visit.candidate->now;
    visit.frame = {Frame::Side::candidate, csrf_token(setup, "candidate " + token),
                   shown_name(*visit.candidate), visit.now};
    return visit;
}

std::optional<Visit> staff(const Setup& setup, const Request& request, store::Read& db) {
    const std::string& token = request.cookie(cookie_name(setup, Cookie::staff));
    if (!valid_session(token)) return std::nullopt;
    const auto& sessions = setup.settings.sessions;
    Visit visit{setup, request, {}, {}, hash_of(token), {}, {}, {}};
    visit.staff =
        store::staff(db, visit.session_hash, {sessions.staff_idle, sessions.staff_longest});
    if (!visit.staff) return std::nullopt;
    visit.now = visit.staff->now;
    visit.frame = {Frame::Side::staff, csrf_token(setup, "staff " + token), visit.staff->name,
                   visit.now};
    if (visit.staff->owes == store::Owes::nothing) visit.frame.tabs = tabs_of(*visit.staff);
    return visit;
}

// Who it says it is shows its signature, which its page judges.
Visit gateway(const Setup& setup, const Request& request) {
    return {setup, request, {}, {}, {}, floor<microseconds>(system_clock::now()), {}, {}};
}

std::optional<Visit> who_comes(Who who, const Setup& setup, const Request& request,
                               store::Read& db) {
    switch (who) {
        case Who::anyone: return visitor(setup, request);
        case Who::candidate: return candidate(setup, request, db);
        case Who::staff: return staff(setup, request, db);
        case Who::gateway: return gateway(setup, request);
    }
    return std::nullopt;
}

// Where staff show what they owe, before anything else opens.
std::optional<Response> to_debt(const Page& asked, const Visit& visit) {
    if (!visit.staff || visit.staff->owes <= asked.owes) return std::nullopt;
    if (visit.staff->owes == store::Owes::enrolment) return see_other("admin-account");
    return see_other(visit.request.post() ? "admin-code" : "admin-code?next=" + asked.name);
}

void check_csrf(const Visit& visit) {
    if (visit.request.post() && visit.request.field("csrf") != visit.frame.csrf)
        throw HttpError(403, "csrf token");
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
    std::optional<Visit> visit = who_comes(asked.who, setup, request, db);
    if (!visit) return to_sign_in(asked, request);
    visit->frame.now = visit->now;
    if (auto debt = to_debt(asked, *visit)) return std::move(*debt);
    if (asked.who != Who::gateway) check_csrf(*visit);
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
