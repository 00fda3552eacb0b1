#include "store/refund_run.h"

#include <boost/test/unit_test.hpp>

#include "store/counter.h"
#include "store/refund.h"
#include "tests/store/till.h"

using namespace till;

namespace {

struct Run : Till {
    Key second = world.staff("second", "manager");
    Key paid_online = candidate();
    Key paid_here = candidate();
    Key owing = candidate();

    Run() {
        apply(money(begin(paid_online), "T1"));
        write([&](store::Write& db) { store::receive(db, over_counter(paid_here)); });
    }
    store::RunScope scope() { return {{sitting}, domain::Id<domain::Site>{site}}; }

    domain::Id<domain::RefundRun> make(std::int64_t count = 2, int yuan = 160) {
        return write([&](store::Write& db) {
            return store::make_run(db, scope(), "考点停办", {staff}, count,
                                   Money::of_fen(yuan * 100));
        });
    }
    void approve(domain::Id<domain::RefundRun> run, Key who) {
        write([&](store::Write& db) { store::approve_run(db, run, {who}); });
    }
    std::string sums(const std::vector<store::RunSum>& sums) {
        std::string all;
        for (const auto& sum : sums)
            all += sum.gateway + " " + sum.state + " " + std::to_string(sum.count) + " " +
                   sum.amount.text() + "; ";
        return all;
    }
    std::string so_far(domain::Id<domain::RefundRun> run) {
        return sums(read([&](store::Read& db) { return store::run_sums(db, run); }));
    }
    std::optional<store::LeasedRefund> lease() {
        return write([](store::Write& db) { return store::lease_refund(db); });
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(refund_run)

BOOST_AUTO_TEST_CASE(the_preview_has_who_paid_and_how_much) {
    Run run;
    BOOST_TEST(run.sums(run.read([&](store::Read& db) {
        return store::preview_sums(db, run.scope());
    })) == "alipay  1 80.00; counter  1 80.00; ");
    const auto lines =
        run.read([&](store::Read& db) { return store::preview_lines(db, run.scope(), 0, 10); });
    BOOST_REQUIRE(lines.size() == 2U);
    BOOST_TEST(lines[0].serial == "000001");
    BOOST_TEST(lines[0].name == "演示甲");
}

BOOST_AUTO_TEST_CASE(nothing_is_done_before_a_second_person_approves) {
    Run run;
    const auto made = run.make();
    BOOST_TEST(run.so_far(made) == "alipay asked 1 80.00; counter asked 1 80.00; ");
    BOOST_TEST(!run.lease().has_value());
    BOOST_CHECK_EXCEPTION(
        run.approve(made, run.staff), store::Violation,
        [](const auto& violation) { return violation.of("refund_run_second_person"); });
    BOOST_TEST(!run.lease().has_value());
    run.approve(made, run.second);
    BOOST_TEST(run.lease().has_value());
    BOOST_CHECK_THROW(run.approve(made, run.second), store::Stale);
}

BOOST_AUTO_TEST_CASE(the_database_itself_lets_nobody_go_round_the_second_person) {
    Run run;
    run.make();
    BOOST_CHECK_THROW(run.world.sql("update refund set state = 'due'"), std::exception);
    BOOST_CHECK_THROW(
        run.world.sql("update refund_run set approved_by = made_by, approved_at = now()"),
        std::exception);
    BOOST_CHECK_THROW(
        run.world.sql("update refund_run set made_by = " + std::to_string(run.second)),
        std::exception);
    BOOST_TEST(!run.lease().has_value());
}

BOOST_AUTO_TEST_CASE(done_one_by_one_and_each_cancels_its_registration) {
    Run run;
    const auto made = run.make();
    run.approve(made, run.second);
    const auto leased = run.lease().value();
    BOOST_TEST(leased.gateway == "alipay");
    run.write([&](store::Write& db) {
        store::settle_refund(db, leased.id, store::RefundWord::done, "");
    });
    BOOST_TEST(run.stage(run.paid_online) == "cancelled");
    BOOST_TEST(run.stage(run.paid_here) == "paid");
    BOOST_TEST(run.so_far(made) == "alipay done 1 80.00; counter due 1 80.00; ");
    BOOST_TEST(!run.lease().has_value());  // the other is paid out by hand
    BOOST_TEST(run.stage(run.owing) == "payment");
    BOOST_TEST(run.count_is_true());
}

BOOST_AUTO_TEST_CASE(what_was_agreed_to_is_what_is_made) {
    Run run;
    BOOST_CHECK_THROW(run.make(1, 80), store::Stale);
    BOOST_CHECK_THROW(run.make(2, 161), store::Stale);
    BOOST_TEST(run.world.sql("select count(*) from refund_run") == "0");
    run.make();
    BOOST_CHECK_THROW(run.make(), store::Violation);  // one waits
}

BOOST_AUTO_TEST_CASE(a_run_that_is_dropped_owes_nothing_and_another_can_be_made) {
    Run run;
    const auto made = run.make();
    run.write([&](store::Write& db) { store::drop_run(db, made); });
    BOOST_CHECK_THROW(run.approve(made, run.second), store::Stale);
    BOOST_TEST(run.so_far(run.make()) == "alipay asked 1 80.00; counter asked 1 80.00; ");
}

BOOST_AUTO_TEST_CASE(what_is_owed_back_already_is_not_owed_twice) {
    Run run;
    run.owe_choice(run.paid_online, run.offering);
    BOOST_TEST(run.so_far(run.make(1, 80)) == "counter asked 1 80.00; ");
}

BOOST_AUTO_TEST_CASE(a_run_over_one_subject_leaves_the_others_of_a_registration) {
    Run run;
    const Key second = run.world.offering(run.sitting, run.site, "36");
    const Key both = run.candidate();
    run.world.sql("select swap_places(" + std::to_string(both) + ", " +
                  std::to_string(run.sitting) + ", " + std::to_string(run.site) + ", array[" +
                  std::to_string(run.offering) + ", " + std::to_string(second) + "]::bigint[])");
    run.world.sql("update orders set amount_fen = 16000 where registration_id = " +
                  std::to_string(both));
    run.apply(run.money(run.begin(both), "T2", Money::of_fen(16000)));
    auto scope = run.scope();
    scope.subject = "24";
    const auto preview = run.read([&](store::Read& db) { return store::preview_sums(db, scope); });
    BOOST_TEST(run.sums(preview) == "alipay  2 160.00; counter  1 80.00; ");
    const auto made = run.write([&](store::Write& db) {
        return store::make_run(db, scope, "二级 C 停考", {run.staff}, 3, Money::of_fen(24000));
    });
    BOOST_TEST(run.read([&](store::Read& db) { return store::refund_run(db, made); })->subject ==
               "24 C语言程序设计");
    run.approve(made, run.second);
    for (auto due = run.lease(); due; due = run.lease())
        run.write([&](store::Write& db) {
            store::settle_refund(db, due->id, store::RefundWord::done, "");
        });
    BOOST_TEST(run.so_far(made) == "alipay done 2 160.00; counter due 1 80.00; ");
    BOOST_TEST(run.stage(both) == "paid");
    BOOST_TEST(run.held_by(both) == "1");
    BOOST_TEST(run.stage(run.paid_online) == "cancelled");
    BOOST_TEST(run.count_is_true());
    // what went back already is in no second run, of one subject or of all
    BOOST_TEST(run.read([&](store::Read& db) { return store::preview_sums(db, scope); }).empty());
    BOOST_TEST(run.sums(run.read([&](store::Read& db) {
        return store::preview_sums(db, run.scope());
    })) == "alipay  1 80.00; ");
}

BOOST_AUTO_TEST_CASE(what_gateways_refused_is_told_first_and_asked_for_once_more) {
    Run run;
    const auto made = run.make();
    run.approve(made, run.second);
    const auto leased = run.lease().value();
    run.write([&](store::Write& db) {
        store::settle_refund(db, leased.id, store::RefundWord::refused, "ACCOUNT_CLOSED");
    });
    const auto first =
        run.read([&](store::Read& db) { return store::run_lines(db, made, 0, 1); }).at(0);
    BOOST_TEST(first.state == "refused");
    BOOST_TEST(first.last_word == "ACCOUNT_CLOSED");
    BOOST_TEST(!run.lease().has_value());
    const auto again = [&] {
        return run.write([&](store::Write& db) { return store::try_run_again(db, made); });
    };
    BOOST_TEST(again() == 1);
    BOOST_TEST(again() == 0);
    run.world.sql("update refund set leased_until = null");
    BOOST_TEST(run.lease().has_value());
}

BOOST_AUTO_TEST_SUITE_END()
