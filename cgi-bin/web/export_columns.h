#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "store/export.h"
#include "tables/write.h"

// The columns of exported tables.
namespace web {

// Its name is a section of columns.tpl, its cell what a registration has there.
struct ExportColumn {
    const char* name;
    int width;  // as tables::Column
    tables::Cell (*cell)(const store::Exported&);
};
using ExportColumns = std::vector<ExportColumn>;

// 报名信息, in words for people.
extern const ExportColumns registration_columns;
// 考生登记信息 of the national centre: 20 columns (RULES.md), codes as data/ has them, all as text.
// `subjects` of what is exported is the code of one.
extern const ExportColumns national_columns;
// What somebody should look at before that goes out.
extern const ExportColumns check_columns;

// A word of columns.tpl.
const std::string& export_word(std::string_view name);

// A moment as tables have it: 2026-01-06 17:00.
std::string export_moment(domain::Instant at);

// What the check found of one; empty where nothing.
std::string findings_words(const store::Exported& one);

}  // namespace web
