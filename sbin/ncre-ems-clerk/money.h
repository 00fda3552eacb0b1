#pragma once

#include <chrono>
#include <optional>

#include "settings/settings.h"
#include "store/database.h"
#include "web/gateways.h"

// The clerk's rounds about money. Each does one thing that is due, commits what it takes on before
// it asks a gateway and says whether there was anything, so that the next may follow at once.
namespace clerk {

// Begins an attempt at its gateway, asks how it stands, or ends it; money is applied.
bool ask(store::Database& database, const web::Gateways& gateways,
         const settings::Payment& payment);

// Gives back what is owed back.
bool give_back(store::Database& database, const web::Gateways& gateways,
               const settings::Settings& settings);

// Fetches the gateways' lists of past days, from half past ten of the next morning on, and applies
// what the ledger does not know. A gateway that has none for two days had nothing to list, unless
// the ledger knows of something.
void fetch_bills(store::Database& database, const web::Gateways& gateways, domain::Instant now);

// Writes to candidates about decisions and money, some at a time. It looks back to where it looked
// last, and now and then two days: there is what a clerk that was down, a clock that jumped or a
// transaction that took long has left.
class Letters {
  public:
    bool write(store::Database& database, const settings::Settings& settings);

  private:
    using Clock = std::chrono::steady_clock;
    std::optional<Clock::time_point> looked_, looked_far_;  // and all that was due was written
};

}  // namespace clerk
