#pragma once

#include <optional>

#include "store/decision.h"
#include "store/pending.h"
#include "store/standing.h"
#include "web/faults.h"
#include "web/response.h"
#include "web/visit.h"

namespace web {

// What the request before this page has decided: it may be taken back for a few seconds.
struct Decided {
    domain::Id<domain::Registration> id;
    int revision;  // as it stands after the decision
    std::string number;
    store::Verdict verdict;
};

// The review desk with one registration on it. Whoever has it in front of them gets the forms, and
// others are told who has it and until when.
Response show_desk(const Visit& visit, store::Read& db, const store::Standing& standing,
                   const Faults& faults, const std::optional<Decided>& decided = {});

// The desk when nobody waits any more.
Response show_empty_desk(const Visit& visit, store::Read& db, const Decided& decided);

// Where in the queue a registration stands.
store::PendingPlace place_of(const store::Registration& registration);

}  // namespace web
