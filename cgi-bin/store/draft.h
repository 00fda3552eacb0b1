#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/id.h"
#include "domain/instant.h"
#include "store/database.h"

// Drafts: what somebody was typing into a page, as raw text that is never read as data. Each save
// names the version it was made from, so that of two windows none overwrites the other unasked.
namespace store {

struct DraftKey {
    domain::Id<domain::Passport> passport;
    domain::Id<domain::Sitting> sitting;
    std::string page;
};

struct Draft {
    int version = 0;   // 0: never saved
    std::string body;  // empty: nothing is waiting to be finished
    domain::Instant saved_at{};
};

// The most characters that a body may have.
inline constexpr std::size_t longest_draft = 20000;

Draft draft(Read& db, const DraftKey& key);

// Keeps `body` if the draft is still of `version`, or says the same: a form that was sent twice, or
// once by its script and once by its button, is in nobody's way. Gives the new version. Nothing: it
// says something else by now, and nothing was changed.
std::optional<int> keep_draft(Write& db, const DraftKey& key, int version, std::string_view body);

// What was typed has been taken over: the draft becomes empty, under a new version, so that a
// window that still types is asked first.
void finish_draft(Write& db, const DraftKey& key);

}  // namespace store
