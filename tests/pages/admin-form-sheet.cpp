#include <boost/test/unit_test.hpp>

#include "tests/support/duty.h"
#include "tests/support/pdf.h"

using namespace support;

namespace {

std::string at(Key id) { return "id=" + std::to_string(id); }

}  // namespace

BOOST_FIXTURE_TEST_SUITE(admin_form_sheet, Duty)

BOOST_AUTO_TEST_CASE(numbers_are_masked_until_somebody_asks_for_them_which_is_audited) {
    const Key id = candidate_here("paid");
    Visitor cashier = at_work("cashier");
    const std::string masked = text_of(cashier.get(web::page, at(id)).body);
    for (const char* part : {"演示甲", "77-110108-000001", "110221********1239"})
        BOOST_TEST(masked.find(part) != std::string::npos, part);
    BOOST_TEST(masked.find("110221200403151239") == std::string::npos);

    const auto answer = cashier.post(web::page, {{"action", "unmask"}}, at(id));
    BOOST_TEST(audited() == "staff registration.unmask");
    const std::string place = header(answer, "Location");
    const auto full = cashier.get(web::page, place.substr(place.find('?') + 1));
    BOOST_TEST(text_of(full.body).find("110221200403151239") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(who_has_submitted_nothing_has_none) {
    Visitor cashier = at_work("cashier");
    BOOST_TEST(cashier.get(web::page).status == 404);
    const Key draft = world.registration(world.passport(), sitting, "subjects");
    BOOST_TEST(cashier.get(web::page, at(draft)).status == 404);
    BOOST_TEST(cashier.get(web::page, at(candidate_there("paid"))).status == 404);
}

BOOST_AUTO_TEST_SUITE_END()
