#pragma once

#include "domain/field_reader.h"
#include "web/view.h"

namespace web {

// part/changes.tpl at {{>marker}}: where the texts of two states of a sitting differ, in words.
void show_changes(Block& block, const Marker& marker, const domain::TypedFields& before,
                  const domain::TypedFields& after);

}  // namespace web
