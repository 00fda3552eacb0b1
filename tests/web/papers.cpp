#include "web/papers.h"

#include <boost/test/unit_test.hpp>

#include "drawing/paper.h"
#include "store/standing.h"
#include "tests/support/duty.h"
#include "tests/support/pdf.h"

using namespace support;

namespace {

const domain::Instant made = domain::from_shanghai({2026, 1, 6}, 17, 0);

struct Papers : Duty {
    store::Site site =
        *world.database().read([&](store::Read& db) { return store::site(db, {here}); });

    store::Standing standing(Key id) {
        return *world.database().read([&](store::Read& db) { return store::standing(db, {id}); });
    }
    std::string form(Key id, web::Masked masked) {
        const auto [registration, sitting_, now] = standing(id);
        return web::form_sheet(world.setup(), registration, sitting_, made, masked);
    }
};

std::string printed(const std::string& lines) { return text_of(drawing::paper_pdf(lines, made)); }

void check_has(const std::string& text, std::initializer_list<std::string> parts) {
    for (const std::string& part : parts)
        BOOST_TEST(text.find(part) != text.npos, part << " in " << text);
}

store::DayFee fee(int staff, const std::string& name, domain::PayMethod method, int yuan) {
    return {made,
            "A1",
            "77-110108-000001",
            "演示甲",
            {staff},
            name,
            method,
            domain::Money::of_fen(yuan * 100)};
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(papers, Papers)

BOOST_AUTO_TEST_CASE(rare_characters_are_printed_from_fonts_that_are_in_the_file) {
    const Key id = candidate_here("paid");
    world.sql("update registration set name = '演示𠅤𬭊', address = '𠅤𬭊路 1 号'");
    const std::string pdf = drawing::paper_pdf(form(id, web::Masked::no), made);
    check_has(text_of(pdf),
              {"姓名 演示𠅤𬭊", "𠅤𬭊路 1 号", "77-110108-000001",
               "110221200403151239", "13800000001", "24 C语言程序设计", "80.00 元", "考生签名："});
    const std::string fonts = asked(pdf, "pdffonts FILE");
    BOOST_TEST(fonts.find("Noto") != fonts.npos, fonts);
    BOOST_TEST(fonts.find(" no ") == fonts.npos,
               "each is embedded, a part of it, with its characters: " << fonts);
}

BOOST_AUTO_TEST_CASE(a_masked_form_shows_no_number) {
    const std::string text = printed(form(candidate_here("paid"), web::Masked::yes));
    check_has(text, {"110221********1239", "138****0001"});
    BOOST_TEST(text.find("110221200403151239") == text.npos);
}

BOOST_AUTO_TEST_CASE(a_receipt_says_who_took_what_from_whom_for_what) {
    const auto [registration, sitting_, now] = standing(candidate_here("paid"));
    const store::Receipt receipt{1,
                                 "77-00001",
                                 domain::PayMethod::transfer,
                                 domain::Money::of_fen(8000),
                                 {1},
                                 "演示收费员",
                                 made};
    check_has(printed(web::receipt_paper(world.setup(), registration, sitting_, made, receipt)),
              {"收据号 77-00001", "演示甲", "110221********1239", "转账", "演示收费员",
               "24 C语言程序设计", "捌拾元整", "80.00 元", "2026年1月6日 17:00"});
}

BOOST_AUTO_TEST_CASE(the_fees_of_a_day_are_summed_by_cashier_and_way_to_pay) {
    using domain::PayMethod;
    const std::string text = printed(web::day_fees_paper(
        world.setup(), site, {2026, 1, 6}, made,
        {fee(1, "演示甲员", PayMethod::cash, 80), fee(1, "演示甲员", PayMethod::cash, 60),
         fee(1, "演示甲员", PayMethod::card, 80), fee(2, "演示乙员", PayMethod::cash, 80),
         fee(2, "演示乙员", PayMethod::cash, -80)}));
    check_has(text, {"收费 5 笔，合计 220.00 元", "演示甲员 现金 2 0 140.00",
                     "演示甲员 刷卡 1 0 80.00", "演示乙员 现金 1 1 0.00", "退费 现金", "-80.00"});
}

BOOST_AUTO_TEST_CASE(two_cashiers_of_one_name_have_a_line_each) {
    const auto sums = store::sums_of(
        {fee(1, "演示", domain::PayMethod::cash, 80), fee(2, "演示", domain::PayMethod::cash, 80)});
    BOOST_TEST(sums.size() == 2u);
}

BOOST_AUTO_TEST_CASE(the_list_of_the_unconfirmed_says_of_which_subject) {
    const store::OpenSitting open{{sitting}, 77, "演示考次77"};
    const store::UnconfirmedOf subject{"24", "C语言程序设计", 1};
    const std::string text =
        printed(web::unconfirmed_paper(world.setup(), site, open, &subject, made,
                                       {{{1},
                                         "77-110108-000001",
                                         "演示𠅤",
                                         "110221200403151239",
                                         "13800000001",
                                         "2024-1",
                                         "24 36"}}));
    check_has(text, {"科目 24 C语言程序设计：已支付、尚未现场确认的考生 1 人", "77-110108-000001",
                     "演示𠅤", "110221********1239", "138****0001", "24 36"});
}

BOOST_AUTO_TEST_SUITE_END()
