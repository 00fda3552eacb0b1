#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/email.h"
#include "domain/id.h"
#include "domain/instant.h"
#include "domain/stage.h"
#include "store/database.h"
#include "store/passport.h"
#include "store/staff.h"

// Passports as staff look for them and help their owners. No password hash is read.
namespace store {

// The registration by which staff know who it is: the last one that has a site, else the last.
struct DeskRegistration {
    domain::Id<domain::Registration> id;
    domain::Stage stage;
    std::string number;  // 报名号 in full; empty before the first submit
    std::string name;    // of the person; empty before fill_in, and so the next two
    std::string id_type;
    std::string id_number;
    std::string site_name;
};

struct DeskPassport {
    domain::Id<domain::Passport> id;
    std::string email;
    std::string mobile;
    domain::Instant created_at;
    std::optional<domain::Instant> activated_at;
    std::optional<domain::Instant> disabled_at;
    // Whose staff look after it: where it registered last. Nothing before it has chosen a site.
    std::optional<domain::Id<domain::Site>> site;
    std::optional<DeskRegistration> registration;

    // Nobody has signed in with it yet.
    bool newcomer() const { return !activated_at && !site; }
};

std::optional<DeskPassport> desk_passport(Read& db, domain::Id<domain::Passport> id);

inline constexpr int passports_listed = 50;

// Those whose address, mobile, document's number or name the text is, whole; the newest first, at
// most passports_listed + 1. Where `within` names sites: those whose last registration is there,
// and newcomers.
std::vector<DeskPassport> passports_found(Read& db, const std::string& text, const Sites& within);

// The activated passport of that address; where `within` names sites, only if it has a registration
// at one of them.
std::optional<domain::Id<domain::Passport>> passport_with(Read& db, const domain::Email& email,
                                                          const Sites& within);

// What staff did with it, in words that the audit does not hold.
struct PassportNote {
    domain::Instant at;
    std::string staff;     // the name
    std::string action;    // "disable"
    std::string document;  // the kind that was seen (national code); empty: none
    std::string words;
};

// The latest first.
std::vector<PassportNote> passport_notes(Read& db, domain::Id<domain::Passport> id);

// A mail that never came to the passport's address, after which none came.
struct RefusedMail {
    domain::Instant at;
    std::string code;  // of the mail server, "550 5.1.1"; empty: no server answered for three days
};
std::optional<RefusedMail> refused_mail(Read& db, domain::Id<domain::Passport> id);

// Those with such a mail, the newest passport first, at most passports_listed + 1. Where `within`
// names sites: those whose last registration is there.
std::vector<DeskPassport> passports_without_mail(Read& db, const Sites& within);

// How many browsers are signed in with it.
int count_sessions(Read& db, domain::Id<domain::Passport> id);

}  // namespace store
