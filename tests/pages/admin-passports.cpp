#include <boost/test/unit_test.hpp>

#include "tests/support/duty.h"
#include "tests/support/passport.h"

using namespace support;

namespace {

struct Search : Duty {
    Visitor chief = everywhere("administrator");
    Visitor manager = at_work("manager");

    // Where a search leads, looked at.
    static web::Response find(Visitor& who, const std::string& text) {
        const auto answer = who.post(web::page, {{"action", "find"}, {"find", text}});
        BOOST_TEST(answer.status == 303);
        BOOST_TEST(header(answer, "Location").find(text) == std::string::npos);
        return who.get(web::page, redirect_query(answer));
    }
    std::string passport_of(Key registration) {
        return world.sql("select passport_id from registration where id = " +
                         std::to_string(registration));
    }
    static bool lists(const web::Response& page, const std::string& passport) {
        return has(page, "admin-passport?id=" + passport + "&amp;");
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(admin_passports, Search)

BOOST_AUTO_TEST_CASE(nothing_is_listed_before_something_is_looked_for) {
    candidate_here("pending");
    const auto page = manager.get(web::page);
    BOOST_TEST(page.status == 200);
    BOOST_TEST(!has(page, "<table"));
    BOOST_TEST(has(page, "最近一次在您的考点报名的考生"));
    const auto empty = manager.post(web::page, {{"action", "find"}, {"find", "  "}});
    BOOST_TEST(empty.status == 422);
    BOOST_TEST(has(empty, "请填写这一项"));
}

BOOST_AUTO_TEST_CASE(it_is_found_by_each_of_the_four_and_shown_masked) {
    const Key one = candidate_here("pending");
    world.sql(
        "update registration set id_number = '110221200509201249', name = '演示乙' where id = " +
        std::to_string(one));
    candidate_here("pending");
    const std::string passport = passport_of(one);
    const std::string email = world.sql("select email from passport where id = " + passport);
    const std::string mobile = world.sql("select mobile from passport where id = " + passport);
    for (const auto& text : {email, mobile, std::string("110221200509201249"),
                             std::string("１１０２２１ 20050920 1249"), std::string("演示乙")}) {
        const auto page = find(chief, text);
        BOOST_TEST(lists(page, passport), text);
        BOOST_TEST(has(page, "找到的 1 个"), text);
    }
    const auto page = find(chief, "演示乙");
    BOOST_TEST(has(page, "110221********1249"));
    BOOST_TEST(!has(page, email));
    BOOST_TEST(!has(page, mobile));
    BOOST_TEST(has(page, "77-110108-"));
}

BOOST_AUTO_TEST_CASE(a_manager_finds_those_who_registered_last_at_the_own_site) {
    const Key here_one = candidate_here("pending");
    const Key there_one = candidate_there("pending");
    const auto both = find(chief, "演示甲");
    BOOST_TEST(lists(both, passport_of(here_one)));
    BOOST_TEST(lists(both, passport_of(there_one)));
    const auto own = find(manager, "演示甲");
    BOOST_TEST(lists(own, passport_of(here_one)));
    BOOST_TEST(!lists(own, passport_of(there_one)));
    // the next sitting elsewhere: this site has no more say
    const Key later = world.sitting(78);
    const Key offering = world.offering(later, there);
    world.registration(std::stoll(passport_of(here_one)), later, "pending", there, offering);
    BOOST_TEST(!lists(find(manager, "演示甲"), passport_of(here_one)));
}

BOOST_AUTO_TEST_CASE(a_manager_finds_a_newcomer_but_nobody_who_is_active_and_without_a_site) {
    const Key fresh = world.passport("fresh@example.edu.cn", "13800009999");
    world.sql("update passport set activated_at = null where id = " + std::to_string(fresh));
    const Key active = world.passport("active@example.edu.cn", "13800008888");
    const auto page = find(manager, "fresh@example.edu.cn");
    BOOST_TEST(has(page, "admin-passport?id=" + std::to_string(fresh)));
    BOOST_TEST(has(page, "&amp;found="));
    BOOST_TEST(has(page, "未激活"));
    BOOST_TEST(has(find(manager, "138 0000 9999"), "admin-passport?id=" + std::to_string(fresh)));
    BOOST_TEST(has(find(manager, "fresh@example"), "没有找到"));
    BOOST_TEST(has(find(manager, "active@example.edu.cn"), "没有找到"));
    BOOST_TEST(lists(find(chief, "active@example.edu.cn"), std::to_string(active)));
}

BOOST_AUTO_TEST_CASE(whose_mail_was_refused_for_good_is_listed_for_their_own_staff) {
    const auto mail_to = [&](const std::string& passport, const std::string& what) {
        world.sql("insert into mail (recipient, subject, body, " + what +
                  ") select upper(email), 's', '', now() from passport where id = " + passport);
    };
    const auto mine = passport_of(candidate_here("pending"));
    const auto other = passport_of(candidate_there("pending"));
    BOOST_TEST(!has(chief.get(web::page), "<table"));
    mail_to(mine, "refused_at");
    mail_to(other, "refused_at");
    BOOST_TEST(has(chief.get(web::page), "三十天内有邮件没有送到的 2 个"));
    BOOST_TEST(lists(chief.get(web::page), other));
    BOOST_TEST(has(manager.get(web::page), "三十天内有邮件没有送到的 1 个"));
    BOOST_TEST(lists(manager.get(web::page), mine));
    mail_to(mine, "delivered_at");
    BOOST_TEST(!has(manager.get(web::page), "<table"));
}

BOOST_AUTO_TEST_CASE(what_one_looked_for_is_nobody_elses_to_read) {
    const auto answer = chief.post(web::page, {{"action", "find"}, {"find", "演示甲"}});
    BOOST_TEST(value_of(chief.get(web::page, redirect_query(answer)), "find") == "演示甲");
    BOOST_TEST(value_of(chief.get(web::page, "find=abc"), "find").empty());
}

BOOST_AUTO_TEST_SUITE_END()
