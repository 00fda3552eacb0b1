#include "web/import_desk.h"

#include "templates/part/import.tpl.h"
#include "web/admin.h"
#include "web/field.h"
#include "web/http_error.h"
#include "web/notice.h"
#include "web/refusal.h"

namespace web {
namespace {

using domain::FaultCode;
using Fill = void (*)(View&, const Visit&, store::Read&);

constexpr std::size_t most_shown = 2000;  // faults on one page

// The address goes on with "&" or begins its query with "?".
std::string with(const ImportDesk& desk, const std::string& more) {
    return desk.address + (desk.address.find('?') == std::string::npos ? "?" : "&") + more;
}

void show_faults(Block& block, const std::vector<ImportFault>& faults) {
    auto part = block.add(ki_BAD).set(ki_COUNT, static_cast<std::int64_t>(faults.size()));
    for (std::size_t i = 0; i < faults.size() && i < most_shown; ++i) {
        const auto& each = faults[i];
        auto row = part.add(ki_FAULT).set(ki_VALUE, each.value);
        if (each.line > 0) row.add(ki_AT_LINE).set(ki_LINE, static_cast<std::int64_t>(each.line));
        row.include(ki_LABEL, "labels.tpl").show_named(each.field);
        row.sentence(ki_SENTENCE, {each.field, each.fault, each.detail});
    }
    if (faults.size() > most_shown) part.add(ki_MORE).set(ki_SHOWN, most_shown);
}

void show_outcome(Block& part, const store::ImportFile& file, const ImportOutcome& outcome) {
    auto found = part.add(ki_FOUND).set(ki_FILE_NAME, file.name).set(ki_KEY, file.id);
    if (!outcome.faults.empty()) {
        show_faults(found, outcome.faults);
        return;
    }
    found.add(ki_GOOD)
        .set(ki_FRESH, outcome.fresh)
        .set(ki_CHANGED, outcome.changed)
        .set(ki_SAME, outcome.same)
        .set(ki_KEY, file.id)
        .show(outcome.fresh + outcome.changed > 0 ? ki_SOMETHING : ki_NOTHING);
}

// The file that the key names, as this person uploaded it for this target.
std::optional<store::ImportFile> file_of(const Visit& visit, store::Read& db,
                                         const ImportDesk& desk, const std::string& key) {
    const auto file =
        store::import_file(db, key_number(key), visit.staff->id, std::string(desk.kind.name));
    if (file && file->site == desk.target.site && file->sitting == desk.target.sitting) return file;
    return std::nullopt;
}

void show_columns(Block& part, const ImportKind& kind) {
    for (const Column& column : kind.columns) {
        auto one = part.add(ki_COLUMN).show_if(column.must, ki_MUST);
        one.include(ki_LABEL, "labels.tpl").show_named(column.field);
    }
}

Response page_with(const Visit& visit, store::Read& db, const ImportDesk& desk,
                   const Faults& faults, Fill fill, const store::ImportFile* file,
                   const ImportOutcome* outcome) {
    View view = visit.view(desk.stem);
    view.faults(faults);
    if (fill != nullptr) fill(view, visit, db);
    auto part = view.include_named("IMPORT", "part/import.tpl");
    part.set(ki_ADDRESS, desk.address).set(ki_TEMPLATE, with(desk, "template=1"));
    part.show_named(desk.kind.name);
    show_columns(part, desk.kind);
    if (const auto* at = fault_at(faults, "file"))
        part.show(ki_INVALID).add(ki_FILE_FAULT).sentence(ki_SENTENCE, *at);
    if (file != nullptr) show_outcome(part, *file, *outcome);
    const Notice notice = notice_of(visit);
    if (notice.what == "imported") part.add(ki_IMPORTED).set(ki_COUNT, notice.account);
    return view.page(outcome != nullptr && !outcome->faults.empty() ? 422
                     : faults.none()                                ? 200
                                                                    : 422);
}

}  // namespace

Response show_import(const Visit& visit, store::Read& db, const ImportDesk& desk,
                     const Faults& faults, Fill fill) {
    if (!visit.request.query("template").empty()) return template_file(visit, desk.kind);
    const std::string& key = visit.request.query("file");
    if (key.empty() || !faults.none())
        return page_with(visit, db, desk, faults, fill, nullptr, nullptr);
    const auto file = file_of(visit, db, desk, key);
    if (!file) return see_other(desk.address);
    const auto outcome = run_import(desk.kind, visit, db, nullptr, *file);
    return page_with(visit, db, desk, faults, fill, &*file, &outcome);
}

Response check_import(const Visit& visit, store::Write& db, const ImportDesk& desk, Fill fill) {
    const File* uploaded = visit.request.file("file");
    Faults faults;
    if (uploaded == nullptr || uploaded->bytes.empty())
        faults.add("file", FaultCode::file_missing);
    else if (uploaded->bytes.size() > longest_import)
        faults.add("file", {FaultCode::file_large, 0, longest_import / 1024});
    if (!faults.none()) return show_import(visit, db, desk, faults, fill);
    store::ImportFile file = desk.target;
    file.staff = visit.staff->id;
    file.kind = desk.kind.name;
    file.name = uploaded->name;
    file.bytes = uploaded->bytes;
    return see_other(with(desk, "file=" + std::to_string(store::keep_import(db, file))));
}

Response write_import(const Visit& visit, store::Write& db, const ImportDesk& desk, Fill fill) {
    const auto file = file_of(visit, db, desk, visit.request.field("key"));
    if (!file) return see_other(desk.address);
    ImportOutcome outcome;
    db.attempt([&] {
        outcome = run_import(desk.kind, visit, db, &db, *file);
        return outcome.faults.empty();
    });
    if (!outcome.faults.empty()) return page_with(visit, db, desk, {}, fill, &*file, &outcome);
    store::drop_import(db, file->id);
    const auto count = std::to_string(outcome.fresh + outcome.changed);
    note_setup(visit, db, "import." + std::string(desk.kind.name), count);
    return see_other(with(desk, notice_query(visit, {"imported", count})));
}

Response import_again(const Visit& visit, store::Read& db, const ImportDesk& desk, Fill fill) {
    const auto file = visit.request.has("key")
                          ? file_of(visit, db, desk, visit.request.field("key"))
                          : std::nullopt;
    if (!file) {
        Faults faults;
        faults.add("file", FaultCode::file_missing);
        return page_with(visit, db, desk, faults, fill, nullptr, nullptr);
    }
    const auto outcome = run_import(desk.kind, visit, db, nullptr, *file);
    return page_with(visit, db, desk, outdated(visit), fill, &*file, &outcome);
}

Response drop_import(const Visit& visit, store::Write& db, const ImportDesk& desk) {
    if (const auto file = file_of(visit, db, desk, visit.request.field("key")))
        store::drop_import(db, file->id);
    return see_other(desk.address);
}

}  // namespace web
