#include "store/counter.h"

#include <boost/test/unit_test.hpp>

#include "store/standing.h"
#include "tests/support/duty.h"

using namespace support;

namespace {

struct Counter : Duty {
    Key cashier = world.staff("cashier", "cashier", here);
    Key other = world.staff("other cashier", "cashier", here);

    void receive(Key registration, const std::string& number, Key by, Key site, int yuan = 80,
                 domain::PayMethod method = domain::PayMethod::cash) {
        const std::string code =
            world.sql("select code from site where id = " + std::to_string(site));
        world.database().write([&](store::Write& db) {
            store::receive(db, {{registration},
                                {by},
                                domain::Money::of_fen(yuan * 100),
                                {site},
                                code,
                                method,
                                *domain::ReceiptNumber::parse(number)});
        });
    }
    void receive(Key registration, const std::string& number) {
        receive(registration, number, cashier, here);
    }
    // "A0018 cash"
    std::string book_of(Key staff) {
        const auto book = world.database().read(
            [&](store::Read& db) { return store::book(db, {here}, {staff}, 77); });
        return (book.next ? book.next->text() : "none") + " " + std::string(name(book.method));
    }
    std::string taken() {
        return world.sql(
                   "select count(*) || ' for ' || coalesce(sum(amount_fen), 0) from receipt") +
               ", events " + world.sql("select count(*) from payment_event");
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(counter, Counter)

BOOST_AUTO_TEST_CASE(it_marks_the_order_paid_and_says_who_took_it_how) {
    const Key id = candidate_here("payment");
    receive(id, "A1", cashier, here, 80, domain::PayMethod::transfer);
    BOOST_TEST(taken() == "1 for 8000, events 1");
    BOOST_TEST(world.sql("select trade_number || ' ' || staff_id from payment_event") ==
               "110108-A1 " + std::to_string(cashier));
    BOOST_TEST(world.sql("select paid_at is not null from orders") == "t");
    const auto receipt =
        world.database().read([&](store::Read& db) { return store::receipt(db, {id}); });
    BOOST_REQUIRE(receipt);
    BOOST_TEST(receipt->number == "A1");
    BOOST_TEST((receipt->method == domain::PayMethod::transfer));
    BOOST_TEST(receipt->staff.value == cashier);
    BOOST_TEST(receipt->cashier == "演示工作人员");
}

BOOST_AUTO_TEST_CASE(another_amount_than_the_orders_is_not_taken) {
    const Key id = candidate_here("payment");
    BOOST_CHECK_THROW(receive(id, "A1", cashier, here, 79), store::Stale);
    BOOST_TEST(taken() == "0 for 0, events 0");
}

BOOST_AUTO_TEST_CASE(an_order_is_paid_once) {
    const Key id = candidate_here("payment");
    receive(id, "A1");
    BOOST_CHECK_THROW(receive(id, "A2"), store::Stale);
    BOOST_TEST(taken() == "1 for 8000, events 1");
}

BOOST_AUTO_TEST_CASE(a_receipt_number_is_there_once_in_the_books_of_a_site) {
    receive(candidate_here("payment"), "A1");
    const Key second = candidate_here("payment");
    BOOST_CHECK_EXCEPTION(
        receive(second, "A1"), store::Violation,
        [](const store::Violation& violation) { return violation.of("receipt_number"); });
    BOOST_TEST(taken() == "1 for 8000, events 1");
    receive(candidate_there("payment"), "A1", cashier, there);
    BOOST_TEST(taken() == "2 for 16000, events 2");
}

BOOST_AUTO_TEST_CASE(each_cashier_goes_on_in_the_own_book) {
    BOOST_TEST(book_of(cashier) == "77-00001 cash");
    receive(candidate_here("payment"), "A0017", cashier, here, 80, domain::PayMethod::code);
    BOOST_TEST(book_of(cashier) == "A0018 code");
    BOOST_TEST(book_of(other) == "A0018 cash", "a new one goes on in the site's");
    receive(candidate_here("payment"), "A0018", other, here);
    BOOST_TEST(book_of(cashier) == "A0019 code", "past what was given meanwhile");
    receive(candidate_here("payment"), "B7", other, here);
    BOOST_TEST(book_of(cashier) == "A0019 code");
    BOOST_TEST(book_of(other) == "B8 cash");
}

BOOST_AUTO_TEST_CASE(a_number_that_has_no_next_proposes_none) {
    receive(candidate_here("payment"), "甲");
    BOOST_TEST(book_of(cashier) == "none cash");
}

BOOST_AUTO_TEST_CASE(what_went_back_is_owed_again_and_its_number_stays_used) {
    const Key id = candidate_here("payment");
    receive(id, "A1");
    world.database().write([&](store::Write& db) {
        auto standing = *store::standing(db, {id});
        store::take_back(db, *store::receipt(db, {id}), {id}, {cashier}, "重复");
        const auto step = domain::step(domain::Stage::paid, domain::Event::unpay, {},
                                       standing.sitting, standing.now);
        store::move(db, standing.registration, std::get<domain::Step>(step),
                    standing.now + std::chrono::hours(1));
    });
    BOOST_TEST(world.sql("select number || ' ' || (paid_at is null) from orders"
                         " where closed_at is null") == std::to_string(id) + "-2 true");
    BOOST_TEST(world.sql("select reason from receipt_void") == "重复");
    BOOST_TEST(!world.database().read([&](store::Read& db) { return store::receipt(db, {id}); }));
    BOOST_CHECK_THROW(receive(id, "A1"), store::Violation);
    receive(id, "A2");
    BOOST_TEST(taken() == "2 for 16000, events 2");
}

BOOST_AUTO_TEST_SUITE_END()
