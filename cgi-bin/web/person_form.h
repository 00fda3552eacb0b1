#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/person.h"
#include "store/decision.h"
#include "web/faults.h"
#include "web/request.h"
#include "web/view.h"

// The form of 基本信息 (templates/profile.tpl): its fields in and out of the page.
namespace web {

// What was typed into each field.
domain::PersonForm typed_person(const Request& request);

// 姓名拼音 as it follows from the name on the form, for who has not typed another.
std::optional<std::string> proposed_pinyin(const domain::PersonForm& form);

// The values, the lists to choose from, and what the document's number says by itself.
void show_person_form(Block& block, const domain::PersonForm& form);

// What staff wrote, each at its field; of other fields (the photo, a subject) nothing.
void show_advice(Block& block, const std::vector<store::Reason>& reasons);

// Where two versions of the form differ, in words: the other one's and this one's.
void show_differences(Block block, const domain::PersonForm& other, const domain::PersonForm& mine);

// In the order of the form.
Faults in_order(const domain::FieldFaults& faults);

}  // namespace web
