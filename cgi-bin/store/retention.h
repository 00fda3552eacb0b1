#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/id.h"
#include "store/database.h"

// Retention: what the site knows of persons goes when its time is over. Statistics, places, the
// money's ledger and the audit, which holds keys only, stay as they are.
//
// Of a registration of a sitting that was long ago the person data, the portraits and drafts, what
// reviewers saw and what staff wrote go, unless its money is not settled. A passport goes that has
// no registration with person data left and that nobody has used for long: where a registration
// names it, a number without an owner stays. Rosters, mails, addresses that visits came from, and
// explanations of money go by their own age.
namespace store {

struct RetentionRules {
    std::chrono::months sitting;   // after the last day of its exam
    std::chrono::months passport;  // since anybody used it
    std::chrono::days mail;
    std::chrono::days address;
};

// So many rows of a table; of a sitting, where the table's rows belong to one.
struct Aged {
    std::optional<int> sitting;  // its number
    std::string table;
    std::int64_t rows;
};

// What there is to do.
std::vector<Aged> aged(Read& db, const RetentionRules& rules);

// Registrations whose time is over and that are kept because their money is not settled.
std::int64_t kept_for_money(Read& db, const RetentionRules& rules);

// Each does at most so many in one short transaction and returns what it did: nothing when there
// is no more, or others are at work on what there is. Calling again goes on.
std::vector<Aged> anonymise_registrations(Write& db, const RetentionRules& rules, int most);
std::vector<Aged> remove_aged(Write& db, const RetentionRules& rules, int most);

// The same for passports, in the order of their keys: `after` is where the last call came to.
std::vector<Aged> remove_passports(Write& db, const RetentionRules& rules, int most,
                                   domain::Id<domain::Passport>& after);

}  // namespace store
