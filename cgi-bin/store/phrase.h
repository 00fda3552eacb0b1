#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/id.h"
#include "store/database.h"
#include "store/staff.h"

// The reasons that a reviewer picks rather than types.
namespace store {

struct Phrase {
    std::int64_t id;
    std::string
        field;  // where it is pinned: of domain::person_fields, or "site", "subject", "photo"
    std::string words;
};

// Those at hand at a site, in their order: the institution's, then its own.
std::vector<Phrase> phrases_at(Read& db, domain::Id<domain::Site> site);

// One list, to be edited: a site's own, or the institution's.
using PhraseList = std::optional<domain::Id<domain::Site>>;
std::vector<Phrase> phrases_of(Read& db, const PhraseList& list);
// The same, and nobody else changes a list until the transaction ends.
std::vector<Phrase> lock_phrases(Write& db, const PhraseList& list);

// Makes these the list, in this order; keys are given anew. Past decisions keep their words.
void keep_phrases(Write& db, const PhraseList& list, const std::vector<Phrase>& phrases);

// The sites whose lists there may be, among these.
struct PhraseSite {
    domain::Id<domain::Site> id;
    std::string name;
};
std::vector<PhraseSite> phrase_sites(Read& db, const Sites& sites);

}  // namespace store
