#pragma once

#include <optional>

#include "domain/person.h"
#include "store/roster.h"
#include "web/view.h"
#include "web/visit.h"

// What the school's list (学籍库) says of the person on the form of 基本信息: a candidate whose
// number and name are in it cannot say otherwise in its fields.
namespace web {

struct RosterSays {
    // There only where number and name are the list's: a number alone shows nobody's school.
    std::optional<domain::Study> study;
    bool other_name = false;  // the list has the number with another name
};
RosterSays roster_says(const Visit& visit, store::Read& db, const domain::PersonForm& form);

// The form with what the list says in place of what was typed; where it says nothing that stays.
domain::PersonForm with_roster(domain::PersonForm form, const RosterSays& roster);

// <FIELD>_LOCKED and FROM_ROSTER of templates/profile.tpl.
void show_roster(Block& view, const RosterSays& roster);

}  // namespace web
