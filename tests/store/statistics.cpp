// The kept counters are what a recount gives, whatever is done to registrations and choices.
#include "store/statistics.h"

#include <boost/test/unit_test.hpp>

#include "tests/store/road.h"
#include "tests/support/at_once.h"

using namespace road;
using domain::Event;
using domain::Stage;

namespace {

struct Counted {
    Road road;
    Key here = road.world.site("110108");
    Key there = road.world.site("110109", false);
    Key c = road.world.offering(road.sitting_key, here, "24");
    Key python = road.world.offering(road.sitting_key, here, "66");
    Key network = road.world.offering(road.sitting_key, here, "36");
    Key elsewhere = road.world.offering(road.sitting_key, there, "24");

    store::StatisticCheck check() {
        return road.world.database().read(
            [](store::Read& db) { return store::check_statistics(db, 10); });
    }
    // What is wrong; "" where nothing is.
    std::string wrong() {
        std::string all;
        for (const auto& at : check().differences)
            all += at.table + " " + at.cell + ": " + std::to_string(at.kept) + " for " +
                   std::to_string(at.counted) + "; ";
        return all;
    }
    int fold(int most = 1000) {
        return road.world.database().write(
            [&](store::Write& db) { return store::fold_statistics(db, most); });
    }
    store::Statistics told(const store::StatisticFilter& filter) {
        return road.world.database().read(
            [&](store::Read& db) { return store::statistics(db, filter); });
    }
    store::StatisticFilter all() const { return {.sitting = {road.sitting_key}, .sites = {}}; }
    store::StatisticFilter of(Key site) const {
        return {.sitting = {road.sitting_key}, .sites = {{{site}}}};
    }
    void submit(store::Registration& registration, Key site, const std::vector<Key>& wanted) {
        road.world.database().write(
            [&](store::Write& db) { road.submit(db, registration, site, wanted); });
    }
    void move(store::Registration& registration, const domain::Step& step) {
        const auto hold = domain::holds_places(step.to()) && step.to() < Stage::paid
                              ? std::optional(Road::now() + std::chrono::hours(1))
                              : std::nullopt;
        road.world.database().write(
            [&](store::Write& db) { store::move(db, registration, step, hold); });
    }
    // A candidate there, of that class.
    store::Registration candidate(const std::string& stage, const std::string& class_name = "") {
        auto one = road.candidate(stage, here, c);
        road.world.sql(
            "update registration set id_key = coalesce(id_key, id::text),"
            " class_name = '" +
            class_name + "' where id = " + std::to_string(one.id.value));
        return one;
    }
};

// Each with what the table's guards may ask, so that every row of it is met.
std::vector<domain::Circumstances> circumstances() {
    std::vector<domain::Circumstances> all;
    for (const bool reviewed : {false, true})
        for (const bool last : {false, true}) {
            domain::Circumstances one;
            one.reviewed = one.reviews = one.portrait = reviewed;
            one.own_fresh = one.payment_closed = one.last_choice = last;
            all.push_back(one);
        }
    return all;
}

const store::StatisticLine* line(const std::vector<store::StatisticLine>& lines,
                                 const std::string& key) {
    for (const auto& one : lines)
        if (one.key == key) return &one;
    return nullptr;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(statistics)

BOOST_AUTO_TEST_CASE(every_step_of_the_table_leaves_counters_that_equal_a_recount) {
    Counted w;
    int steps = 0;
    for (const auto stage : domain::stage_names)
        for (int event = 0; event <= static_cast<int>(Event::restart); ++event)
            for (const auto& given : circumstances()) {
                if (stage == "agreement" || Event(event) == Event::submit) continue;
                const auto step = domain::step(*domain::stage_named(stage), Event(event), given,
                                               w.road.sitting(), Road::now());
                if (!std::holds_alternative<domain::Step>(step)) continue;
                w.road.world.sql("update offering set capacity = capacity + 1");
                auto one = w.candidate(std::string(stage), steps % 2 == 0 ? "软件 2301" : "");
                w.move(one, std::get<domain::Step>(step));
                if (++steps % 3 == 0) w.fold(5);
                BOOST_TEST(w.wrong() == "", stage << " event " << event);
            }
    BOOST_TEST(steps > 30);
    while (w.fold() > 0) continue;
    BOOST_TEST(w.wrong() == "");
}

BOOST_AUTO_TEST_CASE(places_that_are_taken_swapped_and_given_back_are_counted) {
    Counted w;
    auto one = w.road.candidate("subjects");
    w.submit(one, w.here, {w.c, w.python});
    BOOST_TEST(w.wrong() == "");
    BOOST_TEST(line(w.told(w.all()).subjects, "24")->figures.choices == 1);
    w.fold();
    auto amending = w.road.fresh(one.id, one.passport);
    w.road.world.database().write([&](store::Write& db) {
        w.road.amend(db, amending, w.here, {w.network, w.python});
    });
    BOOST_TEST(w.wrong() == "");
    const auto now = w.told(w.all());
    BOOST_TEST(line(now.subjects, "24")->figures.choices == 0);
    BOOST_TEST(line(now.subjects, "36")->figures.choices == 1);
    auto leaving = w.road.fresh(one.id, one.passport);
    w.road.world.database().write([&](store::Write& db) { w.road.lapse(db, leaving); });
    BOOST_TEST(w.wrong() == "");
    BOOST_TEST(line(w.told(w.all()).stages, "lapsed")->figures.people == 1);
    BOOST_TEST(line(w.told(w.all()).stages, "lapsed")->figures.choices == 0);
}

BOOST_AUTO_TEST_CASE(an_amend_to_another_site_counts_there_and_no_longer_here) {
    Counted w;
    auto one = w.candidate("review");
    w.fold();
    w.road.world.database().write([&](store::Write& db) {
        domain::Circumstances changed;
        changed.site_changed = changed.new_places = changed.portrait = true;
        auto moving = w.road.fresh(one.id, one.passport);
        const auto step = w.road.step(moving.stage, Event::amend, changed);
        store::take_places(db, moving, w.road.sitting(), step, Road::now() + std::chrono::hours(1),
                           {{w.there}, {{w.elsewhere}}, false, Road::now()});
    });
    BOOST_TEST(w.wrong() == "");
    BOOST_TEST((line(w.told(w.of(w.here)).stages, "review") == nullptr));
    BOOST_TEST(line(w.told(w.of(w.there)).stages, "payment")->figures.people == 1);
}

BOOST_AUTO_TEST_CASE(what_somebody_writes_by_hand_is_counted_too) {
    Counted w;
    for (const char* stage : {"subjects", "review", "payment", "paid", "confirmed"})
        w.candidate(stage, "数学 2301");
    BOOST_TEST(w.wrong() == "");
    w.road.world.sql("update registration set class_name = '物理 2301' where stage = 'paid'");
    w.road.world.sql("update registration set submitted_at = submitted_at - interval '3 days'");
    w.road.world.sql("update choice set fee_fen = 9900");
    BOOST_TEST(w.wrong() == "");
    w.road.world.sql(
        "delete from choice where registration_id in"
        " (select id from registration where stage = 'paid')");
    w.road.world.sql(
        "delete from serial; delete from orders; delete from registration where stage = 'paid'");
    BOOST_TEST(w.wrong() == "");
    BOOST_TEST(w.check().registrations == 4);
}

BOOST_AUTO_TEST_CASE(the_figures_of_a_filter_are_those_of_its_candidates) {
    Counted w;
    w.candidate("pending", "软件 2301");
    w.candidate("paid", "软件 2301");
    w.candidate("confirmed", "数学 2301");
    w.candidate("lapsed", "数学 2301");
    auto two = w.road.candidate("subjects");
    w.submit(two, w.here, {w.c, w.python});
    for (int folded = 0; folded < 2; ++folded) {
        const auto all = w.told(w.all());
        BOOST_REQUIRE(all.sites.size() == 1U);
        const auto& site = all.sites.front().figures;
        BOOST_TEST(site.people == 4);
        BOOST_TEST(site.choices == 5);
        BOOST_TEST(site.pending == 1);
        BOOST_TEST(site.paid == 2);
        BOOST_TEST(site.received.fen() == 16000);
        BOOST_TEST(line(all.subjects, "24")->figures.choices == 4);
        BOOST_TEST(line(all.subjects, "24")->capacity == 60);
        BOOST_TEST(line(all.subjects, "36")->figures.choices == 0);
        BOOST_REQUIRE(all.days.size() == 1U);
        BOOST_TEST(all.days.front().figures.people == 4);
        BOOST_TEST(all.classes.empty());
        BOOST_TEST(w.told(w.of(w.here)).classes.size() == 3U);

        auto filter = w.of(w.here);
        filter.class_name = "软件 2301";
        BOOST_TEST(w.told(filter).sites.front().figures.people == 2);
        filter.class_name.reset();
        filter.level = 3;
        BOOST_TEST(w.told(filter).sites.empty());
        filter.level = 2;
        BOOST_TEST(w.told(filter).sites.front().figures.choices == 5);
        BOOST_TEST(w.told(filter).days.front().figures.choices == 5);
        BOOST_TEST(w.told(w.of(w.there)).sites.empty());
        w.fold();
    }
}

BOOST_AUTO_TEST_CASE(a_counter_that_was_tampered_with_is_named) {
    Counted w;
    w.candidate("pending");
    w.fold();
    w.road.world.sql(
        "update statistic_by_stage set number = number + 1"
        " where subject_code = '24' and not by_class");
    const auto differences = w.check().differences;
    BOOST_REQUIRE(differences.size() == 1U);
    BOOST_TEST(differences.front().table == "by_stage");
    BOOST_TEST(differences.front().cell.ends_with("24 pending"));
    BOOST_TEST(differences.front().kept == 2);
    BOOST_TEST(differences.front().counted == 1);
}

BOOST_AUTO_TEST_CASE(many_who_change_and_fold_at_once_leave_a_true_count_and_wait_for_nobody) {
    Counted w;
    w.road.world.sql("update offering set capacity = 1000");
    std::vector<store::Registration> candidates;
    for (int i = 0; i < 40; ++i) candidates.push_back(w.road.candidate("subjects"));
    support::at_once(8, [&](store::Database& database, std::size_t who) {
        for (std::size_t i = who; i < candidates.size(); i += 8) {
            auto mine = candidates[i];
            database.write([&](store::Write& db) {
                w.road.submit(db, mine, w.here, {w.c, w.python});
            });
            if (i % 2 == 0) database.write([&](store::Write& db) { w.road.lapse(db, mine); });
            database.write([](store::Write& db) { store::fold_statistics(db, 7); });
        }
    });
    BOOST_TEST(w.wrong() == "");
    while (w.fold() > 0) continue;
    BOOST_TEST(w.wrong() == "");
    BOOST_TEST(w.told(w.all()).sites.front().figures.people == 20);
}

// Of two transactions that change the same candidate, one the choice by hand and one the stage,
// each would count without what the other did.
BOOST_AUTO_TEST_CASE(a_choice_changed_beside_its_registration_waits_for_it_and_counts_right) {
    for (int round = 0; round < 8; ++round) {
        Counted w;
        auto one = w.candidate("pending");
        support::at_once(2, [&](store::Database& database, std::size_t who) {
            if (who == 0)
                w.road.world.sql("update choice set freed_at = now()");
            else
                database.write([&](store::Write& db) {
                    auto mine = one;
                    store::move(db, mine, w.road.step(mine.stage, Event::approve, {}),
                                Road::now() + std::chrono::hours(1));
                });
        });
        BOOST_TEST(w.wrong() == "");
    }
}

BOOST_AUTO_TEST_SUITE_END()
