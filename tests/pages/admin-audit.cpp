#include <boost/test/unit_test.hpp>

#include "tests/support/duty.h"
#include "tests/support/passport.h"

using namespace support;

namespace {

struct Books : Duty {
    Visitor chief = everywhere("administrator");
    Visitor manager = at_work("manager");
    Key one = candidate_here("pending");
    Key other = candidate_there("pending");

    Books() {
        // the table is the suite's, and only grows
        world.sql(
            "alter table audit disable trigger user; alter table audit_seal disable trigger user;"
            "truncate audit, audit_seal, audit_unsealed;"
            "alter table audit enable trigger user; alter table audit_seal enable trigger user");
    }
    void enter(const std::string& action, Key registration, Key site) {
        world.sql(
            "insert into audit (actor, actor_id, action, passport_id, registration_id,"
            " site_id) select 'candidate', passport_id, '" +
            action + "', passport_id, id, " + (site == 0 ? "null" : std::to_string(site)) +
            " from registration where id = " + std::to_string(registration));
    }
    web::Response find(Visitor& who, Fields fields) {
        fields.emplace_back("action", "find");
        return who.post(web::page, fields);
    }
    // Where a search leads, looked at.
    web::Response found(Visitor& who, const Fields& fields) {
        const auto answer = find(who, fields);
        BOOST_TEST(answer.status == 303);
        return who.get(web::page, redirect_query(answer));
    }
    std::string mail_of(Key registration) {
        return world.sql(
            "select p.email from passport p join registration r on r.passport_id ="
            " p.id where r.id = " +
            std::to_string(registration));
    }
};

// In a row, not in the list of actions to choose from.
const std::string approved = "<small class=\"whole\">registration.approve";
const std::string rejected = "<small class=\"whole\">registration.reject";

}  // namespace

BOOST_FIXTURE_TEST_SUITE(admin_audit, Books)

BOOST_AUTO_TEST_CASE(an_empty_one_says_so) {
    const auto page = chief.get(web::page);
    BOOST_TEST(page.status == 200);
    BOOST_TEST(has(page, "还没有记录"));
    BOOST_TEST(has(page, "共 0 条"));
    BOOST_TEST(has(page, "全部封存"));
}

BOOST_AUTO_TEST_CASE(who_what_whom_and_from_where) {
    enter("registration.approve", one, here);
    world.sql("insert into audit_origin values ('k', '192.0.2.44') on conflict do nothing");
    world.sql(
        "insert into audit (actor, actor_id, action, client, detail) select 'staff', id,"
        " 'sitting.save', 'k', '7' from staff limit 1");
    const auto page = chief.get(web::page);
    for (const std::string text : {"审核通过", "registration.approve", "77-110108-000001", "考生",
                                   "保存考次设置", "演示工作人员", "192.0.2.44", "共 2 条"})
        BOOST_TEST(has(page, text), text);
    BOOST_TEST(has(page, "admin-registration?id=" + std::to_string(one)));
    world.sql("delete from audit_origin where client = 'k'");
    BOOST_TEST(!has(chief.get(web::page), "192.0.2.44"));
}

BOOST_AUTO_TEST_CASE(the_tail_that_is_not_sealed_is_marked) {
    enter("registration.approve", one, here);
    enter("registration.reject", one, here);
    BOOST_TEST(has(chief.get(web::page), "还有 2 条等待封存"));
    world.sql("select seal_audit(1)");
    const auto page = chief.get(web::page);
    BOOST_TEST(has(page, "已封存 1 条"));
    BOOST_TEST(has(page, "还有 1 条等待封存"));
    // the latest first: the tail, then what is sealed
    const auto tail = page.body.find("未封存</span></td>");
    const auto sealed = page.body.find("已封存</span></td>");
    BOOST_TEST(tail < page.body.find(rejected));
    BOOST_TEST(page.body.find(rejected) < sealed);
    BOOST_TEST(sealed < page.body.find(approved));
}

BOOST_AUTO_TEST_CASE(a_manager_sees_the_own_sites_and_nothing_of_the_institution) {
    enter("registration.approve", one, here);
    enter("registration.reject", other, there);
    world.sql("insert into audit (actor, action) values ('sysadmin', 'staff.add')");
    const auto page = manager.get(web::page);
    BOOST_TEST(has(page, approved));
    BOOST_TEST(!has(page, rejected));
    BOOST_TEST(!has(page, "<small class=\"whole\">staff.add"));
    BOOST_TEST(has(page, "共 1 条"));
    BOOST_TEST(!has(page, "110109"));
    BOOST_TEST(has(manager.get(web::page, "site=" + std::to_string(there)), "没有符合的记录"));
    const auto all = everywhere("auditor").get(web::page);
    BOOST_TEST(has(all, "共 3 条"));
}

BOOST_AUTO_TEST_CASE(a_mail_becomes_a_key_before_it_is_in_an_address) {
    enter("registration.approve", one, here);
    enter("registration.reject", other, there);
    const auto answer = find(chief, {{"email", mail_of(one)}});
    BOOST_TEST(answer.status == 303);
    BOOST_TEST(header(answer, "Location").find("@") == std::string::npos);
    BOOST_TEST(header(answer, "Location").find("%40") == std::string::npos);
    const auto page = chief.get(web::page, redirect_query(answer));
    BOOST_TEST(has(page, approved));
    BOOST_TEST(!has(page, rejected));
    BOOST_TEST(world.sql("select count(*) from audit where detail like '%@%'") == "0");
}

BOOST_AUTO_TEST_CASE(a_manager_learns_of_no_passport_of_elsewhere) {
    BOOST_TEST(find(manager, {{"email", mail_of(one)}}).status == 303);
    const auto elsewhere = find(manager, {{"email", mail_of(other)}});
    const auto nobody = find(manager, {{"email", "nobody@example.edu.cn"}});
    BOOST_TEST(elsewhere.status == 422);
    BOOST_TEST(has(elsewhere, "没有找到用这个邮箱的通行证"));
    BOOST_TEST(has(nobody, "没有找到用这个邮箱的通行证"));
}

BOOST_AUTO_TEST_CASE(it_is_found_by_each_part) {
    enter("registration.approve", one, here);
    enter("registration.reject", other, there);
    const auto by_number = found(chief, {{"registration_number", "77110109000001"}});
    BOOST_TEST(has(by_number, rejected));
    BOOST_TEST(!has(by_number, approved));
    BOOST_TEST(value_of(by_number, "registration_number") == "77-110109-000001");
    BOOST_TEST(has(found(chief, {{"what", "registration.approve"}}), "共 1 条"));
    const std::string today = world.sql("select (now() at time zone 'Asia/Shanghai')::date");
    BOOST_TEST(has(found(chief, {{"from_day", today}, {"to_day", today}}), "共 2 条"));
    const std::string yesterday =
        world.sql("select (now() at time zone 'Asia/Shanghai')::date - 1");
    BOOST_TEST(has(found(chief, {{"to_day", yesterday}}), "没有符合的记录"));
    world.sql(
        "insert into audit (actor, actor_id, action) select 'staff', id, 'staff.sign_in'"
        " from staff where login like 'manager%'");
    const std::string login = world.sql("select login from staff where login like 'manager%'");
    const auto by_login = found(chief, {{"login", " " + login}});
    BOOST_TEST(has(by_login, "<small class=\"whole\">staff.sign_in"));
    BOOST_TEST(has(by_login, "共 1 条"));
    BOOST_TEST(value_of(by_login, "login") == login);
}

BOOST_AUTO_TEST_CASE(what_is_mistyped_is_named_and_kept) {
    const auto page = find(chief, {{"login", "nobody"},
                                   {"registration_number", "12"},
                                   {"email", "no mail"},
                                   {"from_day", "2026-01-06"},
                                   {"to_day", "2026-01-05"}});
    BOOST_TEST(page.status == 422);
    for (const std::string text : {"没有这个账号", "应有 14 位数字", "截止应晚于开始"})
        BOOST_TEST(has(page, text), text);
    for (const auto& [field, typed] : Fields{{"login", "nobody"},
                                             {"registration_number", "12"},
                                             {"email", "no mail"},
                                             {"from_day", "2026-01-06"}})
        BOOST_TEST(value_of(page, field) == typed, field);
    BOOST_TEST(chief.get(web::page, "after=x").status == 404);
    BOOST_TEST(chief.get(web::page, "staff=x").status == 404);
    const std::string long_one(60'000, 'a');  // would be a header that nginx does not take
    for (const std::string field : {"what", "site", "passport"})
        BOOST_TEST(chief.post(web::page, {{"action", "find"}, {field, long_one}}).status == 404,
                   field);
}

BOOST_AUTO_TEST_CASE(a_long_one_has_pages_that_keep_the_search) {
    world.sql(
        "insert into audit (actor, action) select 'clerk', 'registration.lapse'"
        " from generate_series(1, 60)");
    const auto first = chief.get(web::page, "what=registration.lapse");
    BOOST_TEST(has(first, "共 60 条"));
    const auto at = first.body.find("admin-audit?after=");
    BOOST_REQUIRE(at != std::string::npos);
    std::string query = first.body.substr(at + 12, first.body.find('"', at) - at - 12);
    query.replace(query.find("&amp;"), 5, "&");
    const auto second = chief.get(web::page, query);
    BOOST_TEST(has(second, "回到最新"));
    BOOST_TEST(!has(second, "更早的"));
    std::size_t lines = 0;
    for (auto line = second.body.find("<tr><th scope=\"row\">"); line != std::string::npos;
         line = second.body.find("<tr><th scope=\"row\">", line + 1))
        ++lines;
    BOOST_TEST(lines == 10);
}

BOOST_AUTO_TEST_SUITE_END()
