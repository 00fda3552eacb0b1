// The refund runs of one's own sites, through web::answer().
#include <boost/test/unit_test.hpp>

#include "store/refund_run.h"
#include "tests/support/duty.h"
#include "tests/support/over_counter.h"
#include "web/page.h"

using namespace support;

BOOST_AUTO_TEST_SUITE(admin_refund_runs)

BOOST_AUTO_TEST_CASE(each_sees_the_runs_of_own_sites_and_who_may_chooses_what_to_give_back) {
    Duty duty;
    auto manager = duty.at_work("manager");
    const auto none = manager.get(web::page);
    BOOST_TEST(has(none, "还没有办理过"));
    BOOST_TEST(has(none, "110108"));
    BOOST_TEST(!has(none, "110109"));
    BOOST_TEST(!has(none, "全部考点"));
    const Key cashier = duty.world.staff("till", "cashier", duty.here);
    const Key id = duty.candidate_here("payment");
    duty.world.database().write([&](store::Write& db) {
        store::receive(db, over_counter(id, cashier, duty.here));
        store::make_run(db, {{duty.sitting}, domain::Id<domain::Site>{duty.here}, "24"}, "机房停电",
                        {cashier}, 1, domain::Money::of_fen(8000));
    });
    BOOST_TEST(has(manager.get(web::page), "机房停电"));
    BOOST_TEST(has(manager.get(web::page), "待批准"));
    auto auditor = duty.everywhere("auditor");
    BOOST_TEST(has(auditor.get(web::page), "机房停电"));
    BOOST_TEST(!has(auditor.get(web::page), "预览金额"));
    Visitor elsewhere(duty.world);
    elsewhere.on_duty(duty.world.staff("elsewhere", "manager", duty.there));
    BOOST_TEST(!has(elsewhere.get(web::page), "机房停电"));
}

BOOST_AUTO_TEST_SUITE_END()
