// Two reviewers never have the same registration in front of them, however they are timed.
#include "store/lease.h"

#include <atomic>
#include <boost/test/unit_test.hpp>
#include <mutex>
#include <set>

#include "store/pending.h"
#include "tests/support/at_once.h"
#include "tests/support/duty.h"

using namespace support;

namespace {

using Registration = domain::Id<domain::Registration>;
using Staff = domain::Id<domain::Staff>;

struct Desk : Duty {
    Staff reviewer() { return {world.staff("r" + std::to_string(++count_), "reviewer", here)}; }
    bool take(Key id, Staff staff) {
        return world.database().write(
            [&](store::Write& db) { return store::take_lease(db, Registration{id}, staff); });
    }
    std::optional<store::Lease> lease(Key id) {
        return world.database().read(
            [&](store::Read& db) { return store::lease_of(db, Registration{id}); });
    }

  private:
    int count_ = 0;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(lease)

BOOST_AUTO_TEST_CASE(of_many_who_open_the_same_one_at_once_one_has_it) {
    Desk desk;
    const Key id = desk.candidate_here("pending");
    std::vector<Staff> staff;
    for (int i = 0; i < 12; ++i) staff.push_back(desk.reviewer());
    std::atomic<int> won{0};
    at_once(staff.size(), [&](store::Database& database, std::size_t i) {
        if (database.write([&](store::Write& db) {
                return store::take_lease(db, Registration{id}, staff[i]);
            }))
            ++won;
    });
    BOOST_TEST(won == 1);
}

BOOST_AUTO_TEST_CASE(reviewers_who_ask_for_the_next_at_once_get_one_each) {
    Desk desk;
    for (int i = 0; i < 20; ++i) desk.candidate_here("pending");
    std::vector<Staff> staff;
    for (int i = 0; i < 6; ++i) staff.push_back(desk.reviewer());
    std::mutex lock;
    std::multiset<std::int64_t> given;
    at_once(staff.size(), [&](store::Database& database, std::size_t i) {
        const auto next = database.write([&](store::Write& db) {
            return store::take_next(db, {staff[i], std::nullopt}, {}, {});
        });
        const std::lock_guard guard(lock);
        if (next) given.insert(next->value);
    });
    BOOST_TEST(given.size() == 6U);
    BOOST_TEST(std::set<std::int64_t>(given.begin(), given.end()).size() == 6U);
}

BOOST_AUTO_TEST_CASE(it_ends_by_itself_and_is_renewed_by_opening_again) {
    Desk desk;
    const Key id = desk.candidate_here("pending");
    const Staff first = desk.reviewer();
    const Staff second = desk.reviewer();
    BOOST_TEST(desk.take(id, first));
    BOOST_TEST(!desk.take(id, second));
    desk.world.sql(
        "update review_lease set taken_at = now() - interval '9 minutes',"
        " until = now() + interval '1 minute'");
    BOOST_TEST(desk.take(id, first));
    BOOST_TEST(desk.world.sql("select until > now() + interval '9 minutes' and"
                              " taken_at < now() - interval '8 minutes' from review_lease") == "t");
    desk.world.sql("update review_lease set until = now()");
    BOOST_TEST(!desk.lease(id).has_value());
    BOOST_TEST(desk.take(id, second));
    BOOST_TEST(desk.lease(id)->holder.value == second.value);
}

BOOST_AUTO_TEST_CASE(a_reviewer_has_one_at_a_time) {
    Desk desk;
    const Key one = desk.candidate_here("pending");
    const Key two = desk.candidate_here("pending");
    const Staff staff = desk.reviewer();
    BOOST_TEST(desk.take(one, staff));
    BOOST_TEST(desk.take(two, staff));
    BOOST_TEST(!desk.lease(one).has_value());
}

BOOST_AUTO_TEST_CASE(nothing_but_what_waits_is_taken) {
    Desk desk;
    const Staff staff = desk.reviewer();
    for (const std::string stage : {"review", "rejected", "payment", "paid"})
        BOOST_TEST(!desk.take(desk.candidate_here(stage), staff), stage);
}

BOOST_AUTO_TEST_CASE(what_was_put_aside_is_opened_again_only_by_its_name) {
    Desk desk;
    const Key id = desk.candidate_here("pending");
    const Staff staff = desk.reviewer();
    desk.take(id, staff);
    const auto next = [&](Staff who) {
        return desk.world.database().write([&](store::Write& db) {
            return store::take_next(db, {who, std::nullopt}, {}, {});
        });
    };
    desk.world.database().write(
        [&](store::Write& db) { store::put_aside(db, Registration{id}, staff); });
    BOOST_TEST(!next(staff).has_value());
    BOOST_TEST(next(desk.reviewer()).has_value());
    desk.world.sql("delete from review_lease");
    BOOST_TEST(desk.take(id, staff));
    BOOST_TEST(desk.world.sql("select count(*) from review_skip") == "0");
}

BOOST_AUTO_TEST_SUITE_END()
