#include "store/letter.h"

#include <boost/test/unit_test.hpp>

#include "store/decision.h"
#include "store/refund.h"
#include "store/refund_run.h"
#include "tests/store/till.h"

using namespace till;
using Kind = store::Letter::Kind;

namespace {

struct Letters : Till {
    Key registration = candidate();

    std::vector<store::Letter> due(std::chrono::seconds back = std::chrono::hours(48)) {
        return read([&](store::Read& db) { return store::due_letters(db, back, 10); });
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

BOOST_AUTO_TEST_CASE(a_decision_is_told_once_it_can_no_more_be_taken_back) {
    Letters letters;
    const Key rejected = letters.candidate();
    letters.world.sql(
        "update registration set needs_review = true, stage = 'rejected' where id = " +
        std::to_string(rejected));
    const auto decide = [&](Key key, store::Verdict verdict) {
        letters.write([&](store::Write& db) {
            store::decide(db, {key}, {letters.staff}, verdict, {{"photo", "blurred"}});
        });
    };
    decide(letters.registration, store::Verdict::approve);
    decide(rejected, store::Verdict::reject);
    BOOST_TEST(letters.due().empty());
    letters.world.sql("update decision set decided_at = now() - interval '16 seconds'");
    const auto due = letters.due();
    BOOST_REQUIRE(due.size() == 2U);
    const auto& approval = due[due[0].kind == Kind::approved ? 0 : 1];
    BOOST_TEST((approval.amount == fee));
    BOOST_TEST(std::to_string(approval.when.time_since_epoch().count()) ==
               letters.of(letters.registration, "(extract(epoch from hold_until) * 1e6)::bigint"));
    letters.written();
    BOOST_TEST(letters.due().empty());
}

BOOST_AUTO_TEST_CASE(a_decision_taken_back_is_not_told) {
    Letters letters;
    letters.write([&](store::Write& db) {
        store::decide(db, {letters.registration}, {letters.staff}, store::Verdict::approve, {});
        const auto decision = store::undoable(db, {letters.registration}, {letters.staff});
        store::undo(db, {letters.registration}, {letters.staff}, decision.value());
    });
    letters.world.sql("update decision set decided_at = now() - interval '16 seconds'");
    BOOST_TEST(letters.due().empty());
}

BOOST_AUTO_TEST_CASE(a_fee_that_the_counter_gave_back_is_told) {
    Letters letters;
    letters.write(
        [&](store::Write& db) { store::receive(db, letters.over_counter(letters.registration)); });
    letters.written();
    letters.write([&](store::Write& db) {
        store::take_back(db, *store::receipt(db, {letters.registration}), {letters.registration},
                         {letters.staff}, "wrong person");
    });
    BOOST_TEST((letters.written() == std::vector{Kind::unpaid}));
}

BOOST_AUTO_TEST_CASE(held_money_that_staff_let_count_is_told_then) {
    Letters letters;
    letters.apply(letters.money(letters.begin(letters.registration), "T1", Money::of_fen(7999)));
    BOOST_TEST(letters.due().empty());
    letters.write([&](store::Write& db) {
        store::rule(db, {std::stoll(letters.world.sql("select id from payment_event"))},
                    {letters.staff}, store::Ruling::count, "准予计入");
    });
    BOOST_TEST((letters.due(minutes(1)).at(0).kind == Kind::paid));
    BOOST_TEST((letters.due(minutes(1)).at(0).amount.fen() == 7999));
}

BOOST_AUTO_TEST_CASE(a_look_finds_what_came_to_be_due_within_its_time) {
    Letters letters;
    letters.apply(letters.money(letters.begin(letters.registration)));
    BOOST_TEST(letters.due(minutes(1)).size() == 1U);
    BOOST_TEST(letters.due(std::chrono::seconds(0)).empty());
    // the end comes into sight as time goes on, and where a hold was made shorter at the next far
    // look
    Letters ends;
    ends.age_order();
    const auto end_in = [&](const char* minutes) {
        ends.world.sql(std::string("update registration set hold_until = now() + interval '") +
                       minutes + " minutes'");
    };
    end_in("119.5");
    BOOST_TEST(ends.due(minutes(1)).size() == 1U);
    end_in("60");
    BOOST_TEST(ends.due(minutes(1)).empty());
    BOOST_TEST(ends.due().size() == 1U);
}

BOOST_AUTO_TEST_CASE(of_two_clerks_one_writes) {
    Letters letters;
    letters.apply(letters.money(letters.begin(letters.registration)));
    const auto due = letters.due();
    letters.written();
    BOOST_TEST(!letters.write([&](store::Write& db) { return store::note_letter(db, due[0]); }));
}

BOOST_AUTO_TEST_CASE(a_run_that_was_approved_days_later_is_told_then) {
    Letters letters;
    letters.apply(letters.money(letters.begin(letters.registration)));
    letters.written();
    const auto run = letters.write([&](store::Write& db) {
        return store::make_run(db, {{letters.sitting}, {}}, "停考", {letters.staff}, 1, fee);
    });
    letters.world.sql("update refund set created_at = now() - interval '3 days'");
    BOOST_TEST(letters.due().empty());
    const Key second = letters.world.staff("second", "manager");
    letters.write([&](store::Write& db) { store::approve_run(db, run, {second}); });
    BOOST_TEST((letters.written() == std::vector{Kind::refund}));
}

BOOST_AUTO_TEST_SUITE_END()
