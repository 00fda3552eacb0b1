#include <boost/test/unit_test.hpp>

#include "store/import_file.h"
#include "tests/support/duty.h"

using namespace support;

namespace {

const std::string headings = "证件号码,姓名,学校,班级\n";

struct Import : Duty {
    Key staff = world.staff("manager", "manager", here);
    Visitor manager = Visitor(world).on_duty(staff);
    std::string id = "id=" + std::to_string(here);

    // The query of a dry run of that table.
    std::string uploaded(const std::string& table) {
        const auto key = world.database().write([&](store::Write& db) {
            return store::keep_import(db, {.staff = {staff},
                                           .kind = "roster",
                                           .site = domain::Id<domain::Site>{here},
                                           .name = "名单.csv",
                                           .bytes = table});
        });
        return id + "&file=" + std::to_string(key);
    }
    web::Response write(const std::string& query) {
        return manager.post(web::page,
                            {{"action", "write"}, {"key", query.substr(query.rfind('=') + 1)}}, id);
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(admin_import_roster, Import)

BOOST_AUTO_TEST_CASE(a_dry_run_says_what_would_happen_and_writes_nothing) {
    const auto page =
        manager.get(web::page, uploaded(headings + "110221200403151239,演示甲,演示大学,1班\n"
                                                   "110221200509201249,演示乙,演示大学,2班\n"));
    BOOST_TEST(page.status == 200);
    BOOST_TEST(has(page, "导入 2 行新增、0 行更新"));
    BOOST_TEST(world.sql("select count(*) from roster") == "0");
}

BOOST_AUTO_TEST_CASE(every_bad_row_is_told_with_line_column_value_and_reason) {
    const std::string query = uploaded(headings +
                                       "110221200403151239,演示甲,演示大学,1班\n"
                                       "110221200403151230,演示2,演示大学,1班\n"
                                       "110221200403151239,演示丙,,\n");
    const auto page = manager.get(web::page, query);
    BOOST_TEST(page.status == 422);
    BOOST_TEST(has(page, "有 3 处需要修改"));
    for (const std::string text : {"第 3 行", "110221200403151230", "最后一位校验码不对",
                                   "姓名里不能有数字", "第 4 行", "与第 2 行重复"})
        BOOST_TEST(has(page, text), text);
    BOOST_TEST(write(query).status == 422);
    BOOST_TEST(world.sql("select count(*) from roster") == "0");
}

BOOST_AUTO_TEST_CASE(a_good_table_is_written_once_and_again_is_harmless) {
    const std::string table = headings + "110221200403151239,演示甲,演示大学,1班\n";
    BOOST_TEST(write(uploaded(table)).status == 303);
    BOOST_TEST(world.sql("select name || ' ' || class_name from roster") == "演示甲 1班");
    BOOST_TEST(world.sql("select count(*) from import_file") == "0");
    BOOST_TEST(audited() == "staff import.roster");
    BOOST_TEST(has(manager.get(web::page, uploaded(table)), "内容与现在的相同"));
}

BOOST_AUTO_TEST_CASE(headings_come_in_any_order_and_others_are_told) {
    BOOST_TEST(
        has(manager.get(web::page, uploaded("班级,姓名,证件号码\n1班,演示甲,110221200403151239\n")),
            "导入 1 行新增"));
    const auto wrong = manager.get(web::page, uploaded("姓名,性别\n演示甲,男\n"));
    BOOST_TEST(has(wrong, "缺少“证件号码”这一列"));
    BOOST_TEST(has(wrong, "模板里没有“性别”这一列"));
}

BOOST_AUTO_TEST_CASE(a_file_is_its_owners_and_its_sites) {
    const std::string query = uploaded(headings + "110221200403151239,演示甲,演示大学,1班\n");
    BOOST_TEST(at_work("manager").get(web::page, query).status == 303);
    Visitor other(world);
    other.on_duty(world.staff("there", "manager", there));
    BOOST_TEST(other.get(web::page, query).status == 404);
    BOOST_TEST(at_work("reviewer").get(web::page, id).status == 403);
}

BOOST_AUTO_TEST_CASE(the_template_is_a_workbook) {
    const auto file = manager.get(web::page, id + "&template=1");
    BOOST_TEST(file.body.substr(0, 2) == "PK");
    BOOST_TEST(header(file, "Content-Disposition") == "attachment; filename=\"ncre-roster.xlsx\"");
}

BOOST_AUTO_TEST_CASE(
    a_file_that_is_sent_when_signed_out_has_to_be_chosen_anew_and_the_page_says_so) {
    const Fields check{{"action", "check"}};
    world.sql("update staff_session set last_seen = now() - interval '31 minutes'");
    BOOST_TEST(has(manager.upload(web::page, check, headings, id), "选择的文件不能保留"));
    const auto [kept, again] = sent_late(manager, web::page, check, id);
    BOOST_TEST(has(kept, "登录已过期"));
    BOOST_TEST(!has(kept, "选择的文件不能保留"));
    BOOST_TEST(has(kept, "/admin-import-roster?" + id + "\">"));
    BOOST_TEST(again.status == 403);
    BOOST_TEST(has(again, "还没有选择文件"));
}

BOOST_AUTO_TEST_CASE(a_dry_run_that_is_confirmed_when_signed_out_comes_back_after_a_new_sign_in) {
    const std::string query = uploaded(headings + "110221200403151239,演示甲,演示大学,1班\n");
    const auto [kept, again] = sent_late(
        manager, web::page, {{"action", "write"}, {"key", query.substr(query.rfind('=') + 1)}}, id);
    BOOST_TEST(has(kept, "登录已过期"));
    BOOST_TEST(has(again, "请核对后再提交一次"));
    BOOST_TEST(has(again, "导入 1 行新增、0 行更新"));
    BOOST_TEST(!has(again, "id=\"file-fault\""));
    BOOST_TEST(world.sql("select count(*) from roster") == "0");
}

BOOST_AUTO_TEST_SUITE_END()
