#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/fault.h"
#include "domain/field_reader.h"
#include "store/import_file.h"
#include "web/visit.h"

// Tables that staff bring (sites, offerings, a roster): a dry run says what would happen or what is
// wrong, and only a table without a fault is written, all of it in one transaction.
namespace web {

// A column of the table; its heading is the field's label (labels.tpl).
struct Column {
    std::string_view field;
    bool must = true;
};

struct ImportRow {
    std::size_t line;  // as people see it in the file
    domain::TypedFields values;
};

// Something wrong with one value. Line 0: with the file as a whole.
struct ImportFault {
    std::size_t line;
    std::string field;
    std::string value;
    domain::Fault fault;
    std::string detail = {};
};

// What a dry run found.
struct ImportOutcome {
    std::int64_t fresh = 0;
    std::int64_t changed = 0;
    std::int64_t same = 0;
    std::vector<ImportFault> faults;

    void add(const ImportRow& row, std::string_view field, domain::Fault fault);
};

// One kind of table. `run` judges all rows against the database and, where `write` is not null and
// nothing is wrong, writes them; what is wrong only then is a fault too, and undone by who called.
struct ImportKind {
    std::string_view name;  // as import_file has it
    std::span<const Column> columns;
    ImportOutcome (*run)(const Visit&, store::Read&, store::Write* write, const store::ImportFile&,
                         const std::vector<ImportRow>&);
};

// The rows of a file, by the headings of its first row; what is wrong with the file in `faults`.
std::vector<ImportRow> read_import(const std::string& bytes, std::span<const Column> columns,
                                   std::vector<ImportFault>& faults);

// The file's bytes, judged; see ImportKind::run.
ImportOutcome run_import(const ImportKind& kind, const Visit& visit, store::Read& db,
                         store::Write* write, const store::ImportFile& file);

// A file with nothing but the headings, as Excel and WPS open it.
Response template_file(const Visit& visit, const ImportKind& kind);

inline constexpr std::size_t longest_import = 8 << 20;  // bytes, as nginx and the schema have it

}  // namespace web
