#include "store/letter.h"

#include <boost/test/unit_test.hpp>

#include "store/refund.h"
#include "tests/store/till.h"

using namespace till;
using Kind = store::Letter::Kind;

namespace {

struct Letters : Till {
    Key registration = candidate();

    std::vector<store::Letter> due() {
        return read([](store::Read& db) { return store::due_letters(db, 10); });
    }
    // Writes them all, as the clerk does.
    std::vector<Kind> written() {
        std::vector<Kind> kinds;
        for (const auto& letter : due()) {
            BOOST_TEST(write([&](store::Write& db) { return store::note_letter(db, letter); }));
            kinds.push_back(letter.kind);
        }
        return kinds;
    }
    void age_order() { world.sql("update orders set created_at = now() - interval '1 day'"); }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(letter)

BOOST_AUTO_TEST_CASE(two_hours_before_the_end_and_at_the_end_each_once) {
    Letters letters;
    letters.age_order();
    BOOST_TEST(letters.due().empty());
    letters.world.sql("update registration set hold_until = now() + interval '119 minutes'");
    BOOST_TEST((letters.written() == std::vector{Kind::ends_soon}));
    BOOST_TEST(letters.due().empty());
    letters.lapse(letters.registration);
    BOOST_TEST((letters.written() == std::vector{Kind::lapsed}));
    BOOST_TEST(letters.due().empty());
}

BOOST_AUTO_TEST_CASE(who_had_less_than_two_hours_is_not_warned) {
    Letters letters;
    letters.world.sql("update registration set hold_until = now() + interval '90 minutes'");
    BOOST_TEST(letters.due().empty());
}

BOOST_AUTO_TEST_CASE(money_is_told_when_it_came_when_it_is_owed_back_and_when_it_went) {
    Letters letters;
    const auto attempt = letters.begin(letters.registration);
    letters.apply(letters.money(attempt, "T1"));
    BOOST_TEST((letters.written() == std::vector{Kind::paid}));
    letters.apply(letters.money(attempt, "T2"));
    const auto due = letters.due();
    BOOST_REQUIRE(due.size() == 1U);
    BOOST_TEST(due[0].recipient == "demo101@example.edu.cn");
    BOOST_TEST(due[0].reason == "double");
    BOOST_TEST((due[0].amount == fee));
    letters.written();
    const domain::Id<domain::Refund> id{std::stoll(letters.world.sql("select id from refund"))};
    letters.write(
        [&](store::Write& db) { store::settle_refund(db, id, store::RefundWord::done, ""); });
    BOOST_TEST((letters.written() == std::vector{Kind::refunded}));
}

BOOST_AUTO_TEST_CASE(of_two_clerks_one_writes) {
    Letters letters;
    letters.apply(letters.money(letters.begin(letters.registration)));
    const auto due = letters.due();
    letters.written();
    BOOST_TEST(!letters.write([&](store::Write& db) { return store::note_letter(db, due[0]); }));
}

BOOST_AUTO_TEST_SUITE_END()
