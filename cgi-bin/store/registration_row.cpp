#include "store/registration_row.h"

#include <array>

namespace store {
namespace {

// The person's columns, by the field names of the form; the passport has an e-mail too.
constexpr std::array<const char*, 19> person_columns = {
    "id_type",    "id_number",      "name",     "pinyin",  "sex",    "birth",      "ethnic",
    "career",     "education",      "training", "phone",   "school", "department", "grade",
    "class_name", "student_number", "postcode", "address", "r_email"};

std::optional<RegistrationSite> site_of(const Row& row) {
    const auto id = row.maybe<domain::Id<domain::Site>>("site_id");
    if (!id) return std::nullopt;
    return RegistrationSite{*id,
                            row.text("site_code"),
                            row.text("site_name"),
                            row.text("site_address"),
                            row.text("site_contact"),
                            row.text("counter"),
                            row.get<bool>("reviews")};
}

Choice choice_of(const Row& row) {
    return {row.get<domain::Id<domain::Offering>>("offering_id"),
            row.text("subject_code"),
            row.text("subject_name"),
            row.get<int>("level"),
            row.get<int>("minutes"),
            row.get<domain::Money>("fee_fen")};
}

domain::Hold hold_of(const Row& row) {
    using domain::Instant;
    return {row.maybe<bool>("needs_review").value_or(false),
            row.maybe<Instant>("submitted_at").value_or(Instant{}),
            row.maybe<Instant>("approved_at"), row.maybe<Instant>("hold_until")};
}

}  // namespace

Registration registration_of(const Rows& rows) {
    const Row row = rows.front();
    Registration registration{row.get<domain::Id<domain::Registration>>("r_id"),
                              row.get<domain::Id<domain::Passport>>("r_passport_id"),
                              row.get<domain::Stage>("stage"),
                              row.get<int>("revision"),
                              {},
                              site_of(row),
                              row.maybe<bool>("needs_review").value_or(false),
                              row.maybe<int>("serial"),
                              hold_of(row),
                              row.maybe<domain::Instant>("applied_at"),
                              row.maybe<domain::Instant>("portrait_at"),
                              row.text("portrait_tag"),
                              row.get<bool>("paying"),
                              row.get<bool>("in_doubt"),
                              {}};
    for (const char* column : person_columns)
        if (auto value = row.maybe<std::string>(column))
            registration.person[column == std::string_view("r_email") ? "email" : column] = *value;
    if (row.maybe<std::int64_t>("offering_id")) registration.choices = rows.map(choice_of);
    return registration;
}

domain::Sitting sitting_of(const Row& row) {
    using domain::Instant;
    const auto window = [&row](const char* from, const char* to) {
        return domain::Window{row.get<Instant>(from), row.get<Instant>(to)};
    };
    return {row.get<domain::Id<domain::Sitting>>("sitting_id"),
            row.get<int>("sitting_number"),
            row.text("sitting_name"),
            row.get<domain::Date>("exam_from"),
            row.get<domain::Date>("exam_to"),
            window("fill_in_from", "fill_in_to"),
            window("review_from", "review_to"),
            window("payment_from", "payment_to"),
            row.get<std::chrono::seconds>("pay_within"),
            row.get<int>("max_subjects"),
            row.text("announcement")};
}

}  // namespace store
