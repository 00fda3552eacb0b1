#include "web/paper_text.h"

#include <boost/test/unit_test.hpp>
#include <map>
#include <string>

#include "drawing/paper.h"
#include "templates/paper/day-fees.tpl.h"
#include "templates/paper/form-sheet.tpl.h"
#include "templates/paper/receipt.tpl.h"
#include "templates/paper/unconfirmed.tpl.h"
#include "tests/support/fixture.h"
#include "tests/support/pdf.h"

using web::Block;

namespace {

const domain::Instant made = domain::from_shanghai({2026, 1, 6}, 17, 0);

struct Papers {
    web::Setup setup = support::plain_setup();

    std::string lines(std::string_view stem, const std::function<void(Block&)>& fill) {
        return web::paper_text(setup, stem, made, fill);
    }
    // What a reader finds in the PDF of these.
    std::string printed(std::string_view stem, const std::function<void(Block&)>& fill) {
        return support::text_of(drawing::paper_pdf(lines(stem, fill), made));
    }
};

void set_all(Block& block, const std::map<std::string, std::string>& values) {
    for (const auto& [name, value] : values) block.set_named(name, value);
}

void fill_form(Block& form) {
    set_all(form, {{"sitting", "2026年3月"},
                   {"sitting_number", "77"},
                   {"name", "演示𠅤𬭊"},
                   {"registration_number", "77-110108-000427"},
                   {"qr", "77-110108-000427"},
                   {"id_number", "110221200509201249"},
                   {"address", "演示路\t一号\n二楼"},
                   {"site_name", "演示 \"A\" <1> & 大学\\"},
                   {"site_code", "110108"},
                   {"sum", "80.00"}});
    form.show(kf_HAS_ADDRESS);
    Block choice = form.add_named("choice");
    set_all(choice,
            {{"code", "24"}, {"subject", "C 语言程序设计"}, {"minutes", "120"}, {"fee", "80.00"}});
    choice.show_named("level_2");
}

void check_has(const std::string& text, std::initializer_list<std::string> parts) {
    for (const std::string& part : parts)
        BOOST_TEST(text.find(part) != text.npos, part << " in " << text);
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(paper_text, Papers)

BOOST_AUTO_TEST_CASE(a_form_says_who_registered_for_what) {
    check_has(printed("form-sheet", fill_form),
              {"全国计算机等级考试报名登记表", "2026年3月（第 77 次） · 报名号 77-110108-000427",
               "演示𠅤𬭊", "110221200509201249", "24 C 语言程序设计", "二级 · 120 分钟",
               "合计", "80.00 元", "考生签名：", "打印于 2026年1月6日 17:00", "演示大学"});
}

BOOST_AUTO_TEST_CASE(a_value_stays_in_its_field_whatever_it_holds) {
    const std::string form = lines("form-sheet", fill_form);
    check_has(form, {"pair\t地址\t演示路 一号 二楼\n",
                     "pair\t考点\t演示 \"A\" <1> & 大学\\（110108）\n"});
}

BOOST_AUTO_TEST_CASE(a_receipt_says_the_amount_in_words) {
    check_has(
        printed("receipt",
                [](Block& receipt) {
                    set_all(receipt, {{"receipt_number", "110108-2026-000318"}, {"sum", "160.00"}});
                    receipt.show_named("cash");
                    web::paper_amount(receipt, kr_AMOUNT, domain::Money::of_fen(16000));
                    web::paper_moment(receipt, kr_WHEN, made);
                }),
        {"收据号 110108-2026-000318", "壹佰陆拾元整", "160.00 元", "现金", "2026年1月6日 17:00"});
}

BOOST_AUTO_TEST_CASE(a_list_says_so_where_nobody_is_on_it) {
    const auto nobody = [](Block& list) { list.set_named("count", "0").show_named("none"); };
    check_has(printed("unconfirmed", nobody), {"未现场确认考生名单", "考生 0 人", "无"});
    check_has(printed("day-fees", nobody), {"收费日报表", "收费 0 笔", "无"});
}

BOOST_AUTO_TEST_CASE(a_list_has_a_row_for_each) {
    const std::string text = printed("unconfirmed", [](Block& list) {
        for (int line = 1; line <= 3; ++line) {
            Block person = list.add(ku_PERSON);
            set_all(person, {{"line", std::to_string(line)},
                             {"name", "演示" + std::to_string(line)},
                             {"id_number", "110221********1239"},
                             {"subjects", "24、36"}});
        }
    });
    check_has(text, {"演示1 110221********1239 24、36", "演示3", "第 1 页，共 1 页"});
}

BOOST_AUTO_TEST_CASE(money_given_back_is_told_apart_in_the_fees_of_a_day) {
    check_has(printed("day-fees",
                      [](Block& fees) {
                          Block back = fees.add(kd_PAYMENT);
                          set_all(back, {{"line", "1"}, {"clock", "09:30"}, {"fee", "-80.00"}});
                          back.show_named("refund");
                          fees.set_named("sum", "-80.00");
                      }),
              {"09:30", "退费", "-80.00"});
}

BOOST_AUTO_TEST_SUITE_END()
