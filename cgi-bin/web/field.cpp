#include "web/field.h"

#include <algorithm>

#include "templates/part/field.tpl.h"

namespace web {
namespace {

using Kind = Field::Kind;

struct Control {
    std::string_view type;
    std::string_view mode;
    std::string_view width;
};

Control control_of(Kind kind) {
    switch (kind) {
        case Kind::number: return {"text", "numeric", "short"};
        case Kind::amount: return {"text", "decimal", "short"};
        case Kind::day: return {"date", "numeric", "middle"};
        // browsers that know no such control take the text as it stands in the fault's sentence
        case Kind::moment: return {"datetime-local", "numeric", "middle"};
        default: return {"text", "text", "full"};
    }
}

constexpr std::size_t most_rows = 14;
constexpr std::size_t least_rows = 4;

std::int64_t rows_for(const std::string& text) {
    const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 2;
    return static_cast<std::int64_t>(std::clamp(lines, least_rows, most_rows));
}

}  // namespace

const std::string& value_at(const domain::TypedFields& values, std::string_view field) {
    static const std::string nothing;
    const auto found = values.find(field);
    return found == values.end() ? nothing : found->second;
}

const Faults::At* fault_at(const Faults& faults, std::string_view field) {
    const auto& all = faults.all();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& at) { return at.field == field; });
    return found == all.end() ? nullptr : &*found;
}

void show_field(Block part, const Field& field, const domain::TypedFields& values,
                const Faults& faults) {
    part.set(kf_FIELD, field.name).show(field.must ? kf_MUST : kf_OPTIONAL);
    part.include(kf_LABEL, "labels.tpl").show_named(field.name);
    if (field.hinted)
        part.add(kf_HINTED)
            .set(kf_FIELD, field.name)
            .include(kf_HINT, "hints.tpl")
            .show_named(field.name);
    const auto* fault = fault_at(faults, field.name);
    if (fault != nullptr)
        part.add(kf_FAULT).set(kf_FIELD, field.name).sentence(kf_SENTENCE, *fault);
    const std::string& value = value_at(values, field.name);
    auto control = part.add(field.kind == Kind::lines ? kf_LINES : kf_LINE);
    const auto [type, mode, width] = control_of(field.kind);
    control.set(kf_FIELD, field.name).set(kf_VALUE, value).set(kf_ROWS, rows_for(value));
    control.set(kf_TYPE, type).set(kf_MODE, mode).set(kf_WIDTH, width);
    if (!field.hinted && fault == nullptr) return;
    control.show_if(fault != nullptr, kf_INVALID);
    auto described = control.add(kf_DESCRIBED);
    described.show_if(field.hinted, kf_BY_HINT).show_if(fault != nullptr, kf_BY_FAULT);
}

void show_fields(Block& block, std::span<const Field> fields, const domain::TypedFields& values,
                 const Faults& faults) {
    for (const Field& field : fields)
        show_field(block.include_named(field.name, "part/field.tpl"), field, values, faults);
}

domain::TypedFields typed_fields(const Request& request, std::span<const Field> fields) {
    domain::TypedFields typed;
    for (const Field& field : fields) typed[std::string(field.name)] = request.field(field.name);
    return typed;
}

}  // namespace web
