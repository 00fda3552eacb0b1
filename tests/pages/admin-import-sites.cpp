#include <boost/test/unit_test.hpp>

#include "store/import_file.h"
#include "tests/support/duty.h"
#include "tests/support/overtaken.h"

using namespace support;

namespace {

const std::string two_sites =
    "考点代码,考点名称,省份\n110100,演示新考点,演示省\n110108,演示甲考点,演示省\n";

struct Import : Duty {
    Key staff = world.staff("chief", "administrator", 0);
    Visitor chief = Visitor(world).on_duty(staff);

    // The form that writes the two.
    Fields uploaded() {
        const auto key = world.database().write([&](store::Write& db) {
            return store::keep_import(
                db, {.staff = {staff}, .kind = "sites", .name = "考点.csv", .bytes = two_sites});
        });
        return {{"action", "write"}, {"key", std::to_string(key)}};
    }
    // Where that change is made between the form's look at the sites and its writing, nothing is
    // written, and why is told at that line.
    void refused_for(const std::string& change, const std::string& line) {
        const auto form = uploaded();
        web::Response told;
        overtaken_by(world, change, [&](store::Database& own) {
            told = chief.through(own).post(web::page, form);
        });
        chief.through(world.database());
        BOOST_TEST(told.status == 422);
        BOOST_TEST(has(told, line));
        BOOST_TEST(has(told, "刚才有人保存过这个考点"));
    }
    std::string names() {
        return world.sql("select string_agg(name, ',' order by code) from site");
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(admin_import_sites, Import)

BOOST_AUTO_TEST_CASE(new_sites_are_made_and_known_ones_saved) {
    BOOST_TEST(chief.post(web::page, uploaded()).status == 303);
    BOOST_TEST(names() == "演示新考点,演示甲考点,演示考点110109");
    BOOST_TEST(audited() == "staff import.sites");
}

BOOST_AUTO_TEST_CASE(a_line_whose_site_another_saves_meanwhile_is_told_and_none_is_written) {
    refused_for("update site set revision = revision + 1, name = '演示改名' where code = '110108'",
                "第 3 行");
    BOOST_TEST(names() == "演示改名,演示考点110109");
}

BOOST_AUTO_TEST_CASE(a_line_whose_site_another_makes_meanwhile_is_told_and_none_is_written) {
    refused_for("insert into site (code, name, province) values ('110100', '演示别人的', '演示省')",
                "第 2 行");
    BOOST_TEST(names() == "演示别人的,演示考点110108,演示考点110109");
}

BOOST_AUTO_TEST_SUITE_END()
