#pragma once

#include <string>
#include <string_view>

#include "domain/field_reader.h"

// The text of a draft: a line "field value" for each field that is not empty.
namespace web {

// A line break inside a value becomes a space: a form's single lines have none.
std::string draft_text(const domain::TypedFields& fields);
domain::TypedFields fields_of_draft(std::string_view text);

}  // namespace web
