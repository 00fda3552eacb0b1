#include "store/sitting_plan.h"

#include "store/agreement.h"
#include "store/photo_limits.h"
#include "store/registration_row.h"
#include "store/sitting_version.h"

namespace store {
namespace {

using SittingId = domain::Id<domain::Sitting>;

void keep_fees(Write& db, SittingId sitting, const domain::SittingPlan& plan) {
    std::vector<std::int64_t> levels, level_fees;
    for (std::size_t i = 0; i < plan.level_fees.size(); ++i) {
        if (!plan.level_fees[i]) continue;
        levels.push_back(static_cast<std::int64_t>(i + 1));
        level_fees.push_back(plan.level_fees[i]->fen());
    }
    change(db, "delete from sitting_fee where sitting_id = $1 and level <> all ($2::bigint[])",
           sitting, levels);
    change(db, R"(
        insert into sitting_fee (sitting_id, level, fee_fen)
        select $1, * from unnest($2::smallint[], $3::bigint[])
        on conflict (sitting_id, level) do update set fee_fen = excluded.fee_fen)",
           sitting, levels, level_fees);
}

void keep_subjects(Write& db, SittingId sitting, const domain::SittingPlan& plan) {
    std::vector<std::string> codes, fees;
    for (const auto& [code, fee] : plan.subjects) {
        codes.push_back(code);
        fees.push_back(fee ? std::to_string(fee->fen()) : "");
    }
    change(db, R"(
        delete from sitting_subject where sitting_id = $1 and subject_code <> all ($2::text[]))",
           sitting, codes);
    change(db, R"(
        insert into sitting_subject (sitting_id, subject_code, fee_fen)
        select $1, code, nullif(fee, '')::bigint
          from unnest($2::text[], $3::text[]) as given (code, fee)
        on conflict (sitting_id, subject_code) do update set fee_fen = excluded.fee_fen)",
           sitting, codes, fees);
}

// While it is a draft nobody has read it, so the text may change under its number.
void keep_agreement(Write& db, SittingId sitting, const std::string& body) {
    const auto in_force = agreement(db, sitting);
    if (body.empty() || (in_force && in_force->body == body)) return;
    const auto changed = change(db, R"(
        update agreement a set body = $2, published_at = now()
          from sitting t
         where a.sitting_id = $1 and t.id = $1 and t.status = 'draft'
           and not exists (select from registration where agreement_id = a.id)
           and a.version = (select max(version) from agreement where sitting_id = $1))",
                                sitting, body);
    if (changed > 0) return;
    change(db, R"(
        insert into agreement (sitting_id, version, body)
        select $1, coalesce(max(version), 0) + 1, $2 from agreement where sitting_id = $1)",
           sitting, body);
}

void keep_parts(Write& db, SittingId sitting, const domain::SittingPlan& plan) {
    keep_fees(db, sitting, plan);
    keep_subjects(db, sitting, plan);
    keep_agreement(db, sitting, plan.agreement);
    keep_photo_limits(db, sitting, plan.photo);
}

// Fees as they are asked for the sitting's offerings that have none of their own.
std::vector<domain::Id<domain::Offering>> at_the_sittings_fee(Write& db, SittingId sitting) {
    query(db, "select lock_places(array(select id from offering where sitting_id = $1))", sitting);
    return query(db, R"(
        select id from offering
         where sitting_id = $1 and fee_fen = sitting_fee_of(sitting_id, subject_code))",
                 sitting)
        .map([](const Row& row) { return row.get<domain::Id<domain::Offering>>("id"); });
}

}  // namespace

std::vector<PlannedSitting> planned_sittings(Read& db) {
    return query(db, "select" SITTING_COLUMNS R"(, t.status,
               (select count(distinct site_id) from offering o
                 where o.sitting_id = t.id and o.capacity > 0) as sites,
               (select count(*) from registration r where r.sitting_id = t.id) as registrations
          from sitting t order by t.number desc)")
        .map([](const Row& row) {
            return PlannedSitting{sitting_of(row), row.text("status"),
                                  row.get<std::int64_t>("sites"),
                                  row.get<std::int64_t>("registrations")};
        });
}

std::optional<Plan> plan(Read& db, SittingId sitting) {
    const Rows rows = query(db,
                            "select" SITTING_COLUMNS
                            ", t.status, t.revision"
                            " from sitting t where t.id = $1",
                            sitting);
    if (rows.empty()) return std::nullopt;
    const Row row = rows.front();
    Plan plan{{sitting_of(row), {}, {}, {}, photo_limits(db, sitting)},
              row.text("status"),
              row.get<int>("revision")};
    if (const auto in_force = agreement(db, sitting)) plan.plan.agreement = in_force->body;
    query(db, "select level, fee_fen from sitting_fee where sitting_id = $1", sitting)
        .map([&plan](const Row& fee) {
            plan.plan.level_fees.at(static_cast<std::size_t>(fee.get<int>("level") - 1)) =
                fee.get<domain::Money>("fee_fen");
            return 0;
        });
    query(db, "select subject_code, fee_fen from sitting_subject where sitting_id = $1", sitting)
        .map([&plan](const Row& open) {
            plan.plan.subjects.emplace(open.text("subject_code"),
                                       open.maybe<domain::Money>("fee_fen"));
            return 0;
        });
    return plan;
}

SittingId make_sitting(Write& db, const domain::SittingPlan& plan,
                       domain::Id<domain::Staff> staff) {
    const auto& s = plan.sitting;
    const auto id = query(db, R"(
        insert into sitting (number, name, exam_from, exam_to, fill_in_from, fill_in_to,
                             review_from, review_to, payment_from, payment_to, pay_within,
                             max_subjects, announcement)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        returning id)",
                          s.number, s.name, s.exam_from, s.exam_to, s.fill_in.from, s.fill_in.to,
                          s.review.from, s.review.to, s.payment.from, s.payment.to, s.pay_within,
                          s.max_subjects, s.announcement)
                        .front()
                        .get<SittingId>("id");
    keep_parts(db, id, plan);
    keep_version(db, id, form_of(plan), staff);
    return id;
}

bool save_sitting(Write& db, SittingId sitting, int revision, const domain::SittingPlan& plan,
                  domain::Id<domain::Staff> staff) {
    const auto before = store::plan(db, sitting);
    const auto& s = plan.sitting;
    const auto rows =
        change(db, R"(
        update sitting
           set revision = revision + 1, number = $3, name = $4, exam_from = $5, exam_to = $6,
               fill_in_from = $7, fill_in_to = $8, review_from = $9, review_to = $10,
               payment_from = $11, payment_to = $12, pay_within = $13, max_subjects = $14,
               announcement = $15
         where id = $1 and revision = $2)",
               sitting, revision, s.number, s.name, s.exam_from, s.exam_to, s.fill_in.from,
               s.fill_in.to, s.review.from, s.review.to, s.payment.from, s.payment.to, s.pay_within,
               s.max_subjects, s.announcement);
    if (rows == 0) return false;
    if (!has_version(db, sitting)) keep_version(db, sitting, form_of(before->plan), std::nullopt);
    const auto following = at_the_sittings_fee(db, sitting);
    keep_parts(db, sitting, plan);
    change(db, R"(
        update offering set fee_fen = sitting_fee_of(sitting_id, subject_code)
         where id = any ($1::bigint[])
           and fee_fen <> sitting_fee_of(sitting_id, subject_code))",
           following);
    keep_version(db, sitting, form_of(plan), staff);
    return true;
}

bool set_status(Write& db, SittingId sitting, int revision, const std::string& status) {
    return change(db, R"(
        update sitting set status = $3, revision = revision + 1 where id = $1 and revision = $2)",
                  sitting, revision, status) == 1;
}

std::vector<Subject> subjects(Read& db) {
    return query(db, "select code, name, level, minutes from subject order by level, code")
        .map([](const Row& row) {
            return Subject{row.text("code"), row.text("name"), row.get<int>("level"),
                           row.get<int>("minutes")};
        });
}

}  // namespace store
