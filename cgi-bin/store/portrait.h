#pragma once

#include <optional>
#include <string>

#include "domain/id.h"
#include "domain/instant.h"
#include "store/database.h"

// The ID photo of a registration. Its tag and its time come with the registration itself.
namespace store {

struct Portrait {
    std::string jpeg;             // the rebuilt copy
    int width;                    // pixels
    int height;                   // pixels
    std::string sha256;           // of the copy, 32 octets: its ETag
    std::string original_sha256;  // of the file as it was uploaded
    std::string report;           // what the check said of that file: imaging::report()
};

// Keeps it, in place of an earlier one; `revision` is the registration's that accepted it. Returns
// when that was.
domain::Instant keep_portrait(Write& db, domain::Id<domain::Registration> registration,
                              int revision, const Portrait& portrait);

// Its JPEG.
std::optional<std::string> portrait(Read& db, domain::Id<domain::Registration> registration);

// What the check said of it, "{}" where none was kept.
std::string portrait_report(Read& db, domain::Id<domain::Registration> registration);

// The present portrait, where a form of `revision` has missed it and nothing but portraits; empty
// where it has missed something else, or nothing.
struct MissedPortrait {
    domain::Instant accepted_at;
    std::string original_sha256;
};
std::optional<MissedPortrait> missed_portrait(Read& db,
                                              domain::Id<domain::Registration> registration,
                                              int revision);

}  // namespace store
