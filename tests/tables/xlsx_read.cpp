#include <boost/test/unit_test.hpp>
#include <chrono>
#include <string>

#include "tests/support/memory.h"
#include "tests/support/table.h"
#include "tests/tables/workbook.h"

using namespace std::string_literals;
using support::refusal;
using support::text;
using tables::Refusal;
using tables::Trouble;

BOOST_AUTO_TEST_SUITE(xlsx_read)

BOOST_AUTO_TEST_CASE(the_first_sheet_that_is_shown_is_read) {
    BOOST_TEST(text(workbook::of("<row r='1'><c r='A1' t='s'><v>0</v></c></row>"
                                 "<row r='4'><c r='C4' t='s'><v>1</v></c></row>")) ==
               "1: 姓名\n4: ||王𠅤\n");
}

BOOST_AUTO_TEST_CASE(texts_may_stand_in_the_cells_themselves) {
    BOOST_TEST(text(workbook::of("<row><c t='inlineStr'><is><t>a &amp; </t><r><t>b</t></r></is></c>"
                                 "<c t='str'><f>A1</f><v>=x</v></c><c t='b'><v>1</v></c></row>")) ==
               "1: a & b|=x|TRUE\n");
}

BOOST_AUTO_TEST_CASE(numbers_are_what_people_see) {
    const auto cell = [](const std::string& style, const std::string& value) {
        return text(workbook::of("<row><c s='" + style + "'><v>" + value + "</v></c></row>"));
    };
    BOOST_TEST(cell("0", "110108") == "1: 110108\n");
    BOOST_TEST(cell("0", "110108.0") == "1: 110108\n");
    BOOST_TEST(cell("0", "1.10108E5") == "1: 110108\n");
    BOOST_TEST(cell("0", "0.30000000000000004") == "1: 0.3\n");
    BOOST_TEST(cell("0", "13800138000") == "1: 13800138000\n");
    BOOST_TEST(cell("3", "42") == "1: 000042\n");
    BOOST_TEST(cell("1", "46028") == "1: 2026-01-06\n");
    BOOST_TEST(cell("2", "46028") == "1: 2026-01-06\n");
    BOOST_TEST(cell("4", "46028.708333333336") == "1: 2026-01-06 17:00\n");
    // Excel has kept fifteen digits of an ID number that was typed as a number: nobody takes it.
    BOOST_TEST(cell("0", "1.1022120040315101E17") == "1: 1.10221200403151e+17\n");
    BOOST_TEST(cell("99", "7") == "1: 7\n");
}

BOOST_AUTO_TEST_CASE(a_workbook_may_count_its_days_from_1904) {
    auto parts = workbook::parts("<row><c s='1'><v>44566</v></c></row>");
    parts["xl/workbook.xml"] =
        "<workbook xmlns:r='r'><workbookPr date1904='1'/><sheets><sheet r:id='b'/></sheets>"
        "</workbook>";
    BOOST_TEST(text(workbook::packed(parts)) == "1: 2026-01-06\n");
}

BOOST_AUTO_TEST_CASE(names_may_carry_a_prefix) {
    auto parts = workbook::parts("");
    parts["xl/worksheets/sheet1.xml"] =
        "<x:worksheet xmlns:x='y'><x:sheetData><x:row r='2'><x:c r='B2'><x:v>5</x:v></x:c></x:row>"
        "</x:sheetData></x:worksheet>";
    BOOST_TEST(text(workbook::packed(parts)) == "2: |5\n");
}

BOOST_AUTO_TEST_CASE(a_zip_that_is_no_workbook_is_refused) {
    const Refusal broken{Trouble::broken};
    BOOST_TEST((refusal(workbook::packed({{"a.txt", "b"}})) == broken));
    for (const std::string part : {"_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
                                   "xl/worksheets/sheet1.xml"}) {
        auto parts = workbook::parts("<row><c><v>1</v></c></row>");
        parts.erase(part);
        BOOST_TEST((refusal(workbook::packed(parts)) == broken), part);
    }
    const std::string whole = workbook::of("<row><c><v>1</v></c></row>");
    for (std::size_t length = 4; length < whole.size(); length += 97)
        BOOST_TEST((refusal(whole.substr(0, length)) == broken), length);
    BOOST_TEST((refusal(workbook::of("<row><c><v>1</c></row>")) == broken));
    BOOST_TEST((refusal(workbook::of("<row><c t='s'><v>2</v></c></row>")) == broken));
    BOOST_TEST((refusal(workbook::of("")) == Refusal{Trouble::empty}));
}

BOOST_AUTO_TEST_CASE(parts_that_point_out_of_the_package_find_nothing) {
    auto parts = workbook::parts("<row><c><v>1</v></c></row>");
    parts["_rels/.rels"] = "<Relationships>" +
                           workbook::relation("a", "officeDocument", "../../../etc/passwd") +
                           "</Relationships>";
    BOOST_TEST((refusal(workbook::packed(parts)) == Refusal{Trouble::broken}));
}

BOOST_AUTO_TEST_CASE(entities_are_refused_before_they_are_read) {
    for (const std::string attack :
         {"<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
          "<!DOCTYPE a [<!ENTITY b 'bbbbbbbb'><!ENTITY x '&b;&b;&b;&b;&b;&b;'>]>"})
        for (const std::string part : {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"}) {
            auto parts = workbook::parts("<row><c t='inlineStr'><is><t>&x;</t></is></c></row>");
            parts[part] = attack + parts[part];
            BOOST_TEST((refusal(workbook::packed(parts)) == Refusal{Trouble::broken}), part);
        }
}

BOOST_AUTO_TEST_CASE(a_bomb_is_put_out_at_the_limit) {
    const std::string bomb = workbook::of(std::string(64 << 20, ' ') + "<row/>");
    BOOST_TEST(bomb.size() < 100'000);
    const tables::Limits limits{.unpacked = 8 << 20};
    BOOST_TEST((refusal(bomb, limits) == Refusal{Trouble::too_large, 0, 8 << 20}));
    const std::string one_text = workbook::of("<row><c t='inlineStr'><is><t>" +
                                              std::string(64 << 20, 'a') + "</t></is></c></row>");
    BOOST_TEST((refusal(one_text) == Refusal{Trouble::long_value, 1, 4000}));
    auto parts = workbook::parts("<row><c t='s'><v>0</v></c></row>");
    parts["xl/sharedStrings.xml"] = "<sst><si><t>" + std::string(64 << 20, 'a') + "</t></si></sst>";
    BOOST_TEST((refusal(workbook::packed(parts)) == Refusal{Trouble::long_value, 1, 4000}));
}

// Little to unpack and much to hold.
BOOST_AUTO_TEST_CASE(a_bomb_of_many_small_things_is_put_out_too) {
    const auto many = [](const std::string& text, int times) {
        std::string all;
        for (int i = 0; i < times; ++i) all += text;
        return all;
    };
    const auto with = [](const std::string& part, const std::string& text) {
        auto parts = workbook::parts("<row><c t='s'><v>0</v></c></row>");
        parts[part] = text;
        return workbook::packed(parts);
    };
    const Refusal large{Trouble::too_large, 0, 64 << 20}, broken{Trouble::broken};
    const auto refused = [](const std::string& bytes, const Refusal& wanted) {
        Refusal found{};
        BOOST_TEST(support::growth_in_kib([&] { found = refusal(bytes); }) < 200 * 1024);
        BOOST_TEST(found == wanted);
    };
    refused(with("xl/sharedStrings.xml", "<sst>" + many("<si/>", 6'000'000) + "</sst>"), large);
    refused(with("xl/styles.xml", "<s><cellXfs>" + many("<xf/>", 100'000) + "</cellXfs></s>"),
            broken);
    std::string relations;
    for (int i = 0; i < 20'000; ++i) relations += workbook::relation(std::to_string(i), "x", "y");
    refused(with("_rels/.rels", "<Relationships>" + relations + "</Relationships>"), broken);
    refused(workbook::of("<row r='" + std::string(64 << 20, '1') + "'/>"), broken);
    // one long text in every cell
    const std::string row = "<row>" + many("<c t='s'><v>0</v></c>", 200) + "</row>";
    auto parts = workbook::parts(many(row, 2'000));
    parts["xl/sharedStrings.xml"] = "<sst><si><t>" + std::string(4'000, 'a') + "</t></si></sst>";
    refused(workbook::packed(parts), large);
}

BOOST_AUTO_TEST_CASE(places_far_out_are_refused_without_making_room_for_them) {
    const Refusal wide{Trouble::too_many_columns, 1, 200};
    BOOST_TEST((refusal(workbook::of("<row><c r='XFD1'><v>1</v></c></row>")) == wide));
    BOOST_TEST((refusal(workbook::of("<row><c r='ZZZZZZZZZZZZZZ1'><v>1</v></c></row>")) == wide));
    const Refusal deep{Trouble::too_many_rows, 0, 100'000};
    BOOST_TEST((refusal(workbook::of("<row r='1048576'><c><v>1</v></c></row>")) == deep));
    BOOST_TEST(
        (refusal(workbook::of("<row r='18446744073709551615'><c><v>1</v></c></row>")) == deep));
    BOOST_TEST(text(workbook::of("<row r='-5'><c r='?'><v>1</v></c></row>")) == "1: 1\n");
}

BOOST_AUTO_TEST_CASE(a_million_rows_end_where_the_limit_is) {
    std::string rows;
    for (int row = 0; row < 1'000'000; ++row) rows += "<row><c><v>1</v></c></row>";
    BOOST_TEST((refusal(workbook::of(rows)) == Refusal{Trouble::too_many_rows, 0, 100'000}));
}

BOOST_AUTO_TEST_CASE(no_byte_that_is_changed_makes_it_fall) {
    const std::string whole = workbook::of("<row r='1'><c r='A1' t='s'><v>0</v></c></row>");
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ (1 << at % 8));
        BOOST_CHECK_NO_THROW((void)tables::read_table(changed));
    }
}

BOOST_AUTO_TEST_SUITE_END()
