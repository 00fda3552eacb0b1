#include "store/photo_limits.h"

#include "store/query.h"

namespace store {

domain::PhotoLimits photo_limits(Read& db, domain::Id<domain::Sitting> sitting) {
    const Rows rows = query(db, R"(
        select bytes_min, bytes_max, width_min, height_min, aspect_min, aspect_max,
               aspect_tolerance, head_min, head_max, top_min, top_max, off_centre_max, roll_max
          from photo_limits where sitting_id = $1)",
                            sitting);
    if (rows.empty()) return {};
    const Row row = rows.front();
    return {.bytes_min = row.get<std::int64_t>("bytes_min"),
            .bytes_max = row.get<std::int64_t>("bytes_max"),
            .width_min = row.get<int>("width_min"),
            .height_min = row.get<int>("height_min"),
            .aspect_min = row.get<double>("aspect_min"),
            .aspect_max = row.get<double>("aspect_max"),
            .aspect_tolerance = row.get<double>("aspect_tolerance"),
            .head_min = row.get<double>("head_min"),
            .head_max = row.get<double>("head_max"),
            .top_min = row.get<double>("top_min"),
            .top_max = row.get<double>("top_max"),
            .off_centre_max = row.get<double>("off_centre_max"),
            .roll_max = row.get<double>("roll_max")};
}

void keep_photo_limits(Write& db, domain::Id<domain::Sitting> sitting,
                       const domain::PhotoLimits& limits) {
    change(db, R"(
        insert into photo_limits
               (sitting_id, bytes_min, bytes_max, width_min, height_min, aspect_min, aspect_max,
                aspect_tolerance, head_min, head_max, top_min, top_max, off_centre_max, roll_max)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
        on conflict (sitting_id) do update
           set (bytes_min, bytes_max, width_min, height_min, aspect_min, aspect_max,
                aspect_tolerance, head_min, head_max, top_min, top_max, off_centre_max, roll_max) =
               (excluded.bytes_min, excluded.bytes_max, excluded.width_min, excluded.height_min,
                excluded.aspect_min, excluded.aspect_max, excluded.aspect_tolerance,
                excluded.head_min, excluded.head_max, excluded.top_min, excluded.top_max,
                excluded.off_centre_max, excluded.roll_max))",
           sitting, limits.bytes_min, limits.bytes_max, limits.width_min, limits.height_min,
           limits.aspect_min, limits.aspect_max, limits.aspect_tolerance, limits.head_min,
           limits.head_max, limits.top_min, limits.top_max, limits.off_centre_max, limits.roll_max);
}

}  // namespace store
