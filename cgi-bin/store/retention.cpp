#include "store/retention.h"

#include <array>

#include "store/query.h"

namespace store {
namespace {

using Keys = std::vector<std::int64_t>;

// What of one table goes with registrations. `count` is asked with the age, for all that are due;
// `act` with the keys of a few.
struct Part {
    const char* table;
    Sql count;
    Sql act;
};

// rows: a select of registration_id
#define COUNT_OF(rows)                                                         \
    "select s.number, count(*) as rows from registrations_due($1::interval) d" \
    " join sitting s on s.id = d.sitting_id join (" rows                       \
    ") x on x.registration_id = d.id"                                          \
    " group by s.number order by s.number"

#define ROWS(table)                                                  \
    Part {                                                           \
        table, COUNT_OF("select registration_id from " table),       \
            "delete from " table " where registration_id = any ($1)" \
    }

// What staff wrote may name somebody. owner: v, by which a row w is a registration's
#define WORDS(table, column, owner, link)                                                  \
    Part {                                                                                 \
        table,                                                                             \
            COUNT_OF("select v.registration_id from " table " w join " owner " v on " link \
                     " where w." column " <> '-'"),                                        \
            "update " table " w set " column " = '-' from " owner " v where " link         \
            " and v.registration_id = any ($1) and w." column " <> '-'"                    \
    }

// The class stays: statistics count by it. An empty text stands where there was one, so that what
// must be there once a form is filled in is there; the key keeps the document's index apart.
constexpr std::array parts{
    ROWS("portrait"),
    ROWS("refused_portrait"),
    ROWS("review_lease"),
    ROWS("review_skip"),
    Part{"decision", COUNT_OF("select registration_id from decision where snapshot is not null"),
         "update decision set snapshot = null where registration_id = any ($1)"
         " and snapshot is not null"},
    WORDS("decision_reason", "words", "decision", "v.id = w.decision_id"),
    WORDS("confirmation_void", "reason", "confirmation", "v.id = w.confirmation_id"),
    WORDS("receipt_void", "reason",
          "(select t.id, q.registration_id from receipt t join orders q on q.id = t.order_id)",
          "v.id = w.receipt_id"),
    WORDS("event_ruling", "words",
          "(select e.id, q.registration_id from payment_event e"
          " join orders q on q.id = e.order_id)",
          "v.id = w.event_id"),
    Part{"registration", COUNT_OF("select id as registration_id from registration"), R"(
        update registration
           set anonymised_at = now(), id_type = left(id_type, 0), id_number = left(id_number, 0),
               id_key = case when id_key is not null then id::text end, name = left(name, 0),
               pinyin = left(pinyin, 0), sex = null, birth = null, ethnic = left(ethnic, 0),
               career = left(career, 0), education = left(education, 0),
               training = left(training, 0), phone = left(phone, 0), school = left(school, 0),
               department = left(department, 0), grade = left(grade, 0),
               student_number = left(student_number, 0), postcode = left(postcode, 0),
               address = left(address, 0), email = left(email, 0)
         where id = any ($1))"},
};

// What goes by its own age: asked with the age, and to act with how many at most.
struct Pile {
    const char* table;
    std::string (*age)(const RetentionRules&);
    Sql count;
    Sql act;
};

std::string interval(std::chrono::months age) { return std::to_string(age.count()) + " months"; }
std::string interval(std::chrono::days age) { return std::to_string(age.count()) + " days"; }
std::string of_sitting(const RetentionRules& rules) { return interval(rules.sitting); }
std::string of_mail(const RetentionRules& rules) { return interval(rules.mail); }
std::string of_address(const RetentionRules& rules) { return interval(rules.address); }

#define PILE(table, age, which)                                                                \
    Pile {                                                                                     \
        table, age,                                                                            \
            "select null::integer as number, count(*) as rows from " table " x where " which,  \
            "delete from " table " where ctid in (select x.ctid from " table " x where " which \
            " limit $2)"                                                                       \
    }

constexpr std::array piles{
    Pile{"draft", of_sitting,
         "select s.number, count(*) as rows from draft x"
         " join aged_sittings($1::interval) s on s.id = x.sitting_id group by 1 order by 1",
         "delete from draft where ctid in (select x.ctid from draft x"
         " join aged_sittings($1::interval) s on s.id = x.sitting_id limit $2)"},
    PILE("roster", of_sitting, "x.imported_at < now() - $1::interval"),
    PILE("mail", of_mail, "x.created_at < now() - $1::interval"),
    // kept while any entry of the audit of that time came from there
    PILE("audit_origin", of_address,
         "x.first_at < now() - $1::interval"
         " and x.client not in (select client from audit where at >= now() - $1::interval)"),
    Pile{"explanation", of_sitting,
         "select null::integer as number, count(*) as rows from explanation"
         " where at < now() - $1::interval and words <> '-'",
         "update explanation set words = '-' where ctid in (select ctid from explanation"
         " where at < now() - $1::interval and words <> '-' limit $2)"},
};

void add(std::vector<Aged>& all, const char* table, const Rows& rows) {
    rows.map([&](const Row& row) {
        if (const auto count = row.get<std::int64_t>("rows"); count > 0)
            all.push_back({row.maybe<int>("number"), table, count});
        return 0;
    });
}

}  // namespace

std::vector<Aged> aged(Read& db, const RetentionRules& rules) {
    std::vector<Aged> all;
    for (const Part& part : parts) add(all, part.table, query(db, part.count, of_sitting(rules)));
    for (const Pile& pile : piles) add(all, pile.table, query(db, pile.count, pile.age(rules)));
    add(all, "passport",
        query(db, R"(
        select null::integer as number, count(*) as rows
          from passports_due($1::interval, $2::interval))",
              of_sitting(rules), interval(rules.passport)));
    return all;
}

std::int64_t kept_for_money(Read& db, const RetentionRules& rules) {
    return query(db, R"(
        select count(*) as rows
          from aged_sittings($1::interval) s
          join registration r on r.sitting_id = s.id and r.anonymised_at is null
         where money_is_open(r.id))",
                 of_sitting(rules))
        .front()
        .get<std::int64_t>("rows");
}

std::vector<Aged> anonymise_registrations(Write& db, const RetentionRules& rules, int most) {
    // Those of one sitting, the oldest first, so that what is done is told by sitting.
    const Rows rows = query(db, R"(
        with due as (select id, sitting_id from registrations_due($1::interval) limit $2)
        select r.id, s.number from registration r join sitting s on s.id = r.sitting_id
         where r.id in (select id from due where sitting_id = (select min(sitting_id) from due))
           for update of r skip locked)",
                            of_sitting(rules), most);
    if (rows.empty()) return {};
    const Keys keys = rows.map([](const Row& row) { return row.get<std::int64_t>("id"); });
    const int number = rows.front().get<int>("number");
    std::vector<Aged> all;
    for (const Part& part : parts)
        if (const auto done = change(db, part.act, keys); done > 0)
            all.push_back({number, part.table, done});
    return all;
}

std::vector<Aged> remove_aged(Write& db, const RetentionRules& rules, int most) {
    std::vector<Aged> all;
    for (const Pile& pile : piles)
        if (const auto done = change(db, pile.act, pile.age(rules), most); done > 0)
            all.push_back({std::nullopt, pile.table, done});
    return all;
}

}  // namespace store
