#include "store/reconcile.h"

#include <boost/test/unit_test.hpp>

#include "store/bill.h"
#include "store/counter.h"
#include "store/refund.h"
#include "tests/store/till.h"

using namespace till;
using store::BillLine;

namespace {

// Everything happens yesterday, at noon in Shanghai.
struct Books : Till {
    Key elsewhere = world.site("110109", false);
    domain::Date day = domain::shanghai(now() - std::chrono::hours(24)).date;
    domain::Instant noon = domain::from_shanghai(day, 12, 0);

    Books() { world.sql("truncate bill cascade"); }

    store::Payment at_noon(const store::Attempt& attempt, const std::string& trade,
                           Money amount = fee) {
        auto payment = money(attempt, trade, amount);
        payment.happened_at = noon;
        return payment;
    }
    // Of another candidate, begun and paid that day.
    store::Attempt paid(const std::string& trade, Money amount = fee) {
        const auto attempt = begun();
        apply(at_noon(attempt, trade, amount));
        return attempt;
    }
    store::Attempt begun() {
        const auto attempt = begin(candidate());
        world.sql("update attempt set begun_at = begun_at - interval '1 day'");
        return attempt;
    }
    BillLine line(const store::Attempt& attempt, const std::string& trade, Money amount = fee) {
        return {BillLine::Kind::payment, attempt.number, trade, "", amount, noon};
    }
    void keep(const std::vector<BillLine>& lines) {
        keep(day, lines);
        keep(domain::shanghai(now()).date, {});
    }
    void keep(const domain::Date& of, const std::vector<BillLine>& lines) {
        write([&](store::Write& db) { store::keep_bill(db, "alipay", of, "file", lines); });
    }
    store::Day books(std::optional<Key> at = {}) {
        std::optional<domain::Id<domain::Site>> which;
        if (at) which = domain::Id<domain::Site>{*at};
        return read([&](store::Read& db) { return store::reconcile(db, day, which); });
    }
    // "event_unlisted 8000 0, …"
    std::string lines(std::optional<Key> at = {}) {
        std::string all;
        for (const auto& line : books(at).lines)
            all += (all.empty() ? "" : ", ") + line.kind + " " + std::to_string(line.ours.fen()) +
                   " " + std::to_string(line.theirs.fen()) + (line.settled() ? " settled" : "");
        return all;
    }
    void explain_all() {
        for (const auto& line : books().lines)
            write([&](store::Write& db) {
                store::explain(db, line.kind, line.key, {staff}, "已查明");
            });
    }
    std::string apply_first() {
        const auto all = books().lines;
        return write([&](store::Write& db) { return store::take_over(db, all.at(0).key); })
                   ? "taken over"
                   : "nothing";
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(reconcile)

BOOST_AUTO_TEST_CASE(a_day_without_money_closes) {
    Books at;
    BOOST_TEST(at.books().closes());
    BOOST_TEST(at.books().sums.empty());
}

BOOST_AUTO_TEST_CASE(what_list_and_ledger_both_have_closes_with_equal_sums) {
    Books at;
    const auto one = at.paid("T1");
    const auto two = at.paid("T2");
    at.keep({at.line(one, "T1"), at.line(two, "T2")});
    BOOST_TEST(at.lines() == "");
    const auto books = at.books();
    BOOST_REQUIRE(books.sums.size() == 1U);
    BOOST_TEST(books.sums[0].site_code == "110108");
    BOOST_TEST(books.sums[0].payments == 2);
    BOOST_TEST(books.sums[0].came.fen() == 16000);
    BOOST_TEST(books.sums[0].listed_came->fen() == 16000);
    BOOST_TEST(at.books(at.elsewhere).sums.empty());
    BOOST_TEST(at.books(at.site).sums.size() == 1U);
}

BOOST_AUTO_TEST_CASE(without_the_list_a_day_does_not_close) {
    Books at;
    at.paid("T1");
    BOOST_TEST(at.lines() == "bill_missing 0 0");
    BOOST_TEST(at.lines(at.site) == "bill_missing 0 0");
    BOOST_TEST(at.lines(at.elsewhere) == "");
    BOOST_TEST(!at.books().closes());
    BOOST_TEST(!at.books().sums[0].listed_came.has_value());
}

BOOST_AUTO_TEST_CASE(money_that_only_the_list_has_is_taken_over) {
    Books at;
    const auto attempt = at.begun();
    at.keep({at.line(attempt, "T1")});
    BOOST_TEST(at.lines() == "bill_unknown 0 8000");
    BOOST_TEST(at.apply_first() == "taken over");
    BOOST_TEST(at.events() == "counted");
    BOOST_TEST(at.lines() == "");
    BOOST_TEST(at.world.sql("select brought_by from payment_event") == "bill");
}

BOOST_AUTO_TEST_CASE(what_is_nobodys_is_told_to_who_sees_all_sites) {
    Books at;
    auto foreign = at.line(at.paid("T1"), "T1");
    foreign.number = "somebody-elses";
    foreign.trade = "X1";
    auto other = foreign;
    other.kind = BillLine::Kind::other;
    at.keep({foreign, other, at.line(at.paid("T2"), "T2")});
    BOOST_TEST(at.lines() == "bill_foreign 0 8000, bill_foreign 0 8000, event_unlisted 8000 0");
    BOOST_TEST(at.lines(at.site) == "event_unlisted 8000 0");
    BOOST_TEST(at.apply_first() == "nothing");
    at.explain_all();
    BOOST_TEST(at.books().closes());
}

BOOST_AUTO_TEST_CASE(what_is_listed_twice_is_told) {
    Books at;
    const auto one = at.paid("T1");
    at.keep({at.line(one, "T1"), at.line(one, "T1")});
    BOOST_TEST(at.lines() == "bill_twice 0 8000");
    at.explain_all();
    BOOST_TEST(at.books().closes());
    // once more the day after: that day's sums differ by it
    at.world.sql("truncate bill cascade");
    at.keep(at.day, {at.line(one, "T1")});
    at.keep(domain::shanghai(at.now()).date, {at.line(one, "T1")});
    BOOST_TEST(at.lines() == "");
    at.day = domain::shanghai(at.now()).date;
    BOOST_TEST(at.lines() == "bill_twice 0 8000");
}

BOOST_AUTO_TEST_CASE(a_refund_needs_its_days_list_though_nobody_paid_that_day) {
    Books at;
    const auto attempt = at.paid("T1");
    at.apply(at.at_noon(attempt, "T2"));
    at.keep(at.day, {at.line(attempt, "T1"), at.line(attempt, "T2")});
    at.world.sql(
        "update attempt set settled_at = now() - interval '1 day';"
        " update refund set state = 'done', done_at = now()");
    at.day = domain::shanghai(at.now()).date;
    BOOST_TEST(at.lines() == "bill_missing 0 0");
}

BOOST_AUTO_TEST_CASE(a_list_that_never_comes_is_explained_in_the_end) {
    Books at;
    at.paid("T1");
    const auto remedy = [&] { return at.books().lines.at(0).remedy; };
    BOOST_TEST((remedy() == store::Remedy::wait));
    at.world.sql("update attempt set begun_at = begun_at - interval '9 days'");
    at.day = domain::shanghai(at.now() - std::chrono::hours(4 * 24)).date;
    BOOST_TEST((remedy() == store::Remedy::explain));
}

BOOST_AUTO_TEST_CASE(what_the_gateway_does_not_give_back_for_a_day_is_told) {
    Books at;
    const auto attempt = at.paid("T1");
    at.apply(at.at_noon(attempt, "T2"));
    at.keep({at.line(attempt, "T1"), at.line(attempt, "T2")});
    at.day = domain::shanghai(at.now()).date;
    BOOST_TEST(at.lines() == "");
    at.day = domain::shanghai(at.now() - std::chrono::hours(48)).date;
    at.world.sql("update refund set created_at = created_at - interval '2 days'");
    BOOST_TEST(at.lines() == "refund_waiting 8000 0");
    BOOST_TEST((at.books().lines.at(0).remedy == store::Remedy::wait));
}

BOOST_AUTO_TEST_CASE(what_the_list_has_not_may_still_be_on_the_next_days) {
    Books at;
    const auto attempt = at.paid("T1");
    at.keep(at.day, {});
    auto books = at.books();
    BOOST_REQUIRE(books.lines.size() == 1U);
    BOOST_TEST((books.lines[0].remedy == store::Remedy::wait));
    at.keep(domain::shanghai(at.now()).date, {at.line(attempt, "T1")});
    BOOST_TEST(at.books().closes());
    BOOST_TEST(at.books().sums.empty());  // it is the next day's money
}

BOOST_AUTO_TEST_CASE(another_amount_on_the_list_is_told_and_an_explanation_holds_for_that_amount) {
    Books at;
    at.keep({at.line(at.paid("T1"), "T1", Money::of_fen(7900))});
    BOOST_TEST(at.lines() == "event_differs 8000 7900");
    at.explain_all();
    BOOST_TEST(at.lines() == "event_differs 8000 7900 settled");
    BOOST_TEST(at.books().closes());
}

BOOST_AUTO_TEST_CASE(held_money_stays_on_the_list_until_staff_have_ruled) {
    Books at;
    const auto attempt = at.paid("T1", Money::of_fen(7999));
    at.keep({at.line(attempt, "T1", Money::of_fen(7999))});
    BOOST_TEST(at.lines() == "event_held 7999 8000");
    at.write([&](store::Write& db) {
        store::rule(db, {std::stoll(at.world.sql("select id from payment_event"))}, {at.staff},
                    store::Ruling::count, "准予计入");
    });
    BOOST_TEST(at.lines() == "account_open 7999 8000 settled");
    BOOST_TEST(at.books().closes());
}

BOOST_AUTO_TEST_CASE(refunds_are_held_against_the_list_too) {
    Books at;
    const auto attempt = at.paid("T1");
    at.apply(at.at_noon(attempt, "T2"));
    const std::string number = at.world.sql("select number from refund");
    const BillLine back{BillLine::Kind::refund, attempt.number, "T2", number, fee, at.noon};
    at.keep({at.line(attempt, "T1"), at.line(attempt, "T2"), back});
    // a list has what was asked for, too: what the clerk is at is not done by standing there
    for (const char* state : {"due", "underway"}) {
        at.world.sql("update refund set state = '" + std::string(state) + "'");
        BOOST_TEST(at.lines() == "refund_waiting 8000 0");
        BOOST_TEST((at.books().lines.at(0).remedy == store::Remedy::wait));
    }
    at.world.sql("update refund set state = 'refused'");
    BOOST_TEST(at.lines() == "refund_unknown 0 8000, refund_refused 8000 0");
    BOOST_TEST(at.apply_first() == "taken over");
    BOOST_TEST(at.refunds() == "done double 8000");
    BOOST_TEST(at.lines() == "");
    const auto sums = at.books().sums;
    BOOST_TEST(sums.at(0).went.fen() == 8000);
    BOOST_TEST(sums.at(0).listed_went->fen() == 8000);
}

// However long the lists are.
BOOST_AUTO_TEST_CASE(a_refund_is_found_on_the_lists_by_its_number) {
    const auto plan = Books().world.sql(
        "set local enable_seqscan = off;"
        " explain (format json) select listed_on from listed_refund");
    BOOST_TEST(plan.find("bill_line_request") != std::string::npos, plan);
}

BOOST_AUTO_TEST_CASE(what_is_owed_and_refused_and_what_is_stuck_is_told) {
    Books at;
    const auto attempt = at.paid("T1");
    at.apply(at.at_noon(attempt, "T2"));
    at.keep({at.line(attempt, "T1"), at.line(attempt, "T2")});
    at.world.sql("update refund set state = 'refused', created_at = created_at - interval '1 day'");
    at.begun();
    at.world.sql("update attempt set state = 'stuck' where state = 'open'");
    BOOST_TEST(at.lines() == "attempt_stuck 0 8000, refund_refused 8000 0");
}

BOOST_AUTO_TEST_CASE(the_counter_is_counted_by_hand) {
    Books at;
    at.day = domain::shanghai(at.now()).date;
    at.write([&](store::Write& db) { store::receive(db, at.over_counter(at.candidate())); });
    const auto count = [&](int yuan) {
        at.write([&](store::Write& db) {
            store::count_cash(db, {at.site}, at.day, {at.staff}, Money::of_fen(yuan * 100),
                              {at.staff});
        });
    };
    BOOST_TEST(at.lines() == "cash_uncounted 8000 0");
    count(70);
    BOOST_TEST(at.lines() == "cash_differs 8000 7000");
    count(80);
    BOOST_TEST(at.lines() == "");
    BOOST_TEST(at.books().sums.at(0).gateway == "counter");
}

BOOST_AUTO_TEST_CASE(what_is_kept_is_what_choices_cost) {
    Books at;
    const auto attempt = at.paid("T1");
    at.keep({at.line(attempt, "T1")});
    at.world.sql("update choice set fee_fen = 9000");
    BOOST_TEST(at.lines() == "account_open 8000 9000");
}

BOOST_AUTO_TEST_SUITE_END()
