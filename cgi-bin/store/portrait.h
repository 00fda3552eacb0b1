#pragma once

#include <optional>
#include <string>

#include "domain/id.h"
#include "store/database.h"

// The ID photo of a registration. Its tag and its time come with the registration itself.
namespace store {

struct Portrait {
    std::string jpeg;             // the rebuilt copy
    int width;                    // pixels
    int height;                   // pixels
    std::string sha256;           // of the copy, 32 octets: its ETag
    std::string original_sha256;  // of the file as it was uploaded
};

// Keeps it, in place of an earlier one.
void keep_portrait(Write& db, domain::Id<domain::Registration> registration,
                   const Portrait& portrait);

// Its JPEG.
std::optional<std::string> portrait(Read& db, domain::Id<domain::Registration> registration);

}  // namespace store
