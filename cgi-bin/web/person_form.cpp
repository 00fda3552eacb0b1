#include "web/person_form.h"

#include <algorithm>
#include <map>

#include "domain/code_tables.h"
#include "domain/pinyin.h"
#include "domain/text.h"
#include "templates/profile.tpl.h"
#include "web/person_view.h"

namespace web {
namespace {

using domain::PersonForm;

const std::string& at(const PersonForm& form, std::string_view field) {
    static const std::string nothing;
    const auto found = form.find(field);
    return found == form.end() ? nothing : found->second;
}

template <class Table>
void show_choices(Block& block, const Marker& option, const Table& table,
                  const std::string& chosen) {
    for (const auto& [code, name] : table)
        block.add(option)
            .set(kp_CODE, code)
            .set(kp_NAME, name)
            .show_if(code == chosen, kp_SELECTED);
}

// Birth date and sex as the number says them, also where its last character is wrong: seeing them
// helps to find the mistake.
void show_derived(Block& block, const std::string& typed_number) {
    const auto number = domain::typed_key(typed_number);
    if (!number || number->size() != 18 || !domain::all_digits(number->substr(0, 17))) return;
    const auto birth = domain::Date::parse(number->substr(6, 8));
    if (!birth) return;
    block.add(kp_BIRTH_SAID)
        .set(kp_YEAR, birth->year())
        .set(kp_MONTH, birth->month())
        .set(kp_DAY, birth->day());
    block.show((*number)[16] % 2 == 1 ? kp_SAYS_MALE : kp_SAYS_FEMALE);
}

void show_pinyin(Block& block, const PersonForm& form) {
    const std::string& typed = at(form, "pinyin");
    const auto proposed = proposed_pinyin(form);
    if (proposed && (typed.empty() || typed == *proposed))
        block.set(kp_PINYIN, *proposed).show(kp_PROPOSED);
    else
        block.show(kp_TYPED);
}

bool derives(const PersonForm& form) {
    const auto type = domain::parse_id_type(at(form, "id_type"));
    return type && domain::says_birth_and_sex(*type);
}

bool known(std::string_view field) {
    return std::find(domain::person_fields.begin(), domain::person_fields.end(), field) !=
           domain::person_fields.end();
}

void show_value(Block side, std::string_view field, const std::string& text) {
    if (field == "sex" && !text.empty())
        side.show(text == domain::code(domain::Sex::male) ? kp_MALE : kp_FEMALE);
    else
        side.set(kp_TEXT, in_words(field, text)).show_if(text.empty(), kp_NOTHING);
}

}  // namespace

PersonForm typed_person(const Request& request) {
    PersonForm form;
    for (const std::string_view field : domain::person_fields)
        form[std::string(field)] = request.field(field);
    return form;
}

std::optional<std::string> proposed_pinyin(const PersonForm& form) {
    const auto name = domain::PersonName::parse(at(form, "name"));
    return name ? domain::likely_pinyin(name->text()) : std::nullopt;
}

void show_person_form(Block& block, const PersonForm& form) {
    for (const std::string_view field : domain::person_fields)
        block.set_named(field, at(form, field));
    show_pinyin(block, form);
    show_choices(block, kp_ID_TYPE_OPTION, domain::codes::id_type, at(form, "id_type"));
    show_choices(block, kp_ETHNIC_OPTION, domain::codes::ethnic, at(form, "ethnic"));
    show_choices(block, kp_CAREER_OPTION, domain::codes::career, at(form, "career"));
    show_choices(block, kp_EDUCATION_OPTION, domain::codes::education, at(form, "education"));
    show_choices(block, kp_TRAINING_OPTION, domain::codes::training, at(form, "training"));
    block.show(derives(form) ? kp_DERIVES : kp_ASKS);
    show_derived(block, at(form, "id_number"));
    block.show_if(at(form, "sex") == "1", kp_SEX_MALE)
        .show_if(at(form, "sex") == "2", kp_SEX_FEMALE);
    const std::string& career = at(form, "career");
    block.show(career.empty() || career == domain::student_career ? kp_STUDENT : kp_NO_STUDENT);
}

// All reasons of a field in one line at it; in the summary each on its own.
void show_advice(Block& block, const std::vector<store::Reason>& reasons) {
    const auto count = std::count_if(reasons.begin(), reasons.end(),
                                     [](const auto& reason) { return known(reason.field); });
    if (count == 0) return;
    auto summary = block.add(kp_ADVICE).set(kp_COUNT, count);
    std::map<std::string, std::string> at;
    for (const auto& reason : reasons) {
        if (!known(reason.field)) continue;
        auto line = summary.add(kp_ADVISED).set(kp_FIELD, reason.field);
        line.set(kp_WORDS, reason.words).include(kp_LABEL, "labels.tpl").show_named(reason.field);
        std::string& words = at[reason.field];
        words += (words.empty() ? "" : " · ") + reason.words;
    }
    for (const auto& [field, words] : at) block.add_named(field + "_advice").set(kp_WORDS, words);
}

void show_differences(Block block, const PersonForm& other, const PersonForm& mine) {
    for (const std::string_view field : domain::person_fields) {
        if (at(other, field) == at(mine, field)) continue;
        auto line = block.add(kp_DIFFERENCE);
        line.include(kp_LABEL, "labels.tpl").show_named(field);
        show_value(line.add(kp_OTHER), field, at(other, field));
        show_value(line.add(kp_MINE), field, at(mine, field));
    }
}

Faults in_order(const domain::FieldFaults& faults) {
    Faults all;
    for (const std::string_view field : domain::person_fields)
        if (const auto found = faults.find(field); found != faults.end())
            all.add(field, found->second);
    return all;
}

}  // namespace web
