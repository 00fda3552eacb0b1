// bench/statistics: what the statistics cost at two million registrations, against counting them.
//
//   NCRE_BENCH_DB=conninfo bench/statistics     a migrated database of its own: an empty one is
//   filled first PEOPLE=2000000                              so many, in 4 sittings at 50 sites
//
// The page's questions and the same counts by recounting are asked in turn, so that what else the
// machine does meets both; the medians and their ratio are printed.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <pqxx/pqxx>
#include <string>
#include <vector>

#include "store/statistics.h"

namespace {

using Clock = std::chrono::steady_clock;

template <class Work>
double milliseconds(Work work) {
    const auto begun = Clock::now();
    work();
    return std::chrono::duration<double, std::milli>(Clock::now() - begun).count();
}

struct Series {
    std::vector<double> values;
    double at(double share) {
        std::sort(values.begin(), values.end());
        return values.at(static_cast<std::size_t>(share * double(values.size() - 1)));
    }
};

std::string sql(const std::string& conninfo, const std::string& statement) {
    pqxx::connection connection(conninfo);
    pqxx::work work(connection);
    const pqxx::result result = work.exec(statement);
    work.commit();
    return result.empty() || result[0][0].is_null() ? "" : result[0][0].c_str();
}

// Sittings of twenty days at 50 sites with 100 classes each; three of four have paid, one of three
// takes a second subject. The triggers rest meanwhile: recounting fills the counters.
constexpr const char* world = R"(
set session_replication_role = replica;
insert into subject (code, name, level, minutes)
select (10 + i)::text, 'subject ' || i, 1 + i % 4, 120 from generate_series(1, 20) i
    on conflict do nothing;
insert into sitting (number, name, status, exam_from, exam_to, fill_in_from, fill_in_to,
       review_from, review_to, payment_from, payment_to)
select i, 'sitting ' || i, 'open', current_date, current_date, now() - day * 20, now() + day,
       now() - day * 20, now() + day, now() - day * 20, now() + day
  from generate_series(1, 4) i, (values (interval '1 day')) as one (day);
insert into agreement (sitting_id, version, body) select id, 1, '-' from sitting;
insert into site (code, name, province)
select (110000 + i)::text, 'site ' || i, '-' from generate_series(1, 50) i;
insert into sitting_site (sitting_id, site_id) select s.id, w.id from sitting s, site w;
insert into offering (sitting_id, site_id, subject_code, fee_fen, capacity, taken)
select ss.sitting_id, ss.site_id, s.code, 8000, 1000000, 0
  from sitting_site ss, (select code from subject order by code limit 20) s;
)";

std::string people(const std::string& number) {
    return R"(
set session_replication_role = replica;
create function chance(number bigint, of integer) returns integer language sql immutable as
    $$ select hashint8(number * 31 + of) & 2147483647 $$;
insert into registration (passport_id, sitting_id, stage, agreement_id, id_key, name, class_name,
       site_id, needs_review, serial, submitted_at, hold_until)
select i, s.id, st.stage, s.id, i::text, '-', 'class ' || chance(i, 1) % 100, w.id, true,
       i % 999999 + 1, now() - interval '1 hour' * (chance(i, 2) % 480),
       case when st.stage <> 'paid' then now() end
  from generate_series(0, )" +
           number + R"( - 1) i,
       lateral (select id from sitting order by id offset chance(i, 3) % 4 limit 1) s,
       lateral (select id from site order by id offset chance(i, 4) % 50 limit 1) w,
       lateral (select case chance(i, 5) % 16 when 0 then 'review' when 1 then 'pending'
                       when 2 then 'rejected' when 3 then 'payment' else 'paid' end as stage) st;
insert into choice (registration_id, offering_id, fee_fen)
select r.id, o.id, 8000
  from registration r,
       lateral (select id from offering
                 where sitting_id = r.sitting_id and site_id = r.site_id order by id
                offset chance(r.id, 6) % 19 limit case when r.id % 3 = 0 then 2 else 1 end) o;
drop function chance;
)";
}

void fill(const std::string& conninfo) {
    if (sql(conninfo, "select count(*) from registration") != "0") return;
    const char* given = std::getenv("PEOPLE");
    sql(conninfo, world);
    sql(conninfo, people(given == nullptr ? "2000000" : given));
    store::Database database(conninfo);
    std::printf("counted anew in %.1f s\n",
                milliseconds([&] {
                    database.write([](store::Write& db) { store::recount_statistics(db); });
                }) / 1000);
    sql(conninfo, "analyze");
}

// Changes that no clerk has folded: each takes a registration on and back.
void leave_unfolded(const std::string& conninfo, int changes) {
    for (const char* step : {"paid', 'confirmed", "confirmed', 'paid"}) {
        const std::string both(step);
        const auto from = both.substr(0, both.find('\''));
        const auto to = both.substr(both.rfind('\'') + 1);
        sql(conninfo, "update registration set stage = '" + to +
                          "' where id in (select id from registration where stage = '" + from +
                          "' order by id limit " + std::to_string(changes / 2) + ")");
    }
}

constexpr const char* recount = R"(
select c.stage, c.subject_code, c.site_id, c.day, sum(c.number), sum(c.fen)
  from registration r, statistic_cells(r) c
 where r.sitting_id = %1 and (%2 is null or r.site_id = %2)
 group by grouping sets ((c.stage), (c.subject_code), (c.site_id), (c.day)))";

std::string recount_of(const std::string& sitting, const std::string& site) {
    std::string text = recount;
    for (auto at = text.find("%1"); at != std::string::npos; at = text.find("%1"))
        text.replace(at, 2, sitting);
    for (auto at = text.find("%2"); at != std::string::npos; at = text.find("%2"))
        text.replace(at, 2, site.empty() ? "null::bigint" : site);
    return text;
}

void compare(const std::string& conninfo, store::Database& database, const char* what,
             const store::StatisticFilter& filter, int recounts) {
    Series kept, counted;
    const std::string site = filter.sites ? std::to_string(filter.sites->front().value) : "";
    for (int i = 0; i < 30; ++i) {
        kept.values.push_back(milliseconds([&] {
            database.read([&](store::Read& db) { return store::statistics(db, filter); });
        }));
        if (i < recounts)
            counted.values.push_back(milliseconds(
                [&] { sql(conninfo, recount_of(std::to_string(filter.sitting.value), site)); }));
    }
    std::printf("%-34s kept %7.1f ms (p95 %7.1f)", what, kept.at(0.5), kept.at(0.95));
    if (recounts > 0)
        std::printf("   recount %9.1f ms   ratio %.0f", counted.at(0.5),
                    counted.at(0.5) / kept.at(0.5));
    std::printf("\n");
}

}  // namespace

int main() {
    const char* given = std::getenv("NCRE_BENCH_DB");
    if (given == nullptr) {
        std::printf("statistics: not measured, NCRE_BENCH_DB names no database\n");
        return 0;
    }
    const std::string conninfo = given;
    fill(conninfo);
    store::Database database(conninfo);
    const auto key = [&](const char* question) { return std::stoll(sql(conninfo, question)); };
    const store::StatisticFilter all{.sitting = {key("select id from sitting order by id limit 1")},
                                     .sites = {}};
    auto one = all;
    one.sites = {{{key("select id from site order by id limit 1")}}};
    auto level = all, of_class = one;
    level.level = 2;
    of_class.class_name = "class 7";
    std::printf("%s registrations\n", sql(conninfo, "select count(*) from registration").c_str());
    compare(conninfo, database, "a sitting, all sites", all, 5);
    compare(conninfo, database, "a sitting, one site", one, 10);
    compare(conninfo, database, "a sitting, all sites, one level", level, 0);
    compare(conninfo, database, "one site, one class", of_class, 0);
    leave_unfolded(conninfo, 10'000);
    compare(conninfo, database, "all sites, 10000 changes unfolded", all, 5);
    std::printf("folded in %.1f ms\n", milliseconds([&] {
                    database.write([](store::Write& db) { store::fold_statistics(db, 100'000); });
                }));
    const auto check =
        database.read([](store::Read& db) { return store::check_statistics(db, 9); });
    std::printf("%zu of %lld counters differ from a recount\n", check.differences.size(),
                static_cast<long long>(check.cells));
    return check.differences.empty() ? 0 : 1;
}
