#include "web/sitting_form.h"

#include <array>

#include "domain/photo_plan.h"
#include "templates/admin-sitting.tpl.h"
#include "web/field.h"

namespace web {
namespace {

using Kind = Field::Kind;

constexpr std::array plain_fields = std::to_array<Field>({
    {"sitting_number", Kind::number, true, true},
    {"sitting_name", Kind::line, true, true},
    {"exam_from", Kind::day},
    {"exam_to", Kind::day},
    {"fill_in_from", Kind::moment},
    {"fill_in_to", Kind::moment},
    {"review_from", Kind::moment},
    {"review_to", Kind::moment},
    {"payment_from", Kind::moment},
    {"payment_to", Kind::moment},
    {"pay_hours", Kind::number, true, true},
    {"max_subjects", Kind::number, true, true},
    {"fee_level_1", Kind::amount, false},
    {"fee_level_2", Kind::amount, false},
    {"fee_level_3", Kind::amount, false},
    {"fee_level_4", Kind::amount, false},
    {"agreement", Kind::lines, true, true},
    {"announcement", Kind::lines, false, true},
});

constexpr std::array photo_fields = std::to_array<Field>({
    {"photo_bytes_min", Kind::number, true, true},
    {"photo_bytes_max", Kind::number, true, true},
    {"photo_width_min", Kind::number, true, true},
    {"photo_height_min", Kind::number, true, true},
    {"photo_aspect_min", Kind::amount, true, true},
    {"photo_aspect_max", Kind::amount, true, true},
    {"photo_aspect_tolerance", Kind::amount, true, true},
    {"photo_head_min", Kind::amount, true, true},
    {"photo_head_max", Kind::amount, true, true},
    {"photo_top_min", Kind::amount, true, true},
    {"photo_top_max", Kind::amount, true, true},
    {"photo_off_centre_max", Kind::amount, true, true},
    {"photo_roll_max", Kind::amount, true, true},
});

void show_fault(Block& row, const Marker& section, const Faults& faults, const std::string& field) {
    const auto* fault = fault_at(faults, field);
    if (fault != nullptr) row.add(section).set(ka_FIELD, field).sentence(ka_SENTENCE, *fault);
}

void show_subject(Block row, const store::Subject& subject, const domain::TypedFields& form,
                  const Faults& faults) {
    row.set(ka_CODE, subject.code).set(ka_NAME, subject.name);
    row.include(ka_LEVEL, "part/level.tpl").show_named("level_" + std::to_string(subject.level));
    row.set(ka_MINUTES, subject.minutes);
    row.show_if(!value_at(form, "subject_" + subject.code).empty(), ka_CHECKED);
    row.set(ka_FEE, value_at(form, "fee_" + subject.code));
    show_fault(row, ka_OPEN_FAULT, faults, "subject_" + subject.code);
    show_fault(row, ka_OWN_FEE_FAULT, faults, "fee_" + subject.code);
    row.show_if(fault_at(faults, "fee_" + subject.code) != nullptr, ka_INVALID);
}

}  // namespace

domain::SubjectLevels levels_of(const Subjects& subjects) {
    domain::SubjectLevels levels;
    for (const auto& subject : subjects) levels.emplace(subject.code, subject.level);
    return levels;
}

domain::TypedFields typed_sitting(const Request& request, const Subjects& subjects) {
    auto form = typed_fields(request, plain_fields);
    form.merge(typed_fields(request, photo_fields));
    for (const auto& subject : subjects)
        for (const auto& field : {"subject_" + subject.code, "fee_" + subject.code})
            form[field] = request.field(field);
    return form;
}

domain::TypedFields new_sitting() {
    domain::TypedFields form{{"pay_hours", "24"}, {"max_subjects", "3"}};
    domain::put_photo_limits(form, {});
    return form;
}

void show_sitting_form(Block& view, const domain::TypedFields& form, const Subjects& subjects,
                       const Faults& faults) {
    show_fields(view, plain_fields, form, faults);
    for (const Field& field : photo_fields)
        show_field(view.add(ka_PHOTO_LIMIT).include(ka_CONTROL, "part/field.tpl"), field, form,
                   faults);
    for (const auto& subject : subjects) show_subject(view.add(ka_SUBJECT), subject, form, faults);
}

Faults sitting_faults(const domain::FieldFaults& faults, const Subjects& subjects) {
    Faults all;
    const auto take = [&](std::string_view field) {
        const auto found = faults.find(field);
        if (found != faults.end()) all.add(field, found->second);
    };
    for (const Field& field : plain_fields) take(field.name);
    for (const auto& subject : subjects) take("fee_" + subject.code);
    for (const Field& field : photo_fields) take(field.name);
    return all;
}

}  // namespace web
