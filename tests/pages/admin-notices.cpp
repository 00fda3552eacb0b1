#include <boost/test/unit_test.hpp>

#include "tests/support/duty.h"
#include "tests/support/passport.h"

using namespace support;

namespace {

struct Board : Duty {
    Visitor chief = everywhere("administrator");
    Visitor manager = at_work("manager");
    std::string id = "id=" + std::to_string(here);

    static Fields notice(const std::string& action, const Fields& other = {}) {
        Fields fields{{"action", action},
                      {"notice_title", "演示通知"},
                      {"notice_body", "带身份证。"},
                      {"shown_from", "2026-01-01T09:00"},
                      {"revision", "0"}};
        for (const auto& [name, value] : other) {
            std::erase_if(fields, [&, given = name](const auto& f) { return f.first == given; });
            fields.emplace_back(name, value);
        }
        return fields;
    }
    // One that is shown, and the query of its form.
    std::string shown() {
        return id + "&key=" +
               world.sql("insert into notice (site_id, title, body, shown_from) values (" +
                         std::to_string(here) +
                         ", '演示通知', '带身份证。', now() - interval '1 day') returning id");
    }
    std::string count(const std::string& where) {
        return world.sql("select count(*) from notice where " + where);
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(admin_notices, Board)

BOOST_AUTO_TEST_CASE(a_site_has_its_own_and_the_institution_those_for_all) {
    BOOST_TEST(has(manager.get(web::page, id), "还没有通知"));
    BOOST_TEST(manager.post(web::page, notice("save"), id).status == 303);
    BOOST_TEST(audited() == "staff notice.save");
    BOOST_TEST(chief.post(web::page, notice("save")).status == 303);
    BOOST_TEST(count("site_id = " + std::to_string(here)) == "1");
    BOOST_TEST(count("site_id is null") == "1");
    BOOST_TEST(has(manager.get(web::page, id), "共 1 条"));
    BOOST_TEST(manager.get(web::page).status == 403);
    BOOST_TEST(manager.post(web::page, notice("save")).status == 403);
}

BOOST_AUTO_TEST_CASE(each_stands_under_its_tab) {
    BOOST_TEST(has(manager.get(web::page, id), "admin-sites\" aria-current=\"page\""));
    BOOST_TEST(has(chief.get(web::page), "admin-sittings\" aria-current=\"page\""));
}

BOOST_AUTO_TEST_CASE(a_look_keeps_nothing) {
    const auto page = manager.post(web::page, notice("look"), id);
    BOOST_TEST(has(page, "考生会看到"));
    BOOST_TEST(has(page, "带身份证。"));
    BOOST_TEST(count("true") == "0");
}

BOOST_AUTO_TEST_CASE(what_is_mistyped_is_named_and_kept) {
    const auto page = manager.post(
        web::page,
        notice("save", {{"notice_title", ""}, {"shown_from", "soon"}, {"notice_body", "长"}}), id);
    BOOST_TEST(page.status == 422);
    BOOST_TEST(has(page, "id=\"notice_title-fault\""));
    BOOST_TEST(value_of(page, "shown_from") == "soon");
    const auto backward =
        manager.post(web::page, notice("save", {{"shown_to", "2025-12-31T09:00"}}), id);
    BOOST_TEST(has(backward, "截止应晚于开始"));
}

BOOST_AUTO_TEST_CASE(it_is_taken_down_when_asked_for_twice) {
    const std::string at = shown();
    const Fields end =
        notice("end", {{"revision", value_of(manager.get(web::page, at), "revision")}});
    const auto asked = manager.post(web::page, end, at);
    BOOST_TEST(asked.status == 422);
    BOOST_TEST(has(asked, "请先确认，再办理"));
    BOOST_TEST(count("shown_to is null") == "1");
    Fields sure = end;
    sure.emplace_back("sure", "yes");
    BOOST_TEST(manager.post(web::page, sure, at).status == 303);
    BOOST_TEST(count("shown_to <= now()") == "1");
    BOOST_TEST(audited() == "staff notice.end");
    // the page that was open before is told, and may then go on
    const auto late = manager.post(web::page, sure, at);
    BOOST_TEST(has(late, "刚才有人保存过"));
    const Fields once_more =
        notice("end", {{"revision", value_of(late, "revision")}, {"sure", "yes"}});
    BOOST_TEST(manager.post(web::page, once_more, at).status == 303);
}

BOOST_AUTO_TEST_CASE(another_sites_notice_is_not_found_here) {
    const std::string key = world.sql("insert into notice (site_id, title, body) values (" +
                                      std::to_string(there) + ", 't', 'b') returning id");
    BOOST_TEST(manager.get(web::page, id + "&key=" + key).status == 404);
    BOOST_TEST(manager.get(web::page, "id=" + std::to_string(there)).status == 404);
}

BOOST_AUTO_TEST_CASE(sent_when_signed_out_it_comes_back_after_a_new_sign_in) {
    const auto [kept, again] =
        sent_late(manager, web::page, notice("save", {{"notice_body", "写了\n半小时"}}), id);
    BOOST_TEST(has(kept, "登录已过期"));
    BOOST_TEST(has(again, "请核对后再提交一次"));
    BOOST_TEST(has(again, "写了\n半小时</textarea>"));
    BOOST_TEST(value_of(again, "revision") == "0");
    BOOST_TEST(count("true") == "0");
}

BOOST_AUTO_TEST_SUITE_END()
