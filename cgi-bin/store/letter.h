#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include "domain/id.h"
#include "domain/instant.h"
#include "domain/money.h"
#include "store/database.h"

// What candidates are written about decisions and money, each thing once: the clerk asks what is
// due, words it and queues it in one transaction with noting it.
namespace store {

struct Letter {
    enum class Kind {
        approved,   // by a reviewer: to be paid now
        rejected,   // or sent back: to be mended
        ends_soon,  // the time to pay ends within two hours
        lapsed,     // it has ended, and the places are free
        paid,
        unpaid,    // the counter gave the fee back: to be paid again
        refund,    // money goes back: why, and how much
        refunded,  // it has gone back
    };
    Kind kind;
    domain::Id<domain::Registration> registration;
    std::int64_t about;     // what of the registration: with the kind its key
    std::string recipient;  // the passport's address
    std::string name;       // the candidate's
    std::string sitting;    // its name
    domain::Money amount;   // the order's, or the refund's
    // approved, rejected, ends_soon: the end of the time to act; refund: since when; else when
    domain::Instant when;
    std::string reason;  // of a refund, as store/refund.h has them
    bool counter;        // of a refund: it is fetched at the counter
};

// What came to be due within that time, the oldest first, at most `limit`.
std::vector<Letter> due_letters(Read& db, std::chrono::seconds back, int limit);

// False where another clerk was first: then do not queue it.
bool note_letter(Write& db, const Letter& letter);

}  // namespace store
