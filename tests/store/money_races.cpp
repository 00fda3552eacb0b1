// Money under contention: whoever brings it and however many at once, each trade is noted once and
// each order is paid once.
#include <atomic>
#include <boost/test/unit_test.hpp>
#include <map>
#include <mutex>

#include "tests/store/till.h"
#include "tests/support/at_once.h"

using namespace till;
using store::Applied;
using support::at_once;

namespace {

// What came of it, by how often.
class Tally {
  public:
    void add(Applied applied) {
        const std::lock_guard guard(mutex_);
        ++count_[applied];
    }
    int of(Applied applied) { return count_[applied]; }

  private:
    std::mutex mutex_;
    std::map<Applied, int> count_;
};

store::Applied apply(store::Database& database, const store::Payment& payment) {
    return database.write([&](store::Write& db) { return store::apply(db, payment); });
}

// The one lock that money hangs on, taken out. What others do between looking and noting has a
// moment to happen in.
struct Unlocked {
    explicit Unlocked(support::World& w) : world(w) { body("begin perform pg_sleep(0.3); end"); }
    ~Unlocked() { body("begin perform from registration where id = reg for update; end"); }
    Unlocked(const Unlocked&) = delete;

    void body(const std::string& text) {
        world.sql(
            "create or replace function lock_registration(reg bigint) returns void"
            " language plpgsql as $$ " +
            text + " $$");
    }
    support::World& world;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(money_races)

BOOST_AUTO_TEST_CASE(the_same_payment_brought_by_eight_at_once_is_noted_once) {
    for (int round = 0; round < 5; ++round) {
        Till till;
        const Key id = till.candidate();
        const auto payment = till.money(till.begin(id));
        Tally tally;
        at_once(8, [&](store::Database& database, std::size_t) {
            tally.add(apply(database, payment));
        });
        BOOST_TEST(tally.of(Applied::counted) == 1);
        BOOST_TEST(tally.of(Applied::again) == 7);
        BOOST_TEST(till.events() == "counted");
        BOOST_TEST(till.stage(id) == "paid");
    }
}

BOOST_AUTO_TEST_CASE(of_eight_payments_of_one_order_at_once_one_counts_and_seven_go_back) {
    for (int round = 0; round < 5; ++round) {
        Till till;
        const Key id = till.candidate();
        const auto alipay = till.begin(id, "alipay");
        const auto wechat = till.begin(id, "wechat");
        Tally tally;
        at_once(8, [&](store::Database& database, std::size_t i) {
            tally.add(
                apply(database, till.money(i % 2 == 0 ? alipay : wechat, "T" + std::to_string(i))));
        });
        BOOST_TEST(tally.of(Applied::counted) == 1);
        BOOST_TEST(tally.of(Applied::refunding) == 7);
        BOOST_TEST(till.world.sql("select count(*) from refund where state = 'due'") == "7");
        BOOST_TEST(till.every_yuan_has_its_place());
    }
}

BOOST_AUTO_TEST_CASE(without_its_lock_money_is_turned_away) {
    Till till;
    const auto attempt = till.begin(till.candidate());
    Unlocked unlocked(till.world);
    std::atomic<int> lost{0};
    at_once(8, [&](store::Database& database, std::size_t i) {
        try {
            apply(database, till.money(attempt, "T" + std::to_string(i)));
        } catch (const std::exception&) {
            ++lost;  // nothing stands in the books of what came
        }
    });
    BOOST_TEST(lost > 0);
}

BOOST_AUTO_TEST_CASE(money_against_a_lapse_is_kept_or_given_back_whoever_is_first) {
    for (int round = 0; round < 10; ++round) {
        Till till;
        const Key id = till.candidate();
        const auto payment = till.money(till.begin(id));
        // staff have given the attempt up: nothing keeps the places any more
        till.world.sql("update attempt set state = 'closed', settled_at = now()");
        at_once(2, [&](store::Database& database, std::size_t i) {
            if (i == 0) {
                apply(database, payment);
                return;
            }
            try {
                till.lapse(id);
            } catch (const store::Stale&) {  // it was paid first
            } catch (const std::bad_variant_access&) {
            }
        });
        BOOST_TEST(till.stage(id) == "paid");
        BOOST_TEST(till.held_by(id) == "1");
        BOOST_TEST(till.events() == "counted");
        BOOST_TEST(till.count_is_true());
    }
}

BOOST_AUTO_TEST_CASE(late_money_for_the_last_place_never_oversells_it) {
    for (int round = 0; round < 5; ++round) {
        Till till;
        const Key one = till.world.offering(till.sitting, till.site, "36", 1);
        std::vector<store::Payment> late;
        for (int i = 0; i < 6; ++i) {
            const Key id = till.candidate("payment", one);
            late.push_back(till.money(till.begin(id), "T" + std::to_string(i)));
            till.world.sql("update attempt set state = 'closed', settled_at = now()");
            till.lapse(id);
        }
        Tally tally;
        at_once(6, [&](store::Database& database, std::size_t i) {
            tally.add(apply(database, late[i]));
        });
        BOOST_TEST(tally.of(Applied::counted_late) == 1);
        BOOST_TEST(tally.of(Applied::refunding) == 5);
        BOOST_TEST(till.count_is_true());
        BOOST_TEST(till.every_yuan_has_its_place());
    }
}

BOOST_AUTO_TEST_CASE(an_attempt_against_a_lapse_never_leaves_money_to_come_for_a_freed_place) {
    for (int round = 0; round < 10; ++round) {
        Till till;
        const Key id = till.candidate();
        std::atomic<bool> began{false};
        at_once(2, [&](store::Database& database, std::size_t i) {
            try {
                if (i == 0) {
                    database.write([&](store::Write& db) {
                        store::begin_attempt(db,
                                             {{id}, 1, "alipay", false, minutes(3), minutes(30)});
                    });
                    began = true;
                } else {
                    till.lapse(id);
                }
            } catch (const store::Stale&) {  // the other was first
            } catch (const std::bad_variant_access&) {
            }
        });
        BOOST_TEST(till.stage(id) == (began ? "payment" : "lapsed"));
    }
}

BOOST_AUTO_TEST_SUITE_END()
