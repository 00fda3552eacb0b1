// After its time nothing in the database says who somebody was, whatever table it stood in.
#include "store/retention.h"

#include <boost/test/unit_test.hpp>

#include "store/audit_chain.h"
#include "store/statistics.h"
#include "tests/store/past.h"

using namespace past;

BOOST_FIXTURE_TEST_SUITE(retention, Past)

BOOST_AUTO_TEST_CASE(each_table_that_hangs_on_a_passport_is_looked_at_here) {
    for (const auto& table : hanging())
        BOOST_TEST(count(table) != "0",
                   table << ": a new table? Give it a row with the marks in it");
}

BOOST_AUTO_TEST_CASE(nothing_says_afterwards_who_it_was) {
    BOOST_TEST(found() != "");
    run();
    BOOST_TEST(found() == "");
    BOOST_TEST(count("audit_origin where address = '" + std::string(address) + "'") == "0");
    BOOST_TEST(count("portrait") == "0");
    BOOST_TEST(world.sql("select sex is null and birth is null and anonymised_at is not null"
                         " from registration") == "t");
    BOOST_TEST(world.sql("select disabled_at is not null and mobile = '#' || id from passport") ==
               "t");
    BOOST_TEST(count("credential") == "0");
}

BOOST_AUTO_TEST_CASE(what_it_says_before_is_what_it_does) {
    BOOST_TEST(due_of("registration") == "71 1");
    BOOST_TEST(due_of("portrait") == "71 1");
    BOOST_TEST(due_of("draft") == "71 1");
    BOOST_TEST(due_of("event_ruling") == "71 1");
    BOOST_TEST(due_of("roster") == "1");
    BOOST_TEST(due_of("passport") == "1");
    BOOST_TEST(count("portrait") == "1");
    std::int64_t told = 0;
    for (const auto& each : due()) told += each.rows;
    BOOST_TEST(run() == told + 1);  // and the passport's mail, which is younger than its time
    BOOST_TEST(due().empty());
    BOOST_TEST(run() == 0);
}

BOOST_AUTO_TEST_CASE(the_statistics_the_money_and_the_audit_stay) {
    world.database().write([](store::Write& db) {
        store::fold_statistics(db, 1000);
        store::seal_audit(db, 1000);
    });
    const auto before = counted() + money();
    run();
    BOOST_TEST(counted() + money() == before);
    world.database().read([](store::Read& db) {
        BOOST_TEST(store::check_statistics(db, 10).differences.empty());
        BOOST_TEST(store::chain_breaks(db, 10).empty());
    });
    BOOST_TEST(world.sql("select class_name from registration") == "软件 2301");
}

BOOST_AUTO_TEST_CASE(a_sitting_of_lately_is_left_alone) {
    world.sql("update sitting set exam_from = current_date - 600, exam_to = current_date - 600");
    world.sql("update roster set imported_at = now()");
    run();
    BOOST_TEST(world.sql("select name from registration") == marks[0]);
    BOOST_TEST(count("portrait") == "1");
    BOOST_TEST(count("roster") == "1");
    BOOST_TEST(world.sql("select email from passport") == marks[3]);
}

BOOST_AUTO_TEST_CASE(a_registration_whose_money_is_not_settled_waits_for_it) {
    const auto kept = [&] {
        return world.database().read(
            [](store::Read& db) { return store::kept_for_money(db, rules); });
    };
    world.sql(
        "insert into refund (event_id, amount_fen, reason, state) select id, 1, 'late', 'due'"
        " from payment_event");
    run();
    BOOST_TEST(world.sql("select name from registration") == marks[0]);
    BOOST_TEST(world.sql("select email from passport") == marks[3]);
    BOOST_TEST(kept() == 1);
    world.sql("update refund set state = 'dropped' where state = 'due'");
    BOOST_TEST(kept() == 0);
    run();
    BOOST_TEST(found() == "");
}

BOOST_AUTO_TEST_CASE(a_passport_that_was_used_lately_stays_with_its_owner) {
    world.sql(
        "insert into audit (at, actor, actor_id, action, passport_id) values (now() -"
        " interval '1 year', 'candidate', " +
        by + ", 'passport.sign_in', " + by + ")");
    run();
    BOOST_TEST(world.sql("select name from registration") == "");
    BOOST_TEST(world.sql("select email from passport") == marks[3]);
    BOOST_TEST(count("credential") == "1");
}

BOOST_AUTO_TEST_CASE(a_passport_that_no_registration_names_goes_altogether) {
    const auto without = std::to_string(world.passport("nobody@example.edu.cn", "13800000002"));
    world.sql("update passport set activated_at = now() - interval '3 years' where id = " +
              without);
    run();
    BOOST_TEST(count("passport where id = " + without) == "0");
    BOOST_TEST(count("passport where id = " + by) == "1");
}

BOOST_AUTO_TEST_CASE(of_two_passports_that_stay_as_numbers_none_is_in_the_others_way) {
    const auto second = world.passport("second@example.edu.cn", "13800000003");
    world.registration(second, sitting, "cancelled", site, offering);
    world.sql("update passport set activated_at = now() - interval '3 years'");
    run();
    BOOST_TEST(count("passport where anonymised_at is not null") == "2");
}

BOOST_AUTO_TEST_CASE(an_address_of_an_entry_of_lately_stays) {
    world.sql(
        "insert into audit (actor, action, client) values ('candidate', 'passport.sign_in',"
        " 'c')");
    run();
    BOOST_TEST(count("audit_origin") == "1");
}

BOOST_AUTO_TEST_CASE(no_words_of_a_ruling_but_their_end_can_be_changed) {
    BOOST_CHECK_THROW(world.sql("update event_ruling set words = 'other'"), std::exception);
    BOOST_CHECK_THROW(world.sql("update event_ruling set words = '-', ruling = 'count'"),
                      std::exception);
    BOOST_CHECK_THROW(world.sql("delete from event_ruling"), std::exception);
}

BOOST_AUTO_TEST_SUITE_END()
