#pragma once

#include <string>

#include "store/database.h"

// The outbox: mail waits in the database until the clerk delivers it, so that what was promised is
// sent exactly when the transaction was committed.
namespace store {

inline constexpr int mails_an_hour = 3;

// Queues a mail that a stranger may have asked for, unless its receiver was sent three such within
// the hour already: then false, and nothing is queued.
bool queue(Write& db, const std::string& recipient, const std::string& subject,
           const std::string& body);

// Queues a mail that no stranger can ask for: its receiver must be told, however often others were
// sent.
void queue_always(Write& db, const std::string& recipient, const std::string& subject,
                  const std::string& body);

}  // namespace store
