#pragma once

#include <optional>
#include <string>

#include "domain/id.h"
#include "domain/instant.h"
#include "store/database.h"

// 现场确认: somebody of the site has seen the person with a document.
namespace store {

struct Confirmation {
    std::int64_t id;
    std::string document;  // which kind: a code of domain::codes::id_type
    std::string by;        // the name of who has seen it
    domain::Instant at;
};

// The registration has moved to `confirmed` before.
void confirm(Write& db, domain::Id<domain::Registration> registration,
             domain::Id<domain::Staff> staff, const std::string& document);

// The one that stands; nothing where none does.
std::optional<Confirmation> confirmation(Read& db, domain::Id<domain::Registration> registration);

// It counts no longer, and why.
void take_back(Write& db, const Confirmation& confirmation, domain::Id<domain::Staff> staff,
               const std::string& reason);

}  // namespace store
