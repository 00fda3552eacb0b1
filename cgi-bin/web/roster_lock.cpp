#include "web/roster_lock.h"

#include <array>

#include "templates/profile.tpl.h"

namespace web {
namespace {

std::string_view at(const domain::PersonForm& form, std::string_view field) {
    const auto found = form.find(field);
    return found == form.end() ? std::string_view() : found->second;
}

struct Part {
    std::string_view field;
    std::string domain::Study::*text;
};
constexpr std::array parts = std::to_array<Part>({
    {"school", &domain::Study::school},
    {"department", &domain::Study::department},
    {"grade", &domain::Study::grade},
    {"class_name", &domain::Study::class_name},
    {"student_number", &domain::Study::student_number},
});

}  // namespace

RosterSays roster_says(const Visit& visit, store::Read& db, const domain::PersonForm& form) {
    const auto type = domain::parse_id_type(at(form, "id_type"));
    if (!type) return {};
    const auto document =
        domain::IdDocument::parse(*type, at(form, "id_number"), domain::shanghai(visit.now).date);
    const auto name = domain::PersonName::parse(at(form, "name"));
    if (!document || !name) return {};
    const auto& site = visit.registration().site;
    const auto row = store::roster_row(db, domain::code(*type), document->person_key(),
                                       site ? std::optional(site->id) : std::nullopt);
    if (!row) return {};
    if (row->name != name->text()) return {{}, true};
    return {row->study, false};
}

domain::PersonForm with_roster(domain::PersonForm form, const RosterSays& roster) {
    if (!roster.study) return form;
    for (const auto& [field, text] : parts)
        if (!((*roster.study).*text).empty()) form[std::string(field)] = (*roster.study).*text;
    return form;
}

void show_roster(Block& view, const RosterSays& roster) {
    if (!roster.study) return;
    view.show(kp_FROM_ROSTER);
    for (const auto& [field, text] : parts)
        if (!((*roster.study).*text).empty()) view.show_named(std::string(field) + "_locked");
}

}  // namespace web
