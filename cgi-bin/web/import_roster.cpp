#include <array>
#include <map>

#include "domain/code_tables.h"
#include "domain/id_document.h"
#include "domain/person.h"
#include "domain/text.h"
#include "store/roster.h"
#include "web/import_kinds.h"

namespace web {
namespace {

using domain::FaultCode;

constexpr std::array columns = std::to_array<Column>({
    {"id_type", false},
    {"id_number"},
    {"name"},
    {"school", false},
    {"department", false},
    {"grade", false},
    {"class_name", false},
    {"student_number", false},
});

std::string_view text(const ImportRow& row, std::string_view field) {
    const auto found = row.values.find(field);
    return found == row.values.end() ? std::string_view() : found->second;
}

// A code of the national list or its name; a resident ID where nothing is said.
domain::Parsed<domain::IdType> id_type(std::string_view typed) {
    const std::string said = domain::trim(typed);
    if (said.empty()) return domain::IdType::resident;
    for (const auto& [code, name] : domain::codes::id_type)
        if (name == said) return domain::parse_id_type(code);
    return domain::parse_id_type(said);
}

class Roster {
  public:
    explicit Roster(const domain::Date& today) : today_(today) {}

    ImportOutcome outcome;
    std::vector<store::RosterRow> rows;

    void read(const ImportRow& row) {
        store::RosterRow person{{}, {}, {}, {}, study(row)};
        document(row, person);
        if (const auto name = domain::PersonName::parse(text(row, "name")))
            person.name = name->text();
        else
            outcome.add(row, "name", name.fault());
        rows.push_back(std::move(person));
    }

  private:
    domain::Date today_;
    std::map<std::string, std::size_t> lines_;

    void document(const ImportRow& row, store::RosterRow& person) {
        const auto type = id_type(text(row, "id_type"));
        if (!type) return outcome.add(row, "id_type", type.fault());
        const auto document = domain::IdDocument::parse(*type, text(row, "id_number"), today_);
        if (!document) return outcome.add(row, "id_number", document.fault());
        person.id_type = domain::code(*type);
        person.id_key = document->person_key();
        person.id_number = document->text();
        const auto [first, fresh] = lines_.emplace(person.id_type + " " + person.id_key, row.line);
        if (!fresh)
            outcome.add(row, "id_number",
                        {FaultCode::row_twice, static_cast<std::int64_t>(first->second)});
    }

    domain::Study study(const ImportRow& row) {
        const auto parsed = domain::parse_study(row.values);
        if (const auto* study = std::get_if<domain::Study>(&parsed)) return *study;
        for (const auto& [field, fault] : std::get<domain::FieldFaults>(parsed))
            outcome.add(row, field, fault);
        return {};
    }
};

ImportOutcome run(const Visit& visit, store::Read& db, store::Write* write,
                  const store::ImportFile& file, const std::vector<ImportRow>& rows) {
    Roster roster(domain::shanghai(visit.now).date);
    for (const auto& row : rows) roster.read(row);
    if (!roster.outcome.faults.empty()) return std::move(roster.outcome);
    const auto counts = store::compare_roster(db, file.site.value(), roster.rows);
    if (write != nullptr) store::keep_roster(*write, file.site.value(), roster.rows);
    return {counts.fresh, counts.changed, counts.same, {}};
}

}  // namespace

const ImportKind import_roster{"roster", columns, run};

}  // namespace web
