#include "web/arrival.h"

#include "crypto/mac.h"
#include "crypto/token.h"
#include "templates/signed-out.tpl.h"
#include "web/admin.h"
#include "web/admit.h"
#include "web/cookie.h"
#include "web/percent.h"

namespace web {
namespace {

bool valid_session(std::string_view text) { return text.size() == 43; }

std::string hash_of(std::string_view token) {
    return std::string(crypto::octets(crypto::token_hash(token)));
}

// The tokens of forms; what they are bound to outlives the session.
std::string candidate_token(const Setup& setup, std::string_view session) {
    return csrf_token(setup, "candidate " + std::string(session));
}
std::string staff_token(const Setup& setup, std::string_view session) {
    return csrf_token(setup, "staff " + std::string(session));
}

domain::Instant our_clock() {
    using namespace std::chrono;
    return floor<microseconds>(system_clock::now());
}

// A name is shown where it is known, else the account.
std::string shown_name(const store::Candidate& candidate) {
    if (candidate.registration) {
        const auto name = candidate.registration->person.find("name");
        if (name != candidate.registration->person.end()) return name->second;
    }
    return candidate.email;
}

Visit visitor(const Setup& setup, const Request& request) {
    const std::string& cookie = request.cookie(cookie_name(setup, Cookie::visitor));
    Visit visit{setup, request, {}, {}, {}, our_clock(), {}, cookie};
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
    visit.frame = {Frame::Side::candidate, candidate_token(setup, token),
                   shown_name(*visit.candidate), visit.now};
    return visit;
}

Visit reader(const Setup& setup, const Request& request, store::Read& db) {
    if (auto known = candidate(setup, request, db)) return std::move(*known);
    return visitor(setup, request);
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
    visit.frame = {Frame::Side::staff, staff_token(setup, token), visit.staff->name, visit.now};
    if (visit.staff->owes == store::Owes::nothing) visit.frame.tabs = tabs_of(*visit.staff);
    return visit;
}

// Who it says it is shows its signature, which its page judges.
Visit gateway(const Setup& setup, const Request& request) {
    return {setup, request, {}, {}, {}, our_clock(), {}, {}};
}

// Whether a form of ours was sent whose sign-in has ended since. A forged one knows no token.
bool was_ours(const Page& asked, const Setup& setup, const Request& request) {
    const bool desk = asked.who == Who::staff;
    const std::string& token =
        request.cookie(cookie_name(setup, desk ? Cookie::staff : Cookie::candidate));
    return valid_session(token) &&
           crypto::same_stamp(request.field("csrf"),
                              desk ? staff_token(setup, token) : candidate_token(setup, token));
}

}  // namespace

std::optional<Visit> who_comes(const Page& asked, const Setup& setup, const Request& request,
                               store::Read& db) {
    switch (asked.who) {
        case Who::anyone: return visitor(setup, request);
        case Who::reader: return reader(setup, request, db);
        case Who::candidate: return candidate(setup, request, db);
        case Who::staff: return staff(setup, request, db);
        case Who::gateway: return gateway(setup, request);
    }
    return std::nullopt;
}

std::string as_next(const Page& asked, const Request& request) {
    const std::string& query = request.header("QUERY_STRING");
    return percent(query.empty() ? asked.name : asked.name + "?" + query);
}

Response to_sign_in(const Page& asked, const Setup& setup, const Request& request) {
    if (asked.again != nullptr && request.post() && was_ours(asked, setup, request))
        return kept(asked, setup, request, Wait::expired);
    // what staff posted was to somebody, whom the page's name alone does not say
    if (asked.who == Who::staff)
        return see_other(request.post() ? "admin" : "admin?next=" + as_next(asked, request));
    return see_other(asked.get == nullptr ? "login" : "login?next=" + asked.name);
}

Response kept(const Page& asked, const Setup& setup, const Request& request, Wait why) {
    const bool desk = asked.who == Who::staff;
    Frame frame;
    if (desk) frame.side = Frame::Side::staff;
    frame.now = our_clock();
    View view(setup, frame, "signed-out");
    view.show(why == Wait::expired ? ks_EXPIRED : ks_UNFINISHED);
    view.show(desk ? ks_DESK : ks_CANDIDATES).show_if(request.has_files(), ks_FILES_LOST);
    const std::string& query = request.header("QUERY_STRING");
    view.set(ks_ADDRESS, asked.name + (query.empty() ? "" : "?" + query));
    for (const auto& [name, value] : request.fields())
        view.add(ks_FIELD).set(ks_NAME, name).set(ks_VALUE, value);
    return view.page(403);
}

}  // namespace web
