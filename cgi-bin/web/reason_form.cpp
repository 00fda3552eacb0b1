#include "web/reason_form.h"

#include <algorithm>
#include <string>

#include "domain/text.h"
#include "templates/part/reasons.tpl.h"
#include "web/decide.h"
#include "web/marks.h"

namespace web {
namespace {

using domain::FaultCode;

constexpr std::size_t longest_reason = 200;  // characters, as the schema has it
constexpr int typed_rows = 3;
constexpr int digits = 9;

std::string numbered(const char* name, std::int64_t number) {
    return name + std::to_string(number);
}

bool is_place(std::string_view field) {
    return std::find(reason_fields.begin(), reason_fields.end(), field) != reason_fields.end();
}

// A mark is on the photo, whatever else the form carries.
std::optional<store::Mark> posted_mark(const Visit& visit, const std::string& name,
                                       std::string_view field) {
    if (field != "photo") return std::nullopt;
    return mark_of(visit.request.field(name));
}

void take_row(const Visit& visit, int row, std::vector<store::Reason>& reasons, Faults& faults) {
    const std::string name = numbered("words-", row);
    const std::string& field = visit.request.field(numbered("field-", row));
    const auto words = domain::typed_line(visit.request.field(name), longest_reason);
    if (!words) {
        if (words.fault().code != FaultCode::required) faults.add(name, words.fault());
        return;
    }
    if (is_place(field))
        reasons.push_back({field, *words, posted_mark(visit, numbered("mark-w", row), field)});
    else
        faults.add(name, FaultCode::choose);
}

void show_phrases(Block& part, const Visit& visit, const std::vector<store::Phrase>& phrases) {
    const auto picked = visit.request.all("phrase");
    int digit = 0;
    for (const auto& phrase : phrases) {
        const std::string key = std::to_string(phrase.id);
        auto line = part.add(kr_PHRASE).set(kr_KEY, key).set(kr_WORDS, phrase.words);
        line.set(kr_FIELD, phrase.field).include(kr_LABEL, "labels.tpl").show_named(phrase.field);
        line.show_if(std::find(picked.begin(), picked.end(), key) != picked.end(), kr_PICKED);
        if (phrase.field == "photo")
            line.add(kr_MARKABLE).set(kr_KEY, key).set(kr_MARK, visit.request.field("mark-" + key));
        if (++digit <= digits) line.add(kr_DIGIT).set(kr_NUMBER, digit);
    }
}

void show_row(Block& part, const Visit& visit, int number, const Faults& faults) {
    const std::string name = numbered("words-", number);
    const std::string& field = visit.request.field(numbered("field-", number));
    auto row = part.add(number == 1 ? kr_ROW : kr_MORE_ROW);
    row.set(kr_N, number).set(kr_TYPED, visit.request.field(name));
    row.set(kr_MARK, visit.request.field(numbered("mark-w", number)));
    for (const auto place : reason_fields) {
        auto option = row.add(kr_PLACE).set(kr_FIELD, place);
        option.include(kr_LABEL, "labels.tpl").show_named(place);
        option.show_if(field == place, kr_CHOSEN);
    }
    for (const auto& at : faults.all())
        if (at.field == name)
            row.show(kr_INVALID).add(kr_FAULT).set(kr_N, number).sentence(kr_SENTENCE, at);
}

}  // namespace

std::vector<store::Reason> typed_reasons(const Visit& visit,
                                         const std::vector<store::Phrase>& phrases,
                                         Faults& faults) {
    std::vector<store::Reason> reasons;
    std::size_t found = 0;
    const auto picked = visit.request.all("phrase");
    for (const auto& phrase : phrases) {
        const std::string key = std::to_string(phrase.id);
        if (std::find(picked.begin(), picked.end(), key) == picked.end()) continue;
        ++found;
        reasons.push_back(
            {phrase.field, phrase.words, posted_mark(visit, "mark-" + key, phrase.field)});
    }
    for (int row = 1; row <= typed_rows; ++row) take_row(visit, row, reasons, faults);
    if (found != picked.size()) faults.add("reasons", FaultCode::reasons_changed);
    if (reasons.empty() && faults.none()) faults.add("reasons", FaultCode::reason_required);
    return reasons;
}

void show_reason_form(Block& block, const Marker& marker, const Visit& visit,
                      const std::vector<store::Phrase>& phrases, const Faults& faults) {
    auto part = block.include(marker, "part/reasons.tpl");
    show_phrases(part, visit, phrases);
    for (int row = 1; row <= typed_rows; ++row) show_row(part, visit, row, faults);
    bool more = false;
    for (int row = 2; row <= typed_rows; ++row)
        more = more || !visit.request.field(numbered("words-", row)).empty();
    part.show_if(more, kr_MORE_OPEN);
    for (const auto& at : faults.all())
        if (at.field == "reasons") part.add(kr_REASONS_FAULT).sentence(kr_SENTENCE, at);
}

}  // namespace web
