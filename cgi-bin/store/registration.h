#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/hold.h"
#include "domain/id.h"
#include "domain/money.h"
#include "domain/sitting.h"
#include "domain/stage.h"
#include "domain/step.h"
#include "store/database.h"

// The registration: one passport in one sitting. What may be asked of it, and the writes that every
// change of stage begins with.
namespace store {

// One held offering.
struct Choice {
    domain::Id<domain::Offering> offering;
    std::string subject_code;
    std::string subject_name;
    int level;
    int minutes;
    domain::Money fee;
};

struct RegistrationSite {
    domain::Id<domain::Site> id;
    std::string code;
    std::string name;
    std::string address;
    std::string contact;
    std::string counter;
    bool reviews;  // its switch as it stands now
};

struct Registration {
    domain::Id<domain::Registration> id;
    domain::Id<domain::Passport> passport;
    domain::Stage stage;
    int revision;
    // 基本信息 by field name, as domain::Person names them; empty before fill_in
    std::map<std::string, std::string, std::less<>> person;
    std::optional<RegistrationSite> site;
    bool needs_review;  // the rule it was submitted under
    std::optional<int> serial;
    domain::Hold hold;
    std::optional<domain::Instant> applied_at;
    std::optional<domain::Instant> portrait_at;  // when its portrait was accepted
    std::string portrait_tag;                    // changes with the portrait; empty without one
    bool paying;                                 // money may be on its way, or waits for staff
    bool in_doubt;                               // staff decide about it, nobody pays meanwhile
    std::vector<Choice> choices;                 // held, by subject code

    domain::Money sum() const;
    // 流水号 in full: 考次(2) + 考点(6) + 流水号(6) with dashes; empty before the first submit
    std::string number(const domain::Sitting& sitting) const;
};

// Takes a registration through one step: the guarded update that every write begins with, then
// what the new stage brings with it (an order where it is to be paid, free places where it has
// lapsed or is cancelled). `hold_until` is what domain/hold.h says. The registration's stage,
// revision and hold are brought up to date. Throws Stale where another tab or person was first, or
// would leave `payment` behind while money may be on its way or waits for staff.
void move(Write& db, Registration& registration, const domain::Step& step,
          std::optional<domain::Instant> hold_until);

// What a submit, or an amend of the places, writes with its step.
struct Submission {
    domain::Id<domain::Site> site;
    bool needs_review;
    int serial;
    domain::Instant submitted_at;
};

// The same for a step that comes with a submission. An approval of before counts no longer.
void move(Write& db, Registration& registration, const domain::Step& step,
          std::optional<domain::Instant> hold_until, const Submission& submission);

// Its site reviews no longer and it has gone on to `payment`: from now on the rule is another, and
// the time to pay counts from now.
void end_review(Write& db, const Registration& registration);

// When it applied for review: its place in the queue.
void note_application(Write& db, const Registration& registration);

// The first 同意: makes the registration, at `profile`. Nothing where there is one already.
std::optional<domain::Id<domain::Registration>> agree(Write& db,
                                                      domain::Id<domain::Passport> passport,
                                                      domain::Id<domain::Sitting> sitting,
                                                      std::int64_t agreement);
// 同意 again, after restart: which version was accepted.
void accept_agreement(Write& db, const Registration& registration, std::int64_t agreement);

// Keeps the person data, by field name. Throws Violation of registration_document where another
// candidate of the sitting holds that document.
void keep_person(Write& db, const Registration& registration,
                 const std::map<std::string, std::string, std::less<>>& person,
                 const std::string& id_key);

// An order over all held choices; the open one is kept where the amount is the same.
void open_order(Write& db, const Registration& registration);
void close_order(Write& db, const Registration& registration);

}  // namespace store
