#pragma once

#include <optional>
#include <string>

#include "domain/instant.h"
#include "web/visit.h"

// What the page after an upload tells: that the photo is saved, whose place it took, and, when the
// page is looked at again, that a photo of another window has taken its place since.
namespace web {

// "notice=…", for the query of the next page. `replaced`: when another window's photo was saved,
// of which this upload's page did not know.
std::string photo_note(const Visit& visit, domain::Instant saved,
                       std::optional<domain::Instant> replaced);

// part/photo-note.tpl, where the request brings such a note.
void show_photo_note(Block& block, const Marker& marker, const Visit& visit);

}  // namespace web
