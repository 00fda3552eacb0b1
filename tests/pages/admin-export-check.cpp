#include <boost/test/unit_test.hpp>

#include "tests/support/duty.h"

using namespace support;

namespace {

struct Checking : Duty {
    Key paid(const std::string& change = "", bool photo = true) {
        const Key id = candidate_here("paid");
        const std::string key = std::to_string(id);
        if (!change.empty()) world.sql("update registration set " + change + " where id = " + key);
        if (photo)
            world.sql(
                "insert into portrait (registration_id, jpeg, width, height, sha256,"
                " original_sha256) values (" +
                key + ", 'JPEG', 390, 567, sha256('a'), sha256('b'))");
        return id;
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(admin_export_check)

BOOST_AUTO_TEST_CASE(what_the_national_centre_would_not_take_is_named_with_whom) {
    Checking c;
    c.paid("name = '演示没有照片'", false);
    c.paid("name = '" + std::string(33, 'a') + "'");
    c.paid("name = '演示居住证', id_type = '6'");
    c.paid("name = '演示合格'");
    const auto page = c.at_work("manager").get(web::page);
    BOOST_TEST(has(page, "3 人需要核对"));
    BOOST_TEST(has(page, "没有照片</dt><dd>1 人"));
    BOOST_TEST(has(page, "姓名超过 16 个汉字</dt><dd>1 人"));
    BOOST_TEST(has(page, "演示居住证</a>"));
    BOOST_TEST(has(page, "已换成相近的一类"));
    BOOST_TEST(!has(page, "演示合格"));
}

BOOST_AUTO_TEST_CASE(where_all_is_well_that_is_said_and_an_auditor_may_look) {
    Checking c;
    Visitor auditor = c.at_work("auditor");
    BOOST_TEST(has(auditor.get(web::page), "还没有人支付"));
    c.paid();
    BOOST_TEST(has(auditor.get(web::page), "1 人全部合格"));
    BOOST_TEST(c.at_work("reviewer").get(web::page).status == 403);
}

BOOST_AUTO_TEST_CASE(another_site_is_not_looked_into) {
    Checking c;
    c.candidate_there("paid");
    const auto page = c.at_work("manager").get(web::page, "site=" + std::to_string(c.there));
    BOOST_TEST(has(page, "还没有人支付"));
}

BOOST_AUTO_TEST_SUITE_END()
