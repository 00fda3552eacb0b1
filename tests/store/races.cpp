// Places under contention: whatever happens at once, `taken` equals the held choices and never
// exceeds the capacity.
#include <atomic>
#include <boost/test/unit_test.hpp>

#include "tests/store/road.h"
#include "tests/support/at_once.h"

using namespace road;
using support::at_once;

namespace {

struct Contest {
    Road road;
    Key site = road.world.site();
    Key one = road.world.offering(road.sitting_key, site, "24", 1);
    std::vector<store::Registration> candidates;

    explicit Contest(std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) candidates.push_back(road.candidate("subjects"));
    }
};

// The function under test without its lock and without the constraint behind it; what others do
// between its looking and its taking has a second to happen in.
struct Unlocked {
    explicit Unlocked(support::World& w) : world(w) {
        world.sql(
            "do $$ begin execute replace(replace(replace("
            " pg_get_functiondef('swap_places'::regproc),"
            " 'swap_places', 'swap_places_unlocked'),"
            " 'perform lock_places(held || wanted);', ''),"
            " 'update offering set', 'perform pg_sleep(1); update offering set'); end $$");
        world.sql("alter table offering drop constraint offering_not_oversold");
    }
    ~Unlocked() {
        world.sql("truncate passport, sitting, site cascade");
        world.sql(
            "alter table offering add constraint offering_not_oversold"
            " check (taken <= capacity)");
        world.sql("drop function swap_places_unlocked");
    }
    Unlocked(const Unlocked&) = delete;
    support::World& world;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(races)

BOOST_AUTO_TEST_CASE(the_last_place_contested_by_fifty_threads_is_given_once) {
    Contest contest(50);
    std::atomic<int> won{0};
    at_once(50, [&](store::Database& database, std::size_t i) {
        database.write([&](store::Write& db) {
            auto registration = contest.candidates[i];
            if (contest.road.submit(db, registration, contest.site, {contest.one}).none()) ++won;
        });
    });
    BOOST_TEST(won == 1);
    BOOST_TEST(contest.road.held(contest.one) == "1");
    BOOST_TEST(contest.road.count_is_true());
}

BOOST_AUTO_TEST_CASE(without_its_lock_the_last_place_is_oversold) {
    Contest contest(8);
    Unlocked unlocked(contest.road.world);
    at_once(8, [&](store::Database&, std::size_t i) {
        contest.road.world.sql(
            "select swap_places_unlocked(" + std::to_string(contest.candidates[i].id.value) + ", " +
            std::to_string(contest.road.sitting_key) + ", " + std::to_string(contest.site) +
            ", array[" + std::to_string(contest.one) + "]::bigint[])");
    });
    BOOST_TEST(std::stoi(contest.road.held(contest.one)) > 1);
}

BOOST_AUTO_TEST_CASE(of_two_tabs_that_amend_at_once_one_wins_and_the_other_is_stale) {
    Road road;
    const Key site = road.world.site();
    const Key first = road.world.offering(road.sitting_key, site, "24");
    const Key second = road.world.offering(road.sitting_key, site, "36");
    const Key third = road.world.offering(road.sitting_key, site, "66");
    const auto before = road.candidate("review", site, first);
    std::atomic<int> done{0};
    std::atomic<int> stale{0};
    at_once(2, [&](store::Database& database, std::size_t i) {
        try {
            database.write([&](store::Write& db) {
                auto tab = before;
                road.amend(db, tab, site, {i == 0 ? second : third});
            });
            ++done;
        } catch (const store::Stale&) {
            ++stale;
        }
    });
    BOOST_TEST(done == 1);
    BOOST_TEST(stale == 1);
    BOOST_TEST(road.held(first) == "0");
    BOOST_TEST(road.held_by(before) == "1");
    BOOST_TEST(road.count_is_true());
}

BOOST_AUTO_TEST_CASE(a_lapse_against_an_amend_leaves_a_true_count_whoever_is_first) {
    for (int round = 0; round < 8; ++round) {
        Road road;
        const Key site = road.world.site();
        const Key first = road.world.offering(road.sitting_key, site, "24");
        const Key second = road.world.offering(road.sitting_key, site, "36");
        const auto before = road.candidate("review", site, first);
        at_once(2, [&](store::Database& database, std::size_t i) {
            try {
                database.write([&](store::Write& db) {
                    auto mine = before;
                    if (i == 0)
                        road.amend(db, mine, site, {second});
                    else
                        road.lapse(db, mine);
                });
            } catch (const store::Stale&) {  // the other was first
            }
        });
        const bool lapsed = road.stage(before) == "lapsed";
        BOOST_TEST(road.held_by(before) == (lapsed ? "0" : "1"));
        BOOST_TEST(road.count_is_true());
    }
}

BOOST_AUTO_TEST_CASE(candidates_who_swap_crosswise_never_lock_each_other_out) {
    Road road;
    const Key site = road.world.site();
    const Key a = road.world.offering(road.sitting_key, site, "24");
    const Key b = road.world.offering(road.sitting_key, site, "36");
    std::vector<store::Registration> two{road.candidate("review", site, a),
                                         road.candidate("review", site, b)};
    at_once(2, [&](store::Database& database, std::size_t i) {
        for (int round = 0; round < 40; ++round)
            database.write([&](store::Write& db) {
                auto mine = two[i];
                mine.revision += round;
                road.amend(db, mine, site, {(round + static_cast<int>(i)) % 2 == 0 ? b : a});
            });
    });
    BOOST_TEST(road.held_by(two[0]) == "1");
    BOOST_TEST(road.held_by(two[1]) == "1");
    BOOST_TEST(road.count_is_true());
}

BOOST_AUTO_TEST_SUITE_END()
