#pragma once

#include "web/import.h"

namespace web {

// Sites: new ones with all they say, known ones by their code.
extern const ImportKind import_sites;
// What sites open in the file's sitting.
extern const ImportKind import_offerings;
// The roster of the file's site.
extern const ImportKind import_roster;

}  // namespace web
