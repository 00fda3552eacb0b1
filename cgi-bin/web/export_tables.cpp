#include "web/export_tables.h"

#include "tables/zip.h"
#include "web/export_columns.h"

namespace web {
namespace {

using store::Exported;

std::vector<tables::Column> titles_of(const ExportColumns& columns) {
    std::vector<tables::Column> titles;
    for (const auto& column : columns) titles.push_back({export_word(column.name), column.width});
    return titles;
}

std::vector<tables::Cell> cells_of(const ExportColumns& columns, const Exported& one) {
    std::vector<tables::Cell> cells;
    for (const auto& column : columns) cells.push_back(column.cell(one));
    return cells;
}

}  // namespace

void write_registrations(store::Read& db, const store::ExportFilter& filter, TableFormat format,
                         domain::Instant now, const tables::Sink& sink) {
    const auto titles = titles_of(registration_columns);
    const auto writer =
        format == TableFormat::csv
            ? tables::csv_writer(sink, titles)
            : tables::xlsx_writer(sink, export_word("sheet_registrations"), titles, now);
    store::each_registration(
        db, filter, [&](const Exported& one) { writer->row(cells_of(registration_columns, one)); });
    writer->finish();
}

void write_national(store::Read& db, const store::ExportFilter& filter, domain::Instant now,
                    const tables::Sink& sink) {
    const auto writer =
        tables::xlsx_writer(sink, export_word("sheet_national"), titles_of(national_columns), now);
    store::each_choice(db, filter,
                       [&](const Exported& one) { writer->row(cells_of(national_columns, one)); });
    writer->finish();
}

void write_photos(store::Read& db, const store::ExportFilter& filter, domain::Instant now,
                  const tables::Sink& sink) {
    tables::ZipWriter zip(sink, now);
    zip.add(export_word("file_check"), [&](const tables::Sink& into) {
        const auto writer = tables::csv_writer(into, titles_of(check_columns));
        store::each_registration(db, filter, [&](const Exported& one) {
            if (!findings_words(one).empty()) writer->row(cells_of(check_columns, one));
        });
        writer->finish();
    });
    store::each_portrait(db, filter, [&](const Exported& one, const std::string& jpeg) {
        zip.add(one.number() + ".jpg", jpeg);
    });
    zip.finish();
}

}  // namespace web
