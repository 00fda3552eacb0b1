#include "store/registration.h"

#include "store/query.h"

namespace store {
namespace {

std::string padded(std::int64_t number, std::size_t digits) {
    const std::string text = std::to_string(number);
    return std::string(digits > text.size() ? digits - text.size() : 0, '0') + text;
}

void free_places(Write& db, const Registration& registration) {
    query(db, "select free_places($1)", registration.id);
}

constexpr bool has_order(domain::Stage stage) {
    using enum domain::Stage;
    return stage == payment || stage == paid || stage == confirmed;
}

// Who begins an attempt holds the registration's row, as whoever moves it does: the one who comes
// second sees what the first did. Before anything is changed, since pages catch Stale and commit.
void refuse_while_paying(Write& db, const Registration& registration, const domain::Step& step) {
    if (step.from() != domain::Stage::payment || step.event() == domain::Event::pay) return;
    query(db, "select from registration where id = $1 for update", registration.id);
    if (query(db, "select money_awaited($1) as awaited", registration.id)
            .front()
            .get<bool>("awaited"))
        throw Stale{};
}

// What a new stage brings with it, once the row has moved (rows: how many did).
void arrive(Write& db, Registration& registration, const domain::Step& step,
            std::optional<domain::Instant> hold_until, std::int64_t rows) {
    if (rows == 0) throw Stale{};
    registration.stage = step.to();
    registration.hold.until = hold_until;
    ++registration.revision;

    if (has_order(step.from()) && (!has_order(step.to()) || step.event() == domain::Event::unpay))
        close_order(db, registration);
    if (step.to() == domain::Stage::payment) open_order(db, registration);
    if (domain::holds_places(step.from()) && !domain::holds_places(step.to()))
        free_places(db, registration);
}

}  // namespace

domain::Money Registration::sum() const {
    domain::Money sum;
    for (const Choice& choice : choices) sum += choice.fee;
    return sum;
}

std::string Registration::number(const domain::Sitting& sitting) const {
    if (!serial || !site) return {};
    return padded(sitting.number, 2) + "-" + site->code + "-" + padded(*serial, 6);
}

void move(Write& db, Registration& registration, const domain::Step& step,
          std::optional<domain::Instant> hold_until) {
    refuse_while_paying(db, registration, step);
    const auto rows =
        change(db, R"(
        update registration set revision = revision + 1, stage = $4, hold_until = $5::timestamptz
         where id = $1 and stage = $2 and revision = $3)",
               registration.id, step.from(), registration.revision, step.to(), hold_until);
    arrive(db, registration, step, hold_until, rows);
}

void move(Write& db, Registration& registration, const domain::Step& step,
          std::optional<domain::Instant> hold_until, const Submission& submission) {
    refuse_while_paying(db, registration, step);
    const auto rows = change(db, R"(
        update registration
           set revision = revision + 1, stage = $4, hold_until = $5::timestamptz, site_id = $6,
               needs_review = $7, serial = $8, submitted_at = $9::timestamptz, approved_at = null
         where id = $1 and stage = $2 and revision = $3)",
                             registration.id, step.from(), registration.revision, step.to(),
                             hold_until, submission.site, submission.needs_review,
                             submission.serial, submission.submitted_at);
    arrive(db, registration, step, hold_until, rows);
}

void end_review(Write& db, const Registration& registration) {
    change(db, R"(
        update registration set needs_review = false, submitted_at = now(), approved_at = null
         where id = $1)",
           registration.id);
}

void note_application(Write& db, const Registration& registration) {
    change(db, "update registration set applied_at = now() where id = $1", registration.id);
}

std::optional<domain::Id<domain::Registration>> agree(Write& db,
                                                      domain::Id<domain::Passport> passport,
                                                      domain::Id<domain::Sitting> sitting,
                                                      std::int64_t agreement) {
    const Rows made = query(db, R"(
        insert into registration (passport_id, sitting_id, stage, agreement_id)
        values ($1, $2, 'profile', $3)
        on conflict (passport_id, sitting_id) do nothing
        returning id)",
                            passport, sitting, agreement);
    if (made.empty()) return std::nullopt;
    return made.front().get<domain::Id<domain::Registration>>("id");
}

void accept_agreement(Write& db, const Registration& registration, std::int64_t agreement) {
    change(db, "update registration set agreement_id = $2, agreed_at = now() where id = $1",
           registration.id, agreement);
}

void keep_person(Write& db, const Registration& registration,
                 const std::map<std::string, std::string, std::less<>>& person,
                 const std::string& id_key) {
    const auto of = [&person](std::string_view field) -> std::optional<std::string> {
        const auto found = person.find(field);
        if (found == person.end() || found->second.empty()) return std::nullopt;
        return found->second;
    };
    change(db, R"(
        update registration
           set id_key = $2, id_type = $3, id_number = $4, name = $5, pinyin = $6, sex = $7,
               birth = $8::date, ethnic = $9, career = $10, education = $11, training = $12,
               phone = $13, school = $14, department = $15, grade = $16, class_name = $17,
               student_number = $18, postcode = $19, address = $20, email = $21
         where id = $1)",
           registration.id, id_key, of("id_type"), of("id_number"), of("name"), of("pinyin"),
           of("sex"), of("birth"), of("ethnic"), of("career"), of("education"), of("training"),
           of("phone"), of("school"), of("department"), of("grade"), of("class_name"),
           of("student_number"), of("postcode"), of("address"), of("email"));
}

// The order's number is the registration's key and a counter: short enough to read out at a
// counter, never the same twice.
void open_order(Write& db, const Registration& registration) {
    change(db, R"(
        update orders set closed_at = now(), closed_revision = $2
         where registration_id = $1 and closed_at is null
           and amount_fen <> (select coalesce(sum(fee_fen), 0) from choice
                               where registration_id = $1 and freed_at is null))",
           registration.id, registration.revision);
    change(db, R"(
        insert into orders (registration_id, number, amount_fen)
        select $1::bigint,
               $1::bigint || '-' || (select count(*) + 1 from orders where registration_id = $1),
               coalesce(sum(fee_fen), 0)
          from choice where registration_id = $1 and freed_at is null
        on conflict (registration_id) where closed_at is null do nothing)",
           registration.id);
}

void close_order(Write& db, const Registration& registration) {
    change(db, R"(
        update orders set closed_at = now(), closed_revision = $2
         where registration_id = $1 and closed_at is null)",
           registration.id, registration.revision);
}

}  // namespace store
