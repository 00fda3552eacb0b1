#include "store/decision.h"

#include <array>
#include <stdexcept>

#include "store/query.h"

namespace store {
namespace {

constexpr std::array<const char*, 3> names = {"approve", "reject", "send_back"};

const char* name(Verdict verdict) { return names.at(static_cast<std::size_t>(verdict)); }

Verdict verdict_named(const std::string& text) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (text == names.at(i)) return static_cast<Verdict>(i);
    throw std::invalid_argument("no such verdict: " + text);
}

Reason reason_of(const Row& row) {
    Reason reason{row.text("field"), row.text("words")};
    if (const auto x = row.maybe<double>("mark_x"))
        reason.mark = Mark{*x, row.get<double>("mark_y"), row.get<double>("mark_width"),
                           row.get<double>("mark_height")};
    return reason;
}

void keep_reasons(Write& db, std::int64_t decision, const std::vector<Reason>& reasons) {
    int nth = 0;
    for (const Reason& reason : reasons) {
        const auto part = [&reason](double Mark::*member) {
            return reason.mark ? std::optional((*reason.mark).*member) : std::nullopt;
        };
        change(db, R"(
            insert into decision_reason (decision_id, nth, field, words, mark_x, mark_y, mark_width,
                                         mark_height)
            values ($1, $2, $3, $4, $5::double precision, $6::double precision,
                    $7::double precision, $8::double precision))",
               decision, ++nth, reason.field, reason.words, part(&Mark::x), part(&Mark::y),
               part(&Mark::width), part(&Mark::height));
    }
}

// Only the photo that was refused last stands beside the new one.
void keep_refused(Write& db, domain::Id<domain::Registration> registration, bool refused) {
    change(db, "delete from refused_portrait where registration_id = $1", registration);
    if (refused)
        change(db, R"(
            insert into refused_portrait (registration_id, jpeg, width, height, sha256)
            select registration_id, jpeg, width, height, sha256
              from portrait where registration_id = $1)",
               registration);
}

}  // namespace

std::vector<Reason> last_reasons(Read& db, domain::Id<domain::Registration> registration) {
    return query(db, R"(
        select x.field, x.words,
               case when same.photo then x.mark_x end as mark_x, x.mark_y, x.mark_width,
               x.mark_height
          from (select * from standing_decision
                 where registration_id = $1
                 order by decided_at desc, id desc limit 1) d
          join decision_reason x on x.decision_id = d.id
          left join portrait p on p.registration_id = $1
         cross join lateral (
               select d.snapshot ->> 'photo' = encode(p.sha256, 'hex') as photo) same
         where d.verdict in ('reject', 'send_back')
         order by x.field, x.nth)",
                 registration)
        .map(reason_of);
}

void decide(Write& db, domain::Id<domain::Registration> registration,
            domain::Id<domain::Staff> staff, Verdict verdict, const std::vector<Reason>& reasons,
            std::optional<domain::Instant> opened) {
    const auto decision = query(db, R"(
        insert into decision (registration_id, staff_id, verdict, opened_at, snapshot)
        values ($1, $2, $3, $4::timestamptz, review_snapshot($1))
        returning id)",
                                registration, staff, name(verdict), opened)
                              .front()
                              .get<std::int64_t>("id");
    keep_reasons(db, decision, reasons);
    bool photo = false;
    for (const Reason& reason : reasons) photo = photo || reason.field == "photo";
    keep_refused(db, registration, photo);
    if (verdict == Verdict::approve)
        change(db, "update registration set approved_at = now() where id = $1", registration);
}

std::optional<std::int64_t> undoable(Read& db, domain::Id<domain::Registration> registration,
                                     domain::Id<domain::Staff> staff) {
    const Rows rows = query(db, R"(
        select id from (select * from decision where registration_id = $1
                         order by decided_at desc, id desc limit 1) d
         where staff_id = $2 and verdict <> 'undo' and decided_at >= now() - $3::interval)",
                            registration, staff, undo_within);
    if (rows.empty()) return std::nullopt;
    return rows.front().get<std::int64_t>("id");
}

void undo(Write& db, domain::Id<domain::Registration> registration, domain::Id<domain::Staff> staff,
          std::int64_t decision) {
    change(db, R"(
        insert into decision (registration_id, staff_id, verdict, undoes)
        values ($1, $2, 'undo', $3))",
           registration, staff, decision);
    change(db, "update registration set approved_at = null where id = $1", registration);
}

std::vector<PastDecision> past_decisions(Read& db, domain::Id<domain::Registration> registration) {
    std::vector<PastDecision> all;
    std::int64_t last = 0;
    query(db, R"(
        select d.id, d.verdict, f.name, d.decided_at, x.field, x.words, x.mark_x, x.mark_y,
               x.mark_width, x.mark_height
          from standing_decision d
          join staff f on f.id = d.staff_id
          left join decision_reason x on x.decision_id = d.id
         where d.registration_id = $1
         order by d.decided_at desc, d.id desc, x.field, x.nth)",
          registration)
        .map([&](const Row& row) {
            const auto id = row.get<std::int64_t>("id");
            if (id != last)
                all.push_back({verdict_named(row.text("verdict")),
                               row.text("name"),
                               row.get<domain::Instant>("decided_at"),
                               {}});
            if (row.maybe<std::string>("field")) all.back().reasons.push_back(reason_of(row));
            return last = id;
        });
    return all;
}

}  // namespace store
