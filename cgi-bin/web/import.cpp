#include "web/import.h"

#include <algorithm>

#include "domain/text.h"
#include "tables/read.h"
#include "tables/write.h"
#include "web/words.h"

namespace web {
namespace {

using domain::FaultCode;
using tables::Trouble;

FaultCode code_of(Trouble trouble) {
    switch (trouble) {
        case Trouble::empty: return FaultCode::file_empty;
        case Trouble::too_large: return FaultCode::file_large;
        case Trouble::too_many_rows: return FaultCode::file_rows;
        case Trouble::too_many_columns: return FaultCode::file_columns;
        case Trouble::long_value: return FaultCode::file_value;
        case Trouble::old_excel: return FaultCode::file_old_excel;
        case Trouble::encoding: return FaultCode::file_encoding;
        case Trouble::broken: break;
    }
    return FaultCode::file_broken;
}

ImportFault fault_of(const tables::Refusal& refusal) {
    const auto limit = refusal.trouble == Trouble::too_large ? refusal.limit / 1024 : refusal.limit;
    return {refusal.line,
            "file",
            {},
            {code_of(refusal.trouble), static_cast<std::int64_t>(refusal.line),
             static_cast<std::int64_t>(limit)}};
}

// The field of each column of the file; a heading may be given in any order.
std::vector<std::string_view> fields_of(const tables::Row& headings,
                                        std::span<const Column> columns,
                                        std::vector<ImportFault>& faults) {
    std::vector<std::string_view> fields;
    for (const std::string& text : headings.values) {
        const std::string heading = domain::trim(text);
        const auto found = std::find_if(columns.begin(), columns.end(), [&](const Column& column) {
            return words("labels.tpl", column.field) == heading;
        });
        if (found == columns.end() && !heading.empty())
            faults.push_back(
                {headings.line, "file", heading, {FaultCode::column_unknown}, heading});
        fields.push_back(found == columns.end() ? "" : found->field);
    }
    for (const Column& column : columns)
        if (column.must && std::find(fields.begin(), fields.end(), column.field) == fields.end())
            faults.push_back({headings.line,
                              "file",
                              {},
                              {FaultCode::column_missing},
                              words("labels.tpl", column.field)});
    return fields;
}

}  // namespace

void ImportOutcome::add(const ImportRow& row, std::string_view field, domain::Fault fault) {
    const auto value = row.values.find(field);
    faults.push_back({row.line, std::string(field),
                      value == row.values.end() ? std::string() : value->second, fault});
}

std::vector<ImportRow> read_import(const std::string& bytes, std::span<const Column> columns,
                                   std::vector<ImportFault>& faults) {
    const auto read = tables::read_table(bytes);
    if (const auto* refusal = std::get_if<tables::Refusal>(&read)) {
        faults.push_back(fault_of(*refusal));
        return {};
    }
    const auto& table = std::get<tables::Table>(read);
    const auto fields = fields_of(table.front(), columns, faults);
    std::vector<ImportRow> rows;
    if (!faults.empty()) return rows;
    rows.reserve(table.size() - 1);
    for (auto row = table.begin() + 1; row != table.end(); ++row) {
        rows.push_back({row->line, {}});
        for (std::size_t i = 0; i < row->values.size() && i < fields.size(); ++i)
            rows.back().values.emplace(fields[i], row->values[i]);
    }
    if (rows.empty()) faults.push_back({0, "file", {}, {FaultCode::file_empty}});
    return rows;
}

ImportOutcome run_import(const ImportKind& kind, const Visit& visit, store::Read& db,
                         store::Write* write, const store::ImportFile& file) {
    ImportOutcome outcome;
    const auto rows = read_import(file.bytes, kind.columns, outcome.faults);
    if (!outcome.faults.empty()) return outcome;
    return kind.run(visit, db, write, file, rows);
}

Response template_file(const Visit& visit, const ImportKind& kind) {
    std::vector<tables::Column> columns;
    for (const Column& column : kind.columns)
        columns.push_back({words("labels.tpl", column.field), 18});
    Response response;
    // a workbook, not CSV: Excel would round an ID number that is typed into a CSV
    const auto writer = tables::xlsx_writer([&](std::string_view bytes) { response.body += bytes; },
                                            std::string(kind.name), columns, visit.now);
    writer->finish();
    response.header("Content-Type", tables::xlsx_type);
    response.header("Cache-Control", "no-store");
    response.header("Content-Disposition",
                    "attachment; filename=\"ncre-" + std::string(kind.name) + ".xlsx\"");
    return response;
}

}  // namespace web
