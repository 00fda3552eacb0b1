#include <boost/test/unit_test.hpp>

#include "tests/support/duty.h"
#include "tests/support/passport.h"

using namespace support;

namespace {

struct Office : Duty {
    Visitor chief = everywhere("administrator");
    Visitor manager = at_work("manager");
    Key bert = world.staff("bert", "reviewer", here);
    Key there_one = world.staff("carl", "cashier", there);

    static std::string of(Key staff) { return "id=" + std::to_string(staff); }
    web::Response act(Visitor& who, Key staff, const std::string& action, Fields fields = {}) {
        fields.emplace_back("action", action);
        fields.emplace_back("sure", "yes");
        return who.post(web::page, fields, of(staff));
    }
    web::Response add(Visitor& who, const std::string& login, const std::string& role,
                      const std::string& site) {
        return who.post(web::page, {{"action", "add"},
                                    {"login", login},
                                    {"staff_name", "演示乙"},
                                    {"role", role},
                                    {"site", site}});
    }
    std::string roles_of(Key staff) {
        return world.sql(
            "select string_agg(role, ' ' order by role) from staff_role where"
            " staff_id = " +
            std::to_string(staff));
    }
    std::string site_here() { return std::to_string(here); }
    std::string count(const std::string& from) { return world.sql("select count(*) from " + from); }
    Key of_login(const std::string& login) {
        return std::stoll(world.sql("select id from staff where login = '" + login + "'"));
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(admin_member, Office)

BOOST_AUTO_TEST_CASE(a_new_one_is_handed_a_link_that_only_the_maker_sees) {
    const auto answer = add(chief, " Dora ", "reviewer", site_here());
    BOOST_TEST(answer.status == 303);
    BOOST_TEST(audited() == "staff staff.add");
    const Key dora = of_login("dora");
    BOOST_TEST(roles_of(dora) == "reviewer");
    const std::string query =
        of(dora) + "&" + redirect_query(answer).substr(redirect_query(answer).find("notice="));
    const auto page = chief.get(web::page, query);
    const std::string link = value_of(page, "link");
    BOOST_TEST(link.find("/NCRE_EMS/admin-first?token=") != std::string::npos);
    BOOST_TEST(world.sql("select count(*) from staff_link where token_hash = sha256('" +
                         link.substr(link.find('=') + 1) + "')") == "1");
    BOOST_TEST(value_of(manager.get(web::page, query), "link").empty());
    BOOST_TEST(value_of(chief.get(web::page, of(dora)), "link").empty());
    BOOST_TEST(has(page, "未设密码"));
}

BOOST_AUTO_TEST_CASE(nothing_is_taken_away_unasked) {
    for (const std::string action : {"take", "reset", "disable"}) {
        const auto page = chief.post(
            web::page, {{"action", action}, {"role", "reviewer"}, {"site", site_here()}}, of(bert));
        BOOST_TEST(page.status == 422, action);
        BOOST_TEST(has(page, "请先确认，再办理"), action);
    }
    BOOST_TEST(roles_of(bert) == "reviewer");
    BOOST_TEST(count("staff where disabled_at is not null") == "0");
}

BOOST_AUTO_TEST_CASE(a_login_is_one_persons_and_plain) {
    BOOST_TEST(has(add(chief, "BERT", "reviewer", ""), "已有这个账号"));
    const auto odd = add(chief, "b ert", "reviewer", "");
    BOOST_TEST(odd.status == 422);
    BOOST_TEST(has(odd, "2 至 32 个字母"));
    BOOST_TEST(value_of(odd, "staff_name") == "演示乙");
}

BOOST_AUTO_TEST_CASE(a_manager_gives_what_is_below_at_the_own_site_only) {
    BOOST_TEST(add(manager, "dora", "cashier", site_here()).status == 303);
    for (const std::string role : {"administrator", "manager"})
        BOOST_TEST(add(manager, "eva", role, site_here()).status == 403);
    BOOST_TEST(add(manager, "eva", "cashier", "").status == 403);
    BOOST_TEST(add(manager, "eva", "cashier", std::to_string(there)).status == 403);
    BOOST_TEST(act(manager, bert, "give", {{"role", "manager"}, {"site", site_here()}}).status ==
               403);
    BOOST_TEST(count("staff where login = 'eva'") == "0");
    BOOST_TEST(roles_of(bert) == "reviewer");
}

BOOST_AUTO_TEST_CASE(a_manager_is_set_over_those_of_the_own_site_below_managers) {
    BOOST_TEST(manager.get(web::page, of(bert)).status == 200);
    BOOST_TEST(manager.get(web::page, of(there_one)).status == 404);
    const Key chief_here = world.staff("gina", "administrator", here);
    const Key colleague = world.staff("hugo", "manager", here);
    const Key both = world.staff("ida", "reviewer", here);
    world.sql("insert into staff_role values (" + std::to_string(both) + ", 'reviewer', " +
              std::to_string(there) + ")");
    for (const Key each : {chief_here, colleague, both, world.staff("jack", "reviewer")}) {
        BOOST_TEST(manager.get(web::page, of(each)).status == 404);
        BOOST_TEST(act(manager, each, "link").status == 404);
    }
    BOOST_TEST(count("staff_link") == "0");
    BOOST_TEST(act(manager, bert, "reset").status == 403);
    BOOST_TEST(act(manager, bert, "link").status == 303);
}

BOOST_AUTO_TEST_CASE(roles_are_given_and_taken) {
    const Fields cashier{{"role", "cashier"}, {"site", site_here()}};
    BOOST_TEST(act(manager, bert, "give", cashier).status == 303);
    BOOST_TEST(audited() == "staff staff.give");
    BOOST_TEST(has(act(manager, bert, "give", cashier), "已经有这个角色"));
    BOOST_TEST(roles_of(bert) == "cashier reviewer");
    const Fields nowhere{{"role", "cashier"}, {"site", "999999"}};
    BOOST_TEST(act(chief, bert, "give", nowhere).status == 404);
    BOOST_TEST(act(manager, bert, "take", cashier).status == 303);
    BOOST_TEST(roles_of(bert) == "reviewer");
}

BOOST_AUTO_TEST_CASE(disabled_one_is_out_at_once_and_the_link_is_void) {
    Visitor self(world);
    self.on_duty(bert);
    act(chief, bert, "link");
    BOOST_TEST(act(chief, bert, "disable").status == 303);
    BOOST_TEST(self.get(web::page, of(bert)).status == 303);
    BOOST_TEST(count("staff_link where used_at is null") == "0");
    BOOST_TEST(has(chief.get(web::page, of(bert)), "已停用"));
    BOOST_TEST(act(chief, bert, "enable").status == 303);
    BOOST_TEST(count("staff where disabled_at is not null") == "0");
}

BOOST_AUTO_TEST_CASE(a_new_link_voids_the_one_before) {
    act(chief, bert, "link");
    act(chief, bert, "link");
    BOOST_TEST(count("staff_link") == "2");
    BOOST_TEST(count("staff_link where used_at is null") == "1");
}

BOOST_AUTO_TEST_CASE(nobody_disables_or_demotes_themselves_or_the_last_administrator) {
    const Key self = std::stoll(
        world.sql("select staff_id from staff_role where role = 'administrator' limit 1"));
    world.sql("update staff set password_changed_at = now() where id = " + std::to_string(self));
    BOOST_TEST(has(act(chief, self, "disable"), "不能停用自己"));
    BOOST_TEST(
        has(act(chief, self, "take", {{"role", "administrator"}, {"site", ""}}), "不能停用自己"));
    const Key second = world.staff("zoe", "administrator");
    BOOST_TEST(act(chief, second, "disable").status == 303);
    act(chief, second, "enable");
    world.sql("update staff set password_changed_at = null where id = " + std::to_string(self));
    BOOST_TEST(has(act(chief, second, "disable"), "最后一名"));
    BOOST_TEST(
        has(act(chief, second, "take", {{"role", "administrator"}, {"site", ""}}), "最后一名"));
    BOOST_TEST(roles_of(second) == "administrator");
}

BOOST_AUTO_TEST_CASE(the_second_factor_is_required_and_reset_by_the_administrator) {
    Visitor self(world);
    self.on_duty(bert);
    BOOST_TEST(act(manager, bert, "require").status == 303);
    BOOST_TEST(header(self.get(web::page, of(bert)), "Location") == "admin-account");
    BOOST_TEST(act(manager, bert, "release").status == 403);
    world.sql("insert into staff_factor (staff_id, secret, enrolled_at) values (" +
              std::to_string(bert) + ", 's', now())");
    BOOST_TEST(act(chief, bert, "reset").status == 303);
    BOOST_TEST(count("staff_factor") == "0");
    BOOST_TEST(self.get(web::page, of(bert)).status == 303);
}

BOOST_AUTO_TEST_CASE(an_auditor_looks_and_changes_nothing) {
    Visitor auditor = everywhere("auditor");
    const auto page = auditor.get(web::page, of(bert));
    BOOST_TEST(page.status == 200);
    BOOST_TEST(!has(page, "value=\"give\""));
    BOOST_TEST(!has(page, "value=\"take\""));
    BOOST_TEST(act(auditor, bert, "disable").status == 403);
    BOOST_TEST(auditor.get(web::page).status == 403);
}

BOOST_AUTO_TEST_CASE(a_name_that_was_refused_or_sent_when_signed_out_stays_in_its_field) {
    const std::string long_name(41, 'x');
    const auto refused = act(manager, bert, "rename", {{"staff_name", long_name}});
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(value_of(refused, "staff_name") == long_name);
    const auto [kept, again] =
        sent_late(manager, web::page, {{"action", "rename"}, {"staff_name", "演示丙"}}, of(bert));
    BOOST_TEST(has(kept, "登录已过期"));
    BOOST_TEST(has(again, "请核对后再提交一次"));
    BOOST_TEST(value_of(again, "staff_name") == "演示丙");
    const Fields adding{{"action", "add"},
                        {"login", "dora"},
                        {"staff_name", "演示丁"},
                        {"role", "cashier"},
                        {"site", site_here()}};
    const auto added = sent_late(manager, web::page, adding).again;
    BOOST_TEST(value_of(added, "login") == "dora");
    BOOST_TEST(has(added, "value=\"cashier\" selected"));
    BOOST_TEST(count("staff where login = 'dora' or name = '演示丙'") == "0");
}

BOOST_AUTO_TEST_SUITE_END()
