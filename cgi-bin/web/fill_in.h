#pragma once

#include <variant>

#include "domain/person.h"
#include "domain/step.h"
#include "web/faults.h"
#include "web/visit.h"

// 填写基本信息, at first and where it is mended after 提交报考信息.
namespace web {

// Whether the person data is what the candidate comes to fill in now, and not to mend.
bool filling_in(domain::Stage stage);

// Whether it may be handed in now.
std::variant<domain::Step, domain::Refusal> fill_in_step(const Visit& visit);

// Whether the form says what was kept from it before: it was sent twice, as where the first answer
// got lost on its way.
bool kept_already(const Visit& visit, const store::Registration& claimed,
                  const domain::Person& person);

// Moves the registration and keeps the person, or says why nothing was done.
Faults keep_person(const Visit& visit, store::Write& db, store::Registration& claimed,
                   const domain::Step& step, const domain::Person& person);

}  // namespace web
