#include <boost/test/unit_test.hpp>

#include "tests/support/duty.h"
#include "tests/support/passport.h"

using namespace support;

namespace {

struct Setting : Duty {
    Visitor chief = everywhere("administrator");
    Visitor manager = at_work("manager");
    std::string id = "id=" + std::to_string(here);

    static Fields form(const std::string& action, const Fields& other) {
        Fields fields{{"action", action}, {"site_name", "演示考点甲"}, {"province", "演示省"}};
        for (const auto& [name, value] : other) {
            std::erase_if(fields, [&, given = name](const auto& f) { return f.first == given; });
            fields.emplace_back(name, value);
        }
        return fields;
    }
    web::Response save(Visitor& who, Fields other) {
        other.emplace_back("revision", value_of(who.get(web::page, id), "revision"));
        return who.post(web::page, form("save", other), id);
    }
    std::string of_site(const std::string& what) {
        return world.sql("select " + what + " from site where id = " + std::to_string(here));
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(admin_site, Setting)

BOOST_AUTO_TEST_CASE(a_manager_says_what_the_own_site_is) {
    const auto answer =
        save(manager,
             {{"site_address", "演示路 1 号"}, {"contact", "010-5550101"}, {"site_limit", "2"}});
    BOOST_TEST(answer.status == 303);
    BOOST_TEST(of_site("address") == "演示路 1 号");
    BOOST_TEST(of_site("name") == "演示考点甲");
    BOOST_TEST(audited() == "staff site.save");
    BOOST_TEST(has(manager.get(web::page, redirect_query(answer)), "已保存"));
    BOOST_TEST(of_site("code") == "110108");
}

BOOST_AUTO_TEST_CASE(what_is_mistyped_is_named_and_kept) {
    const auto page =
        save(manager, {{"site_name", ""}, {"site_limit", "many"}, {"contact", "找我"}});
    BOOST_TEST(page.status == 422);
    BOOST_TEST(has(page, "id=\"site_name-fault\""));
    BOOST_TEST(has(page, "id=\"site_limit-fault\""));
    BOOST_TEST(value_of(page, "site_limit") == "many");
    BOOST_TEST(value_of(page, "contact") == "找我");
    BOOST_TEST(of_site("name") == "演示考点110108");
}

BOOST_AUTO_TEST_CASE(of_two_windows_the_second_is_told) {
    const std::string before = value_of(manager.get(web::page, id), "revision");
    BOOST_TEST(save(chief, {{"site_name", "演示先"}}).status == 303);
    const auto late =
        manager.post(web::page, form("save", {{"site_name", "演示后"}, {"revision", before}}), id);
    BOOST_TEST(late.status == 422);
    BOOST_TEST(has(late, "刚才有人保存过"));
    BOOST_TEST(value_of(late, "site_name") == "演示后");
    BOOST_TEST(of_site("name") == "演示先");
    const Fields once_more{{"site_name", "演示后"}, {"revision", value_of(late, "revision")}};
    BOOST_TEST(manager.post(web::page, form("save", once_more), id).status == 303);
    BOOST_TEST(of_site("name") == "演示后");
}

BOOST_AUTO_TEST_CASE(the_institution_makes_one_with_a_code_of_its_own) {
    const auto made =
        chief.post(web::page, form("make", {{"site_code", "110199"}, {"reviews", "yes"}}));
    BOOST_TEST(made.status == 303);
    BOOST_TEST(world.sql("select reviews from site where code = '110199'") == "t");
    BOOST_TEST(audited() == "staff site.make");
    const auto again = chief.post(web::page, form("make", {{"site_code", "110199"}}));
    BOOST_TEST(again.status == 422);
    BOOST_TEST(has(again, "已有这个代码的考点"));
    BOOST_TEST(has(chief.post(web::page, form("make", {{"site_code", "11"}})), "6 位数字"));
    BOOST_TEST(manager.post(web::page, form("make", {{"site_code", "110198"}})).status == 403);
    BOOST_TEST(manager.get(web::page).status == 403);
}

BOOST_AUTO_TEST_CASE(an_auditor_reads_and_another_sites_manager_does_not) {
    BOOST_TEST(!has(at_work("auditor").get(web::page, id), "value=\"save\""));
    BOOST_TEST(manager.get(web::page, "id=" + std::to_string(there)).status == 404);
    const auto page = manager.get(web::page, id);
    BOOST_TEST(has(page, "admin-offerings?" + id + "&amp;sitting=" + std::to_string(sitting)));
    BOOST_TEST(has(page, "admin-site-review?" + id));
    BOOST_TEST(has(page, "admin-sites\" aria-current=\"page\""));
}

BOOST_AUTO_TEST_CASE(sent_when_signed_out_it_is_kept_and_shown_again_after_a_new_sign_in) {
    const auto [kept, again] =
        sent_late(manager, web::page, form("save", {{"contact", "找我"}, {"revision", "1"}}), id);
    BOOST_TEST(kept.status == 403);
    BOOST_TEST(has(kept, "登录已过期，刚才的内容还没有保存"));
    BOOST_TEST(has(kept, "/admin\" target=\"_blank\""));
    BOOST_TEST(has(kept, "/admin-site?" + id + "\">"));
    BOOST_TEST(value_of(kept, "contact") == "找我");
    BOOST_TEST(!has(kept, "选择的文件"));
    BOOST_TEST(again.status == 403);
    BOOST_TEST(has(again, "请核对后再提交一次"));
    BOOST_TEST(value_of(again, "contact") == "找我");
    BOOST_TEST(of_site("coalesce(contact, '')") == "");
    BOOST_TEST(save(manager, {{"contact", "010-5550101"}}).status == 303);
}

BOOST_AUTO_TEST_CASE(who_is_signed_in_but_by_half_keeps_what_was_sent_too) {
    world.sql("update staff set factor_required = true");
    const auto owing = save(manager, {{"contact", "找我"}});
    BOOST_TEST(owing.status == 403);
    BOOST_TEST(has(owing, "登录还没有完成，刚才的内容还没有保存"));
    BOOST_TEST(value_of(owing, "contact") == "找我");
}

BOOST_AUTO_TEST_CASE(what_no_form_of_ours_sent_is_not_kept_for_who_has_to_sign_in) {
    const Fields forged = form("save", {{"contact", "找我"}, {"revision", "1"}});
    BOOST_TEST(header(Visitor(world).forge(web::page, forged, id), "Location") == "admin");
    world.sql("update staff_session set last_seen = now() - interval '31 minutes'");
    BOOST_TEST(header(manager.forge(web::page, forged, id), "Location") == "admin");
    // nor is a candidate's token one of ours
    Visitor candidate = Visitor(world).signed_in(world.passport());
    BOOST_TEST(header(candidate.post(web::page, forged, id), "Location") == "admin");
}

BOOST_AUTO_TEST_SUITE_END()
