#pragma once

#include <span>
#include <string_view>

#include "domain/field_reader.h"
#include "web/faults.h"
#include "web/request.h"
#include "web/view.h"

// Fields of the forms that staff fill in: each is part/field.tpl at {{>NAME}}, with the label of
// labels.tpl and the hint of hints.tpl.
namespace web {

struct Field {
    enum class Kind { line, number, amount, day, moment, lines };
    std::string_view name;
    Kind kind = Kind::line;
    bool must = true;
    bool hinted = false;
};

// Each with its typed value, and its fault where it has one.
void show_fields(Block& block, std::span<const Field> fields, const domain::TypedFields& values,
                 const Faults& faults);
void show_field(Block part, const Field& field, const domain::TypedFields& values,
                const Faults& faults);

// What was typed into the fields of these names.
domain::TypedFields typed_fields(const Request& request, std::span<const Field> fields);

// A checked text, "" where there is none.
const std::string& value_at(const domain::TypedFields& values, std::string_view field);

// The fault at that field; null where there is none.
const Faults::At* fault_at(const Faults& faults, std::string_view field);

}  // namespace web
