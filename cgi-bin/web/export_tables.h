#pragma once

#include "domain/instant.h"
#include "store/export.h"
#include "tables/write.h"

// The tables and files that leave the house, made while they are sent. Words from columns.tpl.
namespace web {

enum class TableFormat { xlsx, csv };

// 报名信息: a row for each registration, with words for people.
void write_registrations(store::Read& db, const store::ExportFilter& filter, TableFormat format,
                         domain::Instant now, const tables::Sink& sink);

// 考生登记信息: the national centre's file, 20 columns, a row for each choice (RULES.md). Codes as
// data/ has them, all as text.
void write_national(store::Read& db, const store::ExportFilter& filter, domain::Instant now,
                    const tables::Sink& sink);

// A ZIP of the photos, each named 考次 + 考点 + 流水号 .jpg; first in it what the check found.
void write_photos(store::Read& db, const store::ExportFilter& filter, domain::Instant now,
                  const tables::Sink& sink);

}  // namespace web
