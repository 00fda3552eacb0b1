#include "web/passport_mail.h"

#include "crypto/token.h"
#include "store/audit.h"
#include "store/outbox.h"
#include "store/passport_link.h"
#include "web/mail_text.h"
#include "web/person_view.h"

namespace web {
namespace {

using Values = std::vector<std::pair<std::string, std::string>>;

bool send(const Visit& visit, store::Write& db, const store::Passport& passport,
          std::string_view stem, Values values) {
    values.emplace_back("SITE", visit.setup.address(""));
    const auto text = mail_text(visit.setup.settings, stem, values);
    return store::queue(db, passport.email, text.subject, text.body);
}

// One link per configured address, and no other: what a request claims to have come to counts for
// nothing. The link is kept only where its mail goes out.
bool send_link(const Visit& visit, store::Write& db, const store::Passport& passport,
               store::LinkPurpose purpose, std::chrono::seconds lives) {
    const bool activate = purpose == store::LinkPurpose::activate;
    const auto token = crypto::make_token();
    std::string links;
    for (const auto& base : visit.setup.settings.base_urls)
        links += base + (activate ? "activate" : "reset") + "?token=" + token.text + "\n";
    return db.attempt([&] {
        store::add_link(db, std::string(crypto::octets(token.hash)), passport.id, purpose, lives);
        return send(visit, db, passport, activate ? "activate" : "recover", {{"LINKS", links}});
    });
}

}  // namespace

bool mail_activation(const Visit& visit, store::Write& db, const store::Passport& passport) {
    return send_link(visit, db, passport, store::LinkPurpose::activate, activation_lives);
}

bool mail_recovery(const Visit& visit, store::Write& db, const store::Passport& passport) {
    return send_link(visit, db, passport, store::LinkPurpose::recover, recovery_lives);
}

bool mail_code(const Visit& visit, store::Write& db, const store::Passport& passport,
               const std::string& code) {
    return send(visit, db, passport, "code", {{"CODE", code}});
}

bool mail_word(const Visit& visit, store::Write& db, const store::Passport& passport,
               std::string_view stem) {
    return send(visit, db, passport, stem, {});
}

void mail_moved(const Visit& visit, store::Write& db, const std::string& from,
                const std::string& to) {
    const Values values{{"SITE", visit.setup.address("")}, {"TO", masked_mail(to)}};
    const auto old_text = mail_text(visit.setup.settings, "moved", values, {"OLD"});
    store::queue_always(db, from, old_text.subject, old_text.body);
    const auto new_text = mail_text(visit.setup.settings, "moved", values, {"NEW"});
    store::queue_always(db, to, new_text.subject, new_text.body);
}

void note(const Visit& visit, store::Write& db, const char* action,
          std::optional<domain::Id<domain::Passport>> passport, const char* detail) {
    store::audit(db, {.actor = store::Actor::candidate,
                      .actor_id = passport ? passport->value : 0,
                      .action = action,
                      .passport = passport,
                      .origin = visit.origin(),
                      .detail = detail});
}

}  // namespace web
