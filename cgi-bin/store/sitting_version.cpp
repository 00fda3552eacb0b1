#include "store/sitting_version.h"

#include "store/query.h"

namespace store {

bool has_version(Read& db, domain::Id<domain::Sitting> sitting) {
    return !query(db, "select from sitting_version where sitting_id = $1 limit 1", sitting).empty();
}

void keep_version(Write& db, domain::Id<domain::Sitting> sitting, const domain::TypedFields& whole,
                  std::optional<domain::Id<domain::Staff>> staff) {
    std::vector<std::string> fields, texts;
    for (const auto& [field, text] : whole) {
        fields.push_back(field);
        texts.push_back(text);
    }
    change(db, R"(
        insert into sitting_version (sitting_id, version, staff_id, whole)
        select $1, coalesce(max(version), 0) + 1, $2::bigint, jsonb_object($3::text[], $4::text[])
          from sitting_version where sitting_id = $1)",
           sitting, staff, fields, texts);
}

std::vector<SittingVersion> versions(Read& db, domain::Id<domain::Sitting> sitting, int limit) {
    const Rows rows = query(db, R"(
        select v.version, v.saved_at, f.name as staff, w.key as field, w.value as words
          from (select * from sitting_version
                 where sitting_id = $1 order by version desc limit $2) v
          left join staff f on f.id = v.staff_id
         cross join lateral jsonb_each_text(v.whole) w
         order by v.version desc)",
                            sitting, limit);
    std::vector<SittingVersion> all;
    rows.map([&all](const Row& row) {
        const int version = row.get<int>("version");
        if (all.empty() || all.back().version != version)
            all.push_back({version, row.text("staff"), row.get<domain::Instant>("saved_at"), {}});
        all.back().whole.emplace(row.text("field"), row.text("words"));
        return 0;
    });
    return all;
}

}  // namespace store
