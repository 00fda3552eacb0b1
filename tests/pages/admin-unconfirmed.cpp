#include <boost/test/unit_test.hpp>

#include "tests/support/duty.h"
#include "tests/support/pdf.h"

using namespace support;

namespace {

struct Missing : Duty {
    Visitor cashier = at_work("cashier");
    std::string of_here = "id=" + std::to_string(here);

    Key named(const std::string& stage, const std::string& name) {
        const Key id = candidate_here(stage);
        world.sql("update registration set name = '" + name + "' where id = " + std::to_string(id));
        return id;
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(admin_unconfirmed, Missing)

BOOST_AUTO_TEST_CASE(who_has_paid_and_not_come_is_listed_with_numbers_masked) {
    named("paid", "演示未到");
    named("confirmed", "演示已到");
    named("payment", "演示未付");
    candidate_there("paid");
    const auto page = cashier.get(web::page, of_here);
    BOOST_TEST(has(page, "未现场确认 1 人"));
    BOOST_TEST(has(page, "演示未到"));
    BOOST_TEST(!has(page, "演示已到"));
    BOOST_TEST(!has(page, "演示未付"));
    BOOST_TEST(has(page, "110221********1239"));
    BOOST_TEST(!has(page, "110221200403151239"));
}

BOOST_AUTO_TEST_CASE(one_subject_alone_may_be_asked_for) {
    named("paid", "演示未到");
    const Key other = world.offering(sitting, here, "36");
    world.registration(world.passport("data@example.edu.cn", "13800000999"), sitting, "paid", here,
                       other);
    world.sql(
        "update registration set name = '演示数据库' where passport_id = "
        "(select id from passport where email = 'data@example.edu.cn')");
    BOOST_TEST(has(cashier.get(web::page, of_here), "未现场确认 2 人"));
    const auto page = cashier.get(web::page, of_here + "&subject=36");
    BOOST_TEST(has(page, "未现场确认 1 人"));
    BOOST_TEST(has(page, "演示数据库"));
    BOOST_TEST(!has(page, "演示未到"));
    const auto paper = cashier.get(web::page, of_here + "&subject=36&paper=1");
    const std::string text = text_of(paper.body);
    BOOST_TEST(text.find("演示数据库") != std::string::npos);
    BOOST_TEST(text.find("演示未到") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(nobody_missing_and_no_sitting_say_so) {
    BOOST_TEST(has(cashier.get(web::page, of_here), "没有未确认的考生"));
    world.sql("update sitting set status = 'closed'");
    BOOST_TEST(has(cashier.get(web::page, of_here), "没有开放的考次"));
}

BOOST_AUTO_TEST_CASE(another_site_and_another_sitting_are_refused) {
    BOOST_TEST(cashier.get(web::page, "id=" + std::to_string(there)).status == 404);
    BOOST_TEST(cashier.get(web::page, of_here + "&sitting=999").status == 404);
}

BOOST_AUTO_TEST_SUITE_END()
