// One passport, for its owner who stands at the desk: the activation once more, or by hand; another
// address; out of use and back; out of every browser.
//
// Query: id; found, find (web/found.h). Fields: action = resend | activate | mail | disable |
// enable | end | unmask; of activate and mail: …_document (its kind), …_seen; mail: email; disable,
// enable: words (why); disable, end: sure.

#include "domain/id_document.h"
#include "domain/text.h"
#include "store/passport_change.h"
#include "store/session.h"
#include "web/admin.h"
#include "web/found.h"
#include "web/notice.h"
#include "web/page.h"
#include "web/passport_desk_view.h"
#include "web/passport_mail.h"
#include "web/refusal.h"
#include "web/sure.h"
#include "web/unmask.h"

namespace web {
namespace {

using domain::FaultCode;

constexpr std::size_t longest_reason = 200;  // characters, as the schema has it

Response get(const Visit& visit, store::Read& db) {
    // who had to sign in first comes back without the id
    if (!visit.passport) return see_other("admin-passports");
    return passport_page(visit, db, *visit.passport, {});
}

// The page as the passport stands now, with what is in the way.
Response refused(const Visit& visit, store::Write& db, const Faults& faults) {
    return passport_page(visit, db, store::desk_passport(db, visit.passport->id).value(), faults);
}

Response refused(const Visit& visit, store::Write& db, const char* field, FaultCode code) {
    Faults faults;
    faults.add(field, code);
    return refused(visit, db, faults);
}

Response done(const Visit& visit, const std::string& what) {
    return see_other("admin-passport?id=" + std::to_string(visit.passport->id.value) +
                     found_again(visit) + "&" + notice_query(visit, {what, ""}));
}

store::Passport owner(const Visit& visit) {
    const auto& passport = *visit.passport;
    return {passport.id,
            passport.email,
            passport.mobile,
            passport.activated_at.has_value(),
            passport.disabled_at.has_value(),
            {}};
}

// The kind of the document that was looked at for `what`; nothing, and the faults noted, where it
// was not.
std::optional<std::string> seen_document(const Visit& visit, const std::string& what,
                                         Faults& faults) {
    const std::string field = what + "_document";
    const auto typed = domain::parse_id_type(visit.request.field(field));
    const auto* kind = faults.take(field, typed);
    if (visit.request.field(what + "_seen") != "yes")
        faults.add(what + "_seen", FaultCode::document_seen);
    return kind != nullptr ? std::optional(domain::code(*kind)) : std::nullopt;
}

Response resend(const Visit& visit, store::Write& db) {
    if (visit.passport->activated_at)
        return refused(visit, db, "passport", FaultCode::passport_moved);
    const bool sent = mail_activation(visit, db, owner(visit));
    note_passport(visit, db, "passport.resend");
    return done(visit, sent ? "resend" : "enough");
}

Response activate(const Visit& visit, store::Write& db) {
    Faults faults;
    const auto document = seen_document(visit, "activate", faults);
    if (visit.passport->activated_at) faults.add("passport", FaultCode::passport_moved);
    if (!faults.none()) return refused(visit, db, faults);
    switch (store::activate(db, visit.passport->id)) {
        case store::Activation::email_taken:
            return refused(visit, db, "passport", FaultCode::email_taken);
        case store::Activation::mobile_taken:
            return refused(visit, db, "passport", FaultCode::mobile_taken);
        case store::Activation::done: break;
    }
    note_passport(visit, db, "passport.activate_by_hand", *document);
    store::note_passport(db, visit.passport->id, visit.staff->id, "activate", *document, "");
    return done(visit, "activate");
}

// Whoever reads the old address learns of it there, and nobody stays signed in.
Response mail(const Visit& visit, store::Write& db) {
    Faults faults;
    const auto typed = domain::Email::parse(visit.request.field("email"));
    const auto* email = faults.take("email", typed);
    if (email != nullptr && email->text() == visit.passport->email)
        faults.add("email", FaultCode::email_same);
    const auto document = seen_document(visit, "mail", faults);
    if (!faults.none()) return refused(visit, db, faults);
    if (!store::change_mail(db, visit.passport->id, *email))
        return refused(visit, db, "email", FaultCode::email_taken);
    store::end_sessions(db, visit.passport->id);
    mail_moved(visit, db, visit.passport->email, email->text());
    note_passport(visit, db, "passport.mail", *document);
    store::note_passport(db, visit.passport->id, visit.staff->id, "mail", *document, "");
    return done(visit, "mail");
}

// Why, as it is kept with the passport.
std::optional<std::string> typed_reason(const Visit& visit, Faults& faults) {
    const auto typed = domain::typed_line(visit.request.field("words"), longest_reason);
    const auto* words = faults.take("words", typed);
    return words != nullptr ? std::optional(*words) : std::nullopt;
}

Response disable(const Visit& visit, store::Write& db) {
    Faults faults;
    const auto words = typed_reason(visit, faults);
    take_sure(visit, faults, "disable_sure");
    if (!faults.none()) return refused(visit, db, faults);
    if (!store::disable_passport(db, visit.passport->id))
        return refused(visit, db, "passport", FaultCode::passport_moved);
    store::end_sessions(db, visit.passport->id);
    note_passport(visit, db, "passport.disable");
    store::note_passport(db, visit.passport->id, visit.staff->id, "disable", "", *words);
    return done(visit, "disable");
}

Response enable(const Visit& visit, store::Write& db) {
    Faults faults;
    const auto words = typed_reason(visit, faults);
    if (!faults.none()) return refused(visit, db, faults);
    if (!store::enable_passport(db, visit.passport->id))
        return refused(visit, db, "passport", FaultCode::passport_moved);
    note_passport(visit, db, "passport.enable");
    store::note_passport(db, visit.passport->id, visit.staff->id, "enable", "", *words);
    return done(visit, "enable");
}

Response end(const Visit& visit, store::Write& db) {
    Faults faults;
    take_sure(visit, faults);
    if (!faults.none()) return refused(visit, db, faults);
    const int ended = store::end_sessions(db, visit.passport->id);
    note_passport(visit, db, "passport.end_sessions", std::to_string(ended));
    return done(visit, "end");
}

Response sent_before(const Visit& visit, store::Read& db) {
    return passport_page(visit, db, *visit.passport, outdated(visit));
}

}  // namespace

const Page page{.family = Family::passport,
                .who = Who::staff,
                .roles = may_set_up,
                .target = Target::passport,
                .get = get,
                .again = sent_before,
                .actions = {{"resend", may_set_up, resend},
                            {"activate", may_set_up, activate},
                            {"mail", may_set_up, mail},
                            {"disable", may_set_up, disable},
                            {"enable", may_set_up, enable},
                            {"end", may_set_up, end},
                            {"unmask", may_set_up, unmask}},
                .tab = "admin-passports"};

}  // namespace web
