#pragma once

#include <vector>

#include "domain/sitting_plan.h"
#include "store/sitting_plan.h"
#include "web/faults.h"
#include "web/request.h"
#include "web/view.h"

// The form of a sitting (templates/admin-sitting.tpl): its fields in and out of the page.
namespace web {

using Subjects = std::vector<store::Subject>;

domain::SubjectLevels levels_of(const Subjects& subjects);

// What was typed into each field.
domain::TypedFields typed_sitting(const Request& request, const Subjects& subjects);

// What a new one begins with.
domain::TypedFields new_sitting();

void show_sitting_form(Block& view, const domain::TypedFields& form, const Subjects& subjects,
                       const Faults& faults);

// In the order of the form.
Faults sitting_faults(const domain::FieldFaults& faults, const Subjects& subjects);

}  // namespace web
