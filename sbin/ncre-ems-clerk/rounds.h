#pragma once

#include "settings/settings.h"
#include "store/database.h"

// The clerk's rounds. Each says whether it did something, so that the next may follow at once.
namespace clerk {

// Lapses what is unpaid or unfinished at its hold_until and frees the places, each registration in
// a transaction of its own. One that has moved meanwhile is left alone. Where money may still be on
// its way the attempts are ended first, and the places are held until the gateway says that they
// are.
bool lapse(store::Database& database);

// Makes those paid that owe nothing.
bool settle_free(store::Database& database);

// Tries one mail that is due.
bool deliver(store::Database& database, const settings::Settings& settings);

// Seals what was entered into the audit meanwhile.
bool seal(store::Database& database);

// Folds what changed meanwhile into the statistics.
bool fold(store::Database& database);

// Removes what is over. Writes the head of the audit's chain to the log, where no database reaches:
// `ncre-emsctl audit verify --head` holds the chain against it.
bool clean(store::Database& database);

}  // namespace clerk
