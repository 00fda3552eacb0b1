#include "drawing/paper.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

#include "tests/support/pdf.h"

using support::asked;
using support::text_of;

namespace {

const domain::Instant made = domain::from_shanghai({2026, 1, 6}, 17, 0);

std::string pdf_of(const std::string& lines, std::string_view photo = {}) {
    return drawing::paper_pdf(lines, made, photo);
}

const std::string form =
    "size\tA4\nframe\ntitle\t登记表\naside\t报名号 77-110108-000427\nphoto\t照片\n"
    "code\t77-110108-"
    "000427\t扫码\npair\t姓名\t王𠅤𬭊\t性别\t女\npair\t证件号码\t110221200509201249"
    "\n"
    "table\t报考科目*4\t>费用*2\nrow\t24 C 语言程序设计\t80.00 元\ntotal\t合计\t80.00 元\n"
    "sign\t考生签名：\t日期：\n";

std::string long_list(int rows) {
    std::string lines = "title\t名单\ntable\t>序号*1\t姓名*4\n";
    for (int row = 1; row <= rows; ++row)
        lines += "row\t" + std::to_string(row) + "\t演示" + std::to_string(row) + "\n";
    return lines + "total\t\t合计\nfoot\t考点\t第 # 页，共 ## 页\n";
}

std::size_t times(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++count;
    return count;
}

std::string portrait() {
    std::ifstream file("tests/data/portraits/good.jpg", std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(paper)

BOOST_AUTO_TEST_CASE(its_text_comes_out_as_it_went_in) {
    const std::string text = text_of(pdf_of(form));
    for (const std::string part :
         {"登记表", "报名号 77-110108-000427", "姓名", "王𠅤𬭊", "照片", "110221200509201249",
          "24 C 语言程序设计", "80.00 元", "考生签名："})
        BOOST_TEST(text.find(part) != text.npos, part << " in " << text);
}

BOOST_AUTO_TEST_CASE(characters_that_share_a_picture_with_another_stay_themselves) {
    // Fonts draw these as they draw Kangxi radicals (U+2F00 …): a careless PDF gives back those.
    const std::string text =
        text_of(pdf_of("text\t一二人入八儿又口女子小山工己干心手文方日月木水火生用\n"));
    BOOST_TEST(text.find("一二人入八儿又口女子小山工己干心手文方日月木水火生用") != text.npos,
               text);
}

BOOST_AUTO_TEST_CASE(a_viewer_is_told_what_it_is) {
    const std::string info = asked(pdf_of(form), "pdfinfo -isodates FILE");
    BOOST_TEST(info.find("登记表") != info.npos, info);
    BOOST_TEST(info.find("2026-01-06T") != info.npos, info);
    BOOST_TEST(info.find("595.276 x 841.89 pts (A4)") != info.npos, info);
    BOOST_TEST(asked(pdf_of("size\thalf\ntitle\ta\n"), "pdfinfo FILE").find("595.276 x 420.945") !=
               info.npos);
}

BOOST_AUTO_TEST_CASE(the_same_words_make_the_same_file) {
    BOOST_TEST((pdf_of(form) == pdf_of(form)));
    std::vector<std::string> made_by(4);
    std::vector<std::thread> threads;
    for (std::string& pdf : made_by) threads.emplace_back([&pdf] { pdf = pdf_of(form); });
    for (std::thread& thread : threads) thread.join();
    for (const std::string& pdf : made_by) BOOST_TEST((pdf == pdf_of(form)));
}

BOOST_AUTO_TEST_CASE(only_what_is_used_of_a_font_is_in_it) {
    BOOST_TEST(pdf_of(form).size() < 100'000);
    const std::string fonts = asked(pdf_of(form), "pdffonts FILE");
    BOOST_TEST(times(fonts, "\n") == 3);
    BOOST_TEST(fonts.find("yes yes yes") != fonts.npos, fonts);
}

BOOST_AUTO_TEST_CASE(the_photo_is_in_it_byte_for_byte) {
    const std::string photo = portrait();
    BOOST_REQUIRE(!photo.empty());
    const std::string pdf = pdf_of(form, photo);
    BOOST_TEST(pdf.find(photo) != pdf.npos);
    // 33 × 48 mm: the words of the empty place are gone.
    BOOST_TEST(text_of(pdf).find("照片") == std::string::npos);
    BOOST_TEST(text_of(pdf_of(form, "no JPEG")).find("照片") != std::string::npos);
    BOOST_TEST(text_of(pdf_of(form, photo.substr(0, 20))).find("照片") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_list_has_its_heads_and_number_on_each_page) {
    const std::string text = text_of(pdf_of(long_list(100)));
    const std::size_t pages = times(text, "序号");
    BOOST_TEST(pages > 2u);
    for (std::size_t page = 1; page <= pages; ++page)
        BOOST_TEST(text.find("第 " + std::to_string(page) + " 页，共 " + std::to_string(pages) +
                             " 页") != text.npos);
    for (int row = 1; row <= 100; ++row)
        BOOST_TEST(
            times(text, "\n" + std::to_string(row) + " 演示" + std::to_string(row) + "\n") == 1u,
            row);
    BOOST_TEST(times(text, "合计") == 1u);
}

BOOST_AUTO_TEST_CASE(a_signature_stands_on_the_page_of_what_is_signed) {
    for (int rows = 25; rows < 45; ++rows) {
        const std::string text = text_of(pdf_of(long_list(rows) + "sign\t签名：\n"));
        const std::string last = text.substr(text.rfind("序号"));
        BOOST_TEST(last.find("合计") != last.npos, rows);
        BOOST_TEST(last.find("签名：") != last.npos, rows);
    }
}

BOOST_AUTO_TEST_CASE(a_row_is_never_on_two_pages) {
    std::string lines = "table\ta*1\tb*3\n";
    const std::string words = "甲乙丙丁戊己庚辛壬癸";
    for (int row = 0; row < 60; ++row) {
        std::string text;
        for (int part = 0; part < 10; ++part) text += words;
        lines += "row\t" + std::to_string(row) + "\t" + text + "。\n";
    }
    const std::string text = text_of(pdf_of(lines + "foot\t\t# / ##\n"));
    BOOST_TEST(times(text, "。") == 60u);
    // Each page but the last ends with a whole row: its full stop stands before the number.
    for (auto page = text.find('\f'); page != text.npos; page = text.find('\f', page + 1)) {
        const std::string before = text.substr(page > 40 ? page - 40 : 0, page > 40 ? 40 : page);
        BOOST_TEST(before.find("。") != before.npos, before);
    }
}

BOOST_AUTO_TEST_CASE(a_line_of_no_kind_is_a_mistake_that_is_told) {
    BOOST_CHECK_THROW(pdf_of("titel\ta\n"), std::invalid_argument);
    BOOST_CHECK_THROW(pdf_of("row\ta\n"), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
