#include <boost/test/unit_test.hpp>

#include "tests/support/duty.h"
#include "tests/support/over_counter.h"
#include "tests/support/pdf.h"

using namespace support;

BOOST_FIXTURE_TEST_SUITE(admin_receipt, Duty)

BOOST_AUTO_TEST_CASE(it_says_who_paid_what_to_whom_with_numbers_masked) {
    const Key id = candidate_here("payment");
    const Key cashier = world.staff("taker", "cashier", here);
    world.database().write(
        [&](store::Write& db) { store::receive(db, over_counter(id, cashier, here, "A7")); });
    const auto answer = at_work("cashier").get(web::page, "id=" + std::to_string(id));
    BOOST_TEST(header(answer, "Content-Type") == "application/pdf");
    const std::string text = text_of(answer.body);
    for (const char* part : {"收据号 A7", "演示甲", "77-110108-000001", "现金", "捌拾元整"})
        BOOST_TEST(text.find(part) != std::string::npos, part);
    BOOST_TEST(text.find("110221200403151239") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(without_a_fee_at_the_counter_there_is_none) {
    Visitor cashier = at_work("cashier");
    BOOST_TEST(cashier.get(web::page).status == 404);
    const Key unpaid = candidate_here("payment");
    BOOST_TEST(cashier.get(web::page, "id=" + std::to_string(unpaid)).status == 404);
    const Key foreign = candidate_there("paid");
    BOOST_TEST(cashier.get(web::page, "id=" + std::to_string(foreign)).status == 404);
}

BOOST_AUTO_TEST_SUITE_END()
