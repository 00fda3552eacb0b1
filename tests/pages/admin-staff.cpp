#include <boost/test/unit_test.hpp>

#include "tests/support/duty.h"

using namespace support;

namespace {

struct Office : Duty {
    Visitor chief = everywhere("administrator");
    Visitor manager = at_work("manager");
    Key bert = world.staff("bert", "reviewer", here);
    Key carl = world.staff("carl", "cashier", there);

    static bool lists(const web::Response& page, Key staff) {
        return has(page, "admin-member?id=" + std::to_string(staff) + "\"");
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(admin_staff, Office)

BOOST_AUTO_TEST_CASE(the_institution_sees_all_and_a_manager_those_below_at_the_own_site) {
    const auto all = chief.get(web::page);
    BOOST_TEST(lists(all, bert));
    BOOST_TEST(lists(all, carl));
    BOOST_TEST(has(all, "共 4 人"));
    const auto own = manager.get(web::page);
    BOOST_TEST(lists(own, bert));
    BOOST_TEST(!lists(own, carl));
    BOOST_TEST(has(own, "共 1 人"));
    BOOST_TEST(at_work("cashier").get(web::page).status == 403);
    BOOST_TEST(!has(everywhere("auditor").get(web::page), "添加人员"));
}

BOOST_AUTO_TEST_CASE(somebody_is_found_by_a_part_of_name_or_login) {
    const auto page = chief.get(web::page, "find=BER");
    BOOST_TEST(lists(page, bert));
    BOOST_TEST(!lists(page, carl));
    BOOST_TEST(has(chief.get(web::page, "find=zzz"), "没有找到“zzz”"));
    std::string longest;
    for (int i = 0; i < 40; ++i) longest += "%E7%94%B2";
    BOOST_TEST(chief.get(web::page, "find=" + longest).status == 200);
}

BOOST_AUTO_TEST_CASE(who_is_disabled_is_on_a_list_of_its_own) {
    BOOST_TEST(has(chief.get(web::page, "disabled=yes"), "没有停用的人员"));
    world.sql("update staff set disabled_at = now() where login = 'bert'");
    BOOST_TEST(!lists(chief.get(web::page), bert));
    BOOST_TEST(lists(chief.get(web::page, "disabled=yes"), bert));
}

BOOST_AUTO_TEST_CASE(a_long_list_has_pages_that_neither_skip_nor_repeat) {
    world.sql(
        "insert into staff (login, name, password_hash) select 'z' || lpad(n::text, 3, '0'),"
        " '演示', '-' from generate_series(1, 60) n");
    const auto first = chief.get(web::page, "find=z");
    BOOST_TEST(has(first, "共 60 人"));
    BOOST_TEST(has(first, ">z050<"));
    BOOST_TEST(!has(first, ">z051<"));
    BOOST_TEST(has(first, "find=z&amp;after=z050"));
    const auto second = chief.get(web::page, "find=z&after=z050");
    BOOST_TEST(!has(second, ">z050<"));
    BOOST_TEST(has(second, ">z051<"));
    BOOST_TEST(has(second, ">z060<"));
    BOOST_TEST(!has(second, "下一页"));
}

BOOST_AUTO_TEST_SUITE_END()
