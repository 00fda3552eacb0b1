#include <boost/test/unit_test.hpp>

#include "tests/support/duty.h"
#include "tests/support/over_counter.h"
#include "tests/support/pdf.h"

using namespace support;

namespace {

struct Till : Duty {
    Visitor cashier = at_work("cashier");
    Key taker = world.staff("taker", "cashier", here);
    std::string of_here = "id=" + std::to_string(here);

    Key take(const std::string& receipt) {
        const Key id = candidate_here("payment");
        world.database().write(
            [&](store::Write& db) { store::receive(db, over_counter(id, taker, here, receipt)); });
        return id;
    }
    void give_back(Key id) {
        world.database().write([&](store::Write& db) {
            store::take_back(db, *store::receipt(db, {id}), {id}, {taker}, "wrong person");
        });
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(admin_fees, Till)

BOOST_AUTO_TEST_CASE(the_day_has_each_fee_and_what_must_be_in_the_till) {
    take("A1");
    give_back(take("A2"));
    const auto page = cashier.get(web::page, of_here);
    BOOST_TEST(has(page, "合计 80.00 元"));
    BOOST_TEST(has(page, "明细 3 笔"));
    BOOST_TEST(has(page, "2 笔</td><td class=\"num\" data-k=\"退费\">1 笔"));
    BOOST_TEST(has(page, "-80.00"));
    BOOST_TEST(has(page, "77-110108-000001"));
}

BOOST_AUTO_TEST_CASE(the_paper_says_the_same) {
    take("A1");
    const auto answer = cashier.get(web::page, of_here + "&paper=1");
    BOOST_TEST(header(answer, "Content-Type") == "application/pdf");
    const std::string text = text_of(answer.body);
    for (const char* part : {"收费日报表", "A1", "77-110108-000001", "演示甲", "80.00"})
        BOOST_TEST(text.find(part) != std::string::npos, part);
}

BOOST_AUTO_TEST_CASE(a_day_without_fees_says_so) {
    take("A1");
    BOOST_TEST(has(cashier.get(web::page, of_here + "&day=2020-01-01"), "没有收费，也没有退费"));
}

BOOST_AUTO_TEST_CASE(what_is_no_day_is_named_and_stays) {
    const auto page = cashier.get(web::page, of_here + "&day=2026-02-30");
    BOOST_TEST(value_of(page, "day") == "2026-02-30");
    BOOST_TEST(has(page, "id=\"day-fault\""));
    BOOST_TEST(!has(page, "明细"));
}

BOOST_AUTO_TEST_CASE(a_till_is_seen_at_its_own_site_only) {
    BOOST_TEST(header(cashier.get(web::page), "Location") == "admin-fees?" + of_here);
    BOOST_TEST(cashier.get(web::page, "id=" + std::to_string(there)).status == 404);
    BOOST_TEST(at_work("reviewer").get(web::page, of_here).status == 403);
}

BOOST_AUTO_TEST_SUITE_END()
