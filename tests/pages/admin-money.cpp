// The last days of money, through web::answer().
#include <boost/test/unit_test.hpp>

#include "tests/support/duty.h"
#include "tests/support/over_counter.h"
#include "web/page.h"

using namespace support;

BOOST_AUTO_TEST_SUITE(admin_money)

BOOST_AUTO_TEST_CASE(without_money_it_says_so) {
    Duty duty;
    BOOST_TEST(has(duty.at_work("cashier").get(web::page), "最近 7 天没有收款"));
}

BOOST_AUTO_TEST_CASE(each_sees_the_days_of_their_own_sites_and_what_is_left_to_do) {
    Duty duty;
    const Key cashier = duty.world.staff("till", "cashier", duty.here);
    const Key id = duty.candidate_here("payment");
    duty.world.database().write(
        [&](store::Write& db) { store::receive(db, over_counter(id, cashier, duty.here)); });
    const auto own = duty.at_work("manager").get(web::page);
    BOOST_TEST(has(own, "80.00"));
    BOOST_TEST(has(own, "1 项待处理"));
    BOOST_TEST(has(own, "&amp;id=" + std::to_string(duty.here)));
    BOOST_TEST(has(duty.everywhere("auditor").get(web::page), "80.00"));
    Visitor other(duty.world);
    other.on_duty(duty.world.staff("other", "cashier", duty.there));
    BOOST_TEST(!has(other.get(web::page), "80.00"));
}

BOOST_AUTO_TEST_SUITE_END()
