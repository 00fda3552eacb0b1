#include "tables/write.h"

#include <boost/test/unit_test.hpp>
#include <memory>
#include <string>

#include "domain/instant.h"
#include "tests/support/memory.h"
#include "tests/support/table.h"

using domain::Money;
using tables::Cell;
using tables::Column;
using tables::Writer;

namespace {

const domain::Instant made = domain::from_shanghai({2026, 1, 6}, 17, 0);
const std::vector<Column> columns = {{"考点", 10}, {"姓名", 16}, {"费用", 10}};

tables::Sink into(std::string& bytes) {
    return [&bytes](std::string_view piece) { bytes += piece; };
}

// What the same rows become in both formats.
struct Both {
    std::string csv;
    std::string xlsx;

    explicit Both(const std::vector<std::vector<Cell>>& rows) {
        fill(*tables::csv_writer(into(csv), columns), rows);
        fill(*tables::xlsx_writer(into(xlsx), "名单", columns, made), rows);
    }
    static void fill(Writer& writer, const std::vector<std::vector<Cell>>& rows) {
        for (const auto& row : rows) writer.row(row);
        writer.finish();
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(write_tables)

BOOST_AUTO_TEST_CASE(what_is_written_is_read_again) {
    const Both both({{"110108", "王𠅤𬭊", Money::of_fen(8050)},
                     {"000042", "a \"b\", c\nd", std::int64_t{-3}},
                     {"", "110221200403151239", Money::of_fen(12000)}});
    const std::string body = "3: 000042|a \"b\", c\nd|-3\n";
    BOOST_TEST(support::text(both.csv) == "1: 考点|姓名|费用\n2: 110108|王𠅤𬭊|80.50\n" +
                                              body + "5: |110221200403151239|120.00\n");
    BOOST_TEST(support::text(both.xlsx) == "1: 考点|姓名|费用\n2: 110108|王𠅤𬭊|80.5\n" +
                                               body + "4: |110221200403151239|120\n");
}

BOOST_AUTO_TEST_CASE(formula_like_text_stays_text) {
    for (const std::string text : {"=1+1", "+86 138", "-1", "@SUM(A1)", "\t=1", "＝1", "'=x"}) {
        const Both both({{text, "a", std::int64_t{1}}});
        BOOST_TEST(both.csv.find("\r\n" + text) == std::string::npos, text);
        BOOST_TEST(support::text(both.csv).ends_with("2: " + text + "|a|1\n"), text);
        BOOST_TEST(support::text(both.xlsx).ends_with("2: " + text + "|a|1\n"), text);
    }
}

BOOST_AUTO_TEST_CASE(a_csv_is_as_rfc_4180_and_excel_want_it) {
    const Both both({{"a,b", "say \"x\"", Money::of_fen(-5)}, {"=1", " b ", std::int64_t{7}}});
    BOOST_TEST(
        both.csv ==
        "\xEF\xBB\xBF考点,姓名,费用\r\n\"a,b\",\"say \"\"x\"\"\",-0.05\r\n'=1,\" b \",7\r\n");
}

BOOST_AUTO_TEST_CASE(a_workbook_depends_on_what_it_says_only) {
    BOOST_TEST(Both({{"a"}}).xlsx == Both({{"a"}}).xlsx);
}

BOOST_AUTO_TEST_CASE(what_excel_cannot_hold_is_not_shortened) {
    std::string bytes;
    BOOST_CHECK_THROW(tables::xlsx_writer(into(bytes), "a/b", columns, made),
                      std::invalid_argument);
    const auto writer = tables::xlsx_writer(into(bytes), "a", columns, made);
    BOOST_CHECK_THROW(writer->row({std::string(32768, 'a')}), std::length_error);
}

BOOST_AUTO_TEST_CASE(what_the_sink_throws_comes_through) {
    const auto full = [](std::string_view) { throw 42; };
    BOOST_CHECK_THROW(tables::csv_writer(full, columns), int);
    BOOST_CHECK_THROW(tables::xlsx_writer(full, "a", columns, made)->finish(), int);
}

BOOST_AUTO_TEST_CASE(twenty_thousand_rows_take_the_memory_of_a_few) {
    const auto many = [](auto&& open, std::int64_t rows) {
        std::size_t bytes = 0;
        const std::unique_ptr<Writer> writer =
            open([&bytes](std::string_view piece) { bytes += piece.size(); });
        for (std::int64_t row = 0; row < rows; ++row)
            writer->row({"110221200403151239" + std::to_string(row), "王一" + std::to_string(row),
                         Money::of_fen(row)});
        writer->finish();
        return bytes;
    };
    const auto csv = [](tables::Sink sink) { return tables::csv_writer(std::move(sink), columns); };
    const auto xlsx = [](tables::Sink sink) {
        return tables::xlsx_writer(std::move(sink), "a", columns, made);
    };
    many(xlsx, 100), many(csv, 100);
    BOOST_TEST(support::growth_in_kib([&] {
                   BOOST_TEST(many(csv, 20'000) > 600'000u);
                   BOOST_TEST(many(xlsx, 20'000) > 200'000u);
               }) < 2048);
}

BOOST_AUTO_TEST_SUITE_END()
