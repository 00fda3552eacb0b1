#include <boost/test/unit_test.hpp>

#include "tables/read.h"
#include "tests/support/duty.h"
#include "tests/support/memory.h"

using namespace support;

namespace {

// The text of a row's cell under that title; "?" where the table has none of it.
std::string cell(const tables::Table& table, const std::string& title, std::size_t row = 1) {
    const auto& titles = table.at(0).values;
    for (std::size_t i = 0; i < titles.size(); ++i)
        if (titles[i] == title)
            return i < table.at(row).values.size() ? table.at(row).values[i] : "";
    return "?";
}

struct Exporting : Duty {
    std::string bytes(const web::Response& response) {
        std::string all;
        BOOST_REQUIRE(response.stream != nullptr);
        world.database().look([&](store::Read& db) {
            response.stream(db, [&all](std::string_view piece) { all += piece; });
        });
        return all;
    }
    tables::Table table(const web::Response& response) {
        auto read = tables::read_table(bytes(response));
        BOOST_REQUIRE(std::holds_alternative<tables::Table>(read));
        return std::get<tables::Table>(read);
    }
    tables::Table taken(Visitor& by, const std::string& action, Fields more = {}) {
        more.emplace_back("action", action);
        return table(by.post(web::page, more));
    }
    void change(Key registration, const std::string& what) {
        world.sql("update registration set " + what +
                  " where id = " + std::to_string(registration));
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(admin_export)

BOOST_AUTO_TEST_CASE(both_formats_hold_what_the_filter_shows_of_the_own_sites) {
    Exporting e;
    e.change(e.candidate_here("paid"), "name = '演示乙', class_name = '软件 2301'");
    e.candidate_here("pending");
    e.candidate_here("lapsed");
    e.candidate_there("paid");
    Visitor manager = e.at_work("manager");
    for (const auto* format : {"xlsx", "csv"}) {
        const auto held = e.taken(manager, format);
        BOOST_TEST(held.size() == 3U);
        BOOST_TEST(cell(held, "姓名") == "演示乙");
        BOOST_TEST(cell(held, "证件号码") == "110221200403151239");
        BOOST_TEST(cell(held, "状态") == "已支付");
        BOOST_TEST(cell(held, "考点代码") == "110108");
        BOOST_TEST(cell(held, "报名流水号") == "000001");
        BOOST_TEST(cell(held, "性别") == "男");
        BOOST_TEST(cell(held, "职业") != "30");
        BOOST_TEST(cell(held, "报考科目") == "24 C语言程序设计");
        BOOST_TEST(cell(held, "照片") == "没有");
        BOOST_TEST(e.taken(manager, format, {{"status", "all"}}).size() == 4U);
        BOOST_TEST(e.taken(manager, format, {{"status", "pending"}}).size() == 2U);
        BOOST_TEST(e.taken(manager, format, {{"level", "3"}}).size() == 1U);
        BOOST_TEST(e.taken(manager, format, {{"class", "=软件 2301"}}).size() == 2U);
    }
    Visitor admin = e.everywhere("administrator");
    BOOST_TEST(e.taken(admin, "csv").size() == 4U);
}

BOOST_AUTO_TEST_CASE(the_national_file_has_a_row_for_each_paid_subject_and_national_codes) {
    Exporting e;
    const Key python = e.world.offering(e.sitting, e.here, "66");
    const Key two = e.candidate_here("confirmed");
    e.world.sql("insert into choice (registration_id, offering_id, fee_fen) values (" +
                std::to_string(two) + ", " + std::to_string(python) + ", 8000)");
    e.change(e.candidate_here("paid"), "id_type = '6'");
    e.candidate_here("payment");
    Visitor manager = e.at_work("manager");
    const auto national = e.taken(manager, "national");
    BOOST_REQUIRE(national.size() == 4U);
    BOOST_TEST(national.at(0).values.size() == 20U);
    BOOST_TEST(cell(national, "科目代码", 1) == "24");
    BOOST_TEST(cell(national, "科目代码", 2) == "66");
    BOOST_TEST(cell(national, "报名流水号", 1) == cell(national, "报名流水号", 2));
    BOOST_TEST(cell(national, "证件类型", 3) == "1");
    BOOST_TEST(cell(national, "性别") == "1");
    BOOST_TEST(cell(national, "出生日期") == "20040315");
    BOOST_TEST(cell(national, "民族") == "01");
    BOOST_TEST(cell(national, "备注") == "演示大学 演示学院");
    BOOST_TEST(cell(national, "自定义信息") == "2023 2023000001");
}

// What a spreadsheet program would run stands there as a text: in a workbook as it is, in a CSV
// behind an apostrophe, which our own reader takes off again.
BOOST_AUTO_TEST_CASE(a_formula_that_somebody_typed_stays_a_text) {
    Exporting e;
    e.change(e.candidate_here("paid"), "school = '=HYPERLINK(\"x\")', department = '＠SUM(1)'");
    Visitor manager = e.at_work("manager");
    const auto csv = e.bytes(manager.post(web::page, {{"action", "csv"}}));
    BOOST_TEST(csv.find("\"'=HYPERLINK(\"\"x\"\")\"") != std::string::npos);
    BOOST_TEST(csv.find(",'＠SUM(1)") != std::string::npos);
    for (const auto* format : {"xlsx", "csv"})
        BOOST_TEST(cell(e.taken(manager, format), "学校") == "=HYPERLINK(\"x\")");
    BOOST_TEST(cell(e.taken(manager, "national"), "备注") == "=HYPERLINK(\"x\") ＠SUM(1)");
}

BOOST_AUTO_TEST_CASE(photos_are_named_by_sitting_site_and_serial_beside_what_the_check_found) {
    Exporting e;
    const Key id = e.candidate_here("paid");
    e.candidate_here("paid");
    e.world.sql(
        "insert into portrait (registration_id, jpeg, width, height, sha256,"
        " original_sha256) values (" +
        std::to_string(id) + ", 'JPEGBYTES', 390, 567, sha256('a'), sha256('b'))");
    const auto response = e.at_work("manager").post(web::page, {{"action", "photos"}});
    BOOST_TEST(header(response, "Content-Type") == "application/zip");
    BOOST_TEST(header(response, "Content-Disposition") ==
               "attachment; filename=\"photos-77-110108.zip\"");
    const auto zip = e.bytes(response);
    BOOST_TEST(zip.find("77110108000001.jpg") < zip.find("JPEGBYTES"));
    BOOST_TEST(zip.find("77110108000002.jpg") == std::string::npos);
    BOOST_TEST(zip.find("检查报告.csv") < zip.find("77110108000001.jpg"));
    BOOST_TEST(zip.find("77,110108,000002,演示甲,没有照片\r\n") != std::string::npos);
    BOOST_TEST(zip.find("77,110108,000001,") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(each_export_is_audited_with_its_filter_and_count_and_no_personal_value) {
    Exporting e;
    e.change(e.candidate_here("paid"), "class_name = '软件 2301'");
    e.at_work("manager").post(web::page, {{"action", "csv"}, {"class", "=软件 2301"}});
    BOOST_TEST(e.audited() == "staff export.registrations");
    BOOST_TEST(e.world.sql("select detail from audit order by id desc limit 1") ==
               "sitting=77 site=110108 class=one status=held file=csv people=1 choices=1");
    BOOST_TEST(e.world.sql("select site_id from audit order by id desc limit 1") ==
               std::to_string(e.here));
}

BOOST_AUTO_TEST_CASE(an_auditor_looks_and_takes_nothing_and_others_do_not_come) {
    Exporting e;
    e.candidate_here("paid");
    Visitor auditor = e.at_work("auditor");
    const auto page = auditor.get(web::page);
    BOOST_TEST(has(page, "1 人，1 科次"));
    BOOST_TEST(has(page, "您可以查看"));
    BOOST_TEST(!has(page, "导出 XLSX</button>"));
    for (const auto* action : {"xlsx", "csv", "national", "photos"})
        BOOST_TEST(auditor.post(web::page, {{"action", action}}).status == 403);
    BOOST_TEST(e.at_work("reviewer").get(web::page).status == 403);
    BOOST_TEST(e.at_work("cashier").get(web::page).status == 403);
    BOOST_TEST(e.at_work("manager").forge(web::page, {{"action", "csv"}}).status == 403);
}

BOOST_AUTO_TEST_CASE(the_page_says_what_there_is_and_who_has_nothing_is_told_so) {
    Exporting e;
    Visitor manager = e.at_work("manager");
    BOOST_TEST(has(manager.get(web::page), "没有符合筛选的报名"));
    BOOST_TEST(has(manager.get(web::page), "还没有人支付"));
    e.candidate_here("confirmed");
    BOOST_TEST(has(manager.get(web::page), "有 1 人没有照片"));
    BOOST_TEST(has(manager.get(web::page, "status=pending"), "没有符合筛选的报名"));
    BOOST_TEST(manager.get(web::page, "status=nonsense").status == 404);
    e.world.sql("truncate sitting cascade");
    BOOST_TEST(has(manager.get(web::page), "还没有考次"));
}

// Twenty thousand take no more memory than a few; what is being sent is not kept.
BOOST_AUTO_TEST_CASE(many_rows_and_photos_pass_in_the_memory_of_a_few) {
    Exporting e;
    const Key id = e.candidate_here("paid");
    e.world.sql(
        "insert into passport (email, mobile) select 'm' || i || '@example.edu.cn', '137' || "
        "lpad(i::text, 8, '0')"
        " from generate_series(1, 5000) i");
    e.world.sql(
        "insert into registration (passport_id, sitting_id, stage, agreement_id, id_type,"
        " id_number, id_key, name, site_id, needs_review, serial, submitted_at)"
        " select p.id, r.sitting_id, 'paid', r.agreement_id, '1', 'x', 'k' || p.id, '演示', "
        "r.site_id,"
        " true, p.id % 1000000 + 1, now() from passport p, registration r where r.id = " +
        std::to_string(id) + " and p.id <> r.passport_id");
    e.world.sql(
        "insert into portrait (registration_id, jpeg, width, height, sha256,"
        " original_sha256) select id, convert_to(repeat('0123456789abcdef', 2000), 'UTF8'),"
        " 390, 567, sha256('a'), sha256('b') from registration");
    Visitor manager = e.at_work("manager");
    for (const auto* action : {"xlsx", "csv", "photos"}) {
        const auto response = manager.post(web::page, {{"action", action}});
        std::size_t size = 0;
        const auto growth = growth_in_kib([&] {
            e.world.database().look([&](store::Read& db) {
                response.stream(db, [&](std::string_view piece) { size += piece.size(); });
            });
        });
        BOOST_TEST(size > (std::string(action) == "photos" ? 150'000'000U : 100'000U));
        BOOST_TEST(growth < 16 * 1024, action << " grew by " << growth << " KiB");
    }
}

BOOST_AUTO_TEST_SUITE_END()
