// 导出: registrations as a table, and what goes to the national centre: its candidate file and the
// photos. Auditors see what there is and take nothing away.
//
// Query and fields: what is exported (web/export_scope.h). Fields: action = xlsx, csv, national,
// photos. The answer to such a POST is the file itself: it changes nothing that going back could
// repeat, and the audit has it before its first byte is out.

#include "domain/stage.h"
#include "store/audit.h"
#include "tables/write.h"
#include "templates/admin-export.tpl.h"
#include "web/admin.h"
#include "web/export_scope.h"
#include "web/export_tables.h"
#include "web/page.h"
#include "web/statistics_view.h"
#include "web/words.h"

namespace web {
namespace {

void show_status(Block& view, const std::string& status) {
    for (const auto name : domain::stage_names) {
        if (name == "agreement" || name == "profile" || name == "subjects") continue;
        Block option = view.add(ka_STAGE).set(ka_VALUE, name).show_if(status == name, ka_CHOSEN);
        option.set(ka_WORDS, stage_words(*domain::stage_named(name)));
    }
    view.show_if(status == "settled", ka_SETTLED).show_if(status == "all", ka_ALL);
}

// What there is to take of one kind, and the form to take it with.
void show_files(Block part, const store::ExportCount& count, const ExportScope& asked, bool may) {
    part.set(ka_PEOPLE, grouped(count.registrations)).set(ka_CHOICES, grouped(count.choices));
    part.set(ka_PHOTOS, grouped(count.portraits)).set(ka_STATUS, asked.status);
    keep_scope(part, ka_KEPT, asked.scope);
    part.show(count.registrations == 0 ? ka_NOTHING : may ? ka_TAKE : ka_ONLY_LOOKING);
    if (const auto missing = count.registrations - count.portraits; missing > 0)
        part.add(ka_WITHOUT_PHOTO).set(ka_NUMBER, grouped(missing));
}

Response get(const Visit& visit, store::Read& db) {
    const auto asked = export_scope_of(visit, db, visit.staff->sites(may_see_setup));
    View view = visit.view("admin-export");
    if (!asked.scope.sitting || asked.scope.sites.empty()) {
        view.show(asked.scope.sitting ? ka_NO_SITE : ka_NO_SITTING);
        return view.page();
    }
    Block told = view.add(ka_SCOPED);
    show_scope(told, ka_SCOPE, asked.scope);
    show_status(told, asked.status);
    const bool may = visit.may("xlsx");
    show_files(told.add(ka_REGISTRATIONS), store::count_exported(db, asked.filter()), asked, may);
    show_files(told.add(ka_NATIONAL), store::count_exported(db, asked.settled()), asked, may);
    return view.page();
}

// One of the files: `write` makes its bytes, after the commit.
struct File {
    const char* what;
    const char* ending;
    const char* type;
    void (*write)(store::Read&, const store::ExportFilter&, domain::Instant, const Sink&);
};

constexpr File xlsx{
    "registrations", ".xlsx", tables::xlsx_type,
    [](store::Read& db, const store::ExportFilter& filter, domain::Instant now, const Sink& sink) {
        write_registrations(db, filter, TableFormat::xlsx, now, sink);
    }};
constexpr File csv{
    "registrations", ".csv", "text/csv; charset=utf-8",
    [](store::Read& db, const store::ExportFilter& filter, domain::Instant now, const Sink& sink) {
        write_registrations(db, filter, TableFormat::csv, now, sink);
    }};
constexpr File national{"national", ".xlsx", xlsx.type, write_national};
constexpr File photos{"photos", ".zip", "application/zip", write_photos};

// Whoever may export at one site and only look at another takes the first alone.
Response give(const Visit& visit, store::Write& db, const File& file, bool only_settled) {
    const auto asked = export_scope_of(visit, db, visit.staff->sites(may_set_up));
    if (!asked.scope.sitting) return see_other("admin-export");
    const auto filter = only_settled ? asked.settled() : asked.filter();
    const auto count = store::count_exported(db, filter);
    store::audit(db, {.actor = store::Actor::staff,
                      .actor_id = visit.staff->id.value,
                      .action = "export." + std::string(file.what),
                      .site = asked.scope.site ? std::optional(asked.scope.site->id) : std::nullopt,
                      .origin = visit.origin(),
                      .detail = asked.words() + " file=" + (file.ending + 1) +
                                " people=" + std::to_string(count.registrations) +
                                " choices=" + std::to_string(count.choices)});
    return download(
        file.type, file.what + ("-" + asked.file_stem()) + file.ending,
        [filter, write = file.write, now = visit.now](store::Read& moment, const Sink& sink) {
            write(moment, filter, now, sink);
        });
}

Response take_xlsx(const Visit& visit, store::Write& db) { return give(visit, db, xlsx, false); }
Response take_csv(const Visit& visit, store::Write& db) { return give(visit, db, csv, false); }
Response take_national(const Visit& visit, store::Write& db) {
    return give(visit, db, national, true);
}
Response take_photos(const Visit& visit, store::Write& db) { return give(visit, db, photos, true); }

}  // namespace

const Page page{.family = Family::staff,
                .who = Who::staff,
                .roles = may_see_setup,
                .get = get,
                .actions = {{"xlsx", may_set_up, take_xlsx},
                            {"csv", may_set_up, take_csv},
                            {"national", may_set_up, take_national},
                            {"photos", may_set_up, take_photos}}};

}  // namespace web
