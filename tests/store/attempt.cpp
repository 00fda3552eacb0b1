#include "store/attempt.h"

#include <boost/test/unit_test.hpp>

#include "tests/store/till.h"

using namespace till;
using store::Task;
using store::Word;

namespace {

struct Tries : Till {
    Key registration = candidate();

    std::optional<store::LeasedAttempt> lease() {
        return write([](store::Write& db) { return store::lease_attempt(db); });
    }
    void settle(const store::LeasedAttempt& leased, Word word) {
        write([&](store::Write& db) { store::settle(db, leased, word, "said", minutes(120)); });
    }
    // The clerk asks for what is due and hears that.
    Task round(Word word) {
        const auto leased = lease().value();
        settle(leased, word);
        return leased.task;
    }
    void start(const store::Attempt& attempt) {
        write([&](store::Write& db) {
            store::keep_start(db, attempt.id, "https://gateway.example/pay", "");
        });
    }
    int close() {
        return write([&](store::Write& db) { return store::close_wanted(db, {registration}); });
    }
    // It happened that long ago.
    void age(const std::string& interval) {
        for (const std::string column :
             {"begun_at", "expires_at", "closing_at", "next_query_at", "leased_until", "asked_at"})
            world.sql("update attempt set " + column + " = " + column + " - interval '" + interval +
                      "'");
    }
    // Seconds until the clerk asks again.
    int pause() {
        return std::stoi(
            world.sql("select round(extract(epoch from next_query_at - asked_at)) from attempt"));
    }
    void due() { world.sql("update attempt set next_query_at = now()"); }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(attempt)

BOOST_AUTO_TEST_CASE(it_has_a_number_of_its_own_that_gateways_take) {
    Tries tries;
    const auto one = tries.begin(tries.registration, "alipay");
    const auto two = tries.begin(tries.registration, "wechat");
    BOOST_TEST(one.number != two.number);
    for (const auto& attempt : {one, two}) {
        BOOST_TEST(attempt.number.size() == 23U);
        BOOST_TEST(attempt.number.find_first_not_of("N0123456789abcdef") == std::string::npos);
        BOOST_TEST((attempt.amount == fee));
        BOOST_TEST((attempt.state == store::AttemptState::open));
    }
}

BOOST_AUTO_TEST_CASE(a_second_try_with_the_same_gateway_resumes_the_first) {
    Tries tries;
    const auto first = tries.begin(tries.registration);
    BOOST_TEST((tries.begin(tries.registration).id == first.id));
    // once it is being ended another may begin beside it
    tries.start(first);
    BOOST_TEST(tries.close() == 1);
    BOOST_TEST((tries.begin(tries.registration).id != first.id));
}

BOOST_AUTO_TEST_CASE(it_never_outlives_the_hold) {
    Tries tries;
    tries.world.sql("update registration set hold_until = now() + interval '10 minutes'");
    tries.begin(tries.registration);
    BOOST_TEST(tries.world.sql("select a.expires_at = date_trunc('second', r.hold_until)"
                               " from attempt a, registration r") == "t");
    BOOST_TEST(tries.of(tries.registration, "revision") == "1");
}

BOOST_AUTO_TEST_CASE(shortly_before_the_end_nobody_begins) {
    Tries tries;
    tries.world.sql("update registration set hold_until = now() + interval '2 minutes'");
    const auto begun = tries.ask(tries.registration);
    BOOST_TEST(!begun.attempt.has_value());
    BOOST_TEST((begun.why == store::NotBegun::too_late));
}

BOOST_AUTO_TEST_CASE(an_order_has_only_so_many_tries) {
    Tries tries;
    for (int i = 0; i < store::attempts_an_order; ++i) {
        BOOST_TEST(tries.ask(tries.registration).attempt.has_value());
        tries.world.sql("update attempt set state = 'closed', settled_at = now()");
    }
    const auto begun = tries.ask(tries.registration);
    BOOST_TEST(!begun.attempt.has_value());
    BOOST_TEST((begun.why == store::NotBegun::too_many));
}

BOOST_AUTO_TEST_CASE(nothing_begins_where_nothing_is_owed) {
    Tries tries;
    BOOST_CHECK_THROW(tries.begin(tries.candidate("photo")), store::Stale);
    tries.world.sql("update orders set amount_fen = 0");
    BOOST_CHECK_THROW(tries.begin(tries.registration), store::Stale);
    BOOST_CHECK_THROW(tries.write([&](store::Write& db) {
        store::begin_attempt(db,
                             {{tries.registration}, 7, "alipay", false, minutes(3), minutes(30)});
    }),
                      store::Stale);
}

BOOST_AUTO_TEST_CASE(the_clerk_creates_then_asks) {
    Tries tries;
    const auto attempt = tries.begin(tries.registration);
    const auto leased = tries.lease().value();
    BOOST_TEST((leased.task == Task::create));
    BOOST_TEST((leased.attempt.id == attempt.id));
    BOOST_TEST(leased.subject == "NCRE 77 110108 " + std::to_string(tries.registration) + "-1");
    BOOST_TEST(!tries.lease().has_value());  // another clerk finds nothing
    tries.start(attempt);
    tries.settle(leased, Word::started);
    BOOST_TEST(tries.pause() == 3);
    tries.due();
    BOOST_TEST((tries.round(Word::waiting) == Task::query));
    BOOST_TEST(tries.state(attempt) == "open");
}

BOOST_AUTO_TEST_CASE(it_asks_soon_at_first_and_less_and_less) {
    for (const auto& [age, pause] :
         {std::pair{"0 seconds", 3}, {"1 minute", 10}, {"20 minutes", 60}}) {
        Tries tries;
        tries.start(tries.begin(tries.registration));
        tries.age(age);
        tries.due();
        tries.round(Word::waiting);
        BOOST_TEST(tries.pause() == pause, age);
    }
}

BOOST_AUTO_TEST_CASE(without_an_answer_it_asks_less_often_and_concludes_nothing) {
    Tries tries;
    const auto attempt = tries.begin(tries.registration);
    tries.start(attempt);
    for (const int pause : {3, 6, 12, 24}) {
        tries.due();
        tries.round(Word::unclear);
        BOOST_TEST(tries.pause() == pause);
    }
    BOOST_TEST(tries.state(attempt) == "open");
    tries.due();
    tries.round(Word::waiting);
    BOOST_TEST(tries.pause() == 3);
}

BOOST_AUTO_TEST_CASE(one_that_has_expired_is_closed_and_not_merely_asked_for) {
    Tries tries;
    const auto attempt = tries.begin(tries.registration);
    tries.start(attempt);
    tries.age("31 minutes");
    BOOST_TEST((tries.round(Word::closed) == Task::close));
    BOOST_TEST(tries.state(attempt) == "closed");
}

BOOST_AUTO_TEST_CASE(one_that_the_gateway_does_not_know_ends_only_once_it_has_expired) {
    Tries tries;
    const auto attempt = tries.begin(tries.registration);
    tries.start(attempt);
    tries.close();
    tries.round(Word::missing);
    BOOST_TEST(tries.state(attempt) == "closing");
    tries.age("31 minutes");
    tries.due();
    tries.round(Word::missing);
    BOOST_TEST(tries.state(attempt) == "closing");
    tries.age("2 minutes");
    tries.due();
    tries.round(Word::missing);
    BOOST_TEST(tries.state(attempt) == "closed");
}

BOOST_AUTO_TEST_CASE(what_was_asked_before_the_end_and_is_heard_long_after_it_ends_nothing) {
    Tries tries;
    const auto attempt = tries.begin(tries.registration);
    tries.start(attempt);
    tries.close();
    auto leased = tries.lease().value();
    tries.age("40 minutes");  // the clerk's machine stood still meanwhile; the payer has signed in
    leased.leased_at -= minutes(40);
    tries.settle(leased, Word::missing);
    BOOST_TEST(tries.state(attempt) == "closing");
}

BOOST_AUTO_TEST_CASE(one_whose_way_nobody_was_shown_ends_at_once) {
    Tries tries;
    const auto attempt = tries.begin(tries.registration);
    tries.close();
    tries.start(attempt);  // of a clerk who was at it: it comes too late to be shown
    BOOST_TEST((tries.round(Word::missing) == Task::close));
    BOOST_TEST(tries.state(attempt) == "closed");
    BOOST_TEST(tries.world.sql("select start_url is null from attempt") == "t");
}

BOOST_AUTO_TEST_CASE(after_long_without_a_clear_word_staff_are_asked_and_the_gateway_too) {
    Tries tries;
    const auto attempt = tries.begin(tries.registration);
    tries.start(attempt);
    tries.close();
    for (const Word word : {Word::unclear, Word::waiting}) {
        tries.due();
        tries.round(word);
        BOOST_TEST(tries.state(attempt) == "closing");
    }
    tries.age("121 minutes");
    tries.due();
    tries.round(Word::unclear);
    BOOST_TEST(tries.state(attempt) == "stuck");
    tries.due();
    BOOST_TEST((tries.round(Word::closed) == Task::close));
    BOOST_TEST(tries.state(attempt) == "closed");
}

BOOST_AUTO_TEST_CASE(nothing_begins_beside_what_staff_have_to_decide) {
    Tries stuck;
    stuck.begin(stuck.registration);
    stuck.world.sql("update attempt set state = 'stuck', closing_at = now()");
    BOOST_CHECK_THROW(stuck.begin(stuck.registration, "wechat"), store::Stale);
    Tries held;
    held.apply(held.money(held.begin(held.registration), "T1", Money::of_fen(7999)));
    BOOST_CHECK_THROW(held.begin(held.registration), store::Stale);
}

BOOST_AUTO_TEST_CASE(only_a_stuck_one_is_given_up_and_its_money_still_has_its_place) {
    Tries tries;
    const auto attempt = tries.begin(tries.registration);
    const auto give_up = [&] {
        return tries.write([&](store::Write& db) { return store::give_up(db, attempt.id); });
    };
    BOOST_TEST(!give_up());
    tries.world.sql("update attempt set state = 'stuck', closing_at = now()");
    BOOST_TEST(give_up());
    tries.lapse(tries.registration);
    BOOST_TEST((tries.apply(tries.money(attempt)) == store::Applied::counted_late));
    BOOST_TEST(tries.state(attempt) == "paid");
}

BOOST_AUTO_TEST_CASE(an_answer_after_the_money_changes_nothing) {
    Tries tries;
    const auto attempt = tries.begin(tries.registration);
    tries.start(attempt);
    const auto leased = tries.lease().value();
    tries.apply(tries.money(attempt));
    tries.settle(leased, Word::closed);
    BOOST_TEST(tries.state(attempt) == "paid");
}

BOOST_AUTO_TEST_CASE(the_payer_is_asked_for_soon_but_not_all_the_time) {
    Tries tries;
    const auto attempt = tries.begin(tries.registration);
    tries.start(attempt);
    tries.age("20 minutes");
    tries.round(Word::waiting);
    const auto nudge = [&] {
        tries.write([&](store::Write& db) { store::nudge(db, attempt.id); });
        return tries.world.sql("select next_query_at <= now() from attempt");
    };
    tries.world.sql("update attempt set asked_at = now() + interval '5 seconds'");  // just now
    BOOST_TEST(nudge() == "f");
    tries.world.sql("update attempt set asked_at = now() - interval '3 seconds'");
    BOOST_TEST(nudge() == "t");
}

BOOST_AUTO_TEST_CASE(the_end_of_the_hold_ends_attempts_before_it_ends_the_registration) {
    Tries tries;
    const auto attempt = tries.begin(tries.registration);
    tries.start(attempt);
    tries.world.sql("update registration set hold_until = now() - interval '1 second'");
    const auto overdue = [&] {
        return tries.read([](store::Read& db) { return store::overdue(db, 10).size(); });
    };
    BOOST_TEST(overdue() == 0U);
    tries.write([](store::Write& db) { store::close_overdue(db); });
    BOOST_TEST(tries.state(attempt) == "closing");
    tries.round(Word::closed);
    BOOST_TEST(overdue() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
