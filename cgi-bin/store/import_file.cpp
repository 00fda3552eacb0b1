#include "store/import_file.h"

#include "store/query.h"

namespace store {

std::int64_t keep_import(Write& db, const ImportFile& file) {
    change(db, "delete from import_file where staff_id = $1 and kind = $2", file.staff, file.kind);
    return query(db, R"(
        insert into import_file (staff_id, kind, sitting_id, site_id, name, bytes)
        values ($1, $2, $3, $4, $5, $6)
        returning id)",
                 file.staff, file.kind, file.sitting, file.site, file.name, Bytes{file.bytes})
        .front()
        .get<std::int64_t>("id");
}

std::optional<ImportFile> import_file(Read& db, std::int64_t id, domain::Id<domain::Staff> staff,
                                      const std::string& kind) {
    const Rows rows = query(db, R"(
        select sitting_id, site_id, name, bytes from import_file
         where id = $1 and staff_id = $2 and kind = $3)",
                            id, staff, kind);
    if (rows.empty()) return std::nullopt;
    const Row row = rows.front();
    return ImportFile{id,
                      staff,
                      kind,
                      row.maybe<domain::Id<domain::Sitting>>("sitting_id"),
                      row.maybe<domain::Id<domain::Site>>("site_id"),
                      row.text("name"),
                      row.get<Bytes>("bytes").value};
}

void drop_import(Write& db, std::int64_t id) {
    change(db, "delete from import_file where id = $1", id);
}

}  // namespace store
