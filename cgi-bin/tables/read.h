// Tables that people bring: what Excel, WPS and the campus's other systems save. The first sheet of
// a workbook (XLSX), or text with commas, tabs or semicolons (CSV) in UTF-8, UTF-16 or GB18030,
// which is how Excel in China writes it. What the bytes are decides, not the file's name.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tables {

// One row that holds anything. `line` is its number as people see it: the row of the sheet, or the
// line of the text where it begins. Values as they are shown in the sheet: numbers without a
// needless ".0", days as 2026-01-06, codes with the zeros that the cell's format gives them. Empty
// values at the end are left off.
struct Row {
    std::size_t line;
    std::vector<std::string> values;

    bool operator==(const Row&) const = default;
};

// How much is read at most. Whatever is above ends the reading there, so that a hostile file costs
// no more than an honest one of this size.
struct Limits {
    std::size_t bytes = 20 << 20;      // of the file as it came
    std::size_t unpacked = 256 << 20;  // of a workbook's parts that are read, all together
    std::size_t held = 64 << 20;       // of memory: a table's values, a workbook's distinct texts
    std::size_t rows = 100'000;        // the last row's number
    std::size_t columns = 200;
    std::size_t cell = 4'000;  // bytes of one value
};

enum class Trouble {
    empty,             // no row holds anything
    too_large,         // bytes, unpacked or held: `limit` says how many there may be
    too_many_rows,     // `limit`
    too_many_columns,  // in `line`: `limit`
    long_value,        // in `line`: `limit`
    old_excel,         // .xls, or a workbook locked by a password: both come in the same wrapping
    encoding,          // neither UTF-8 nor UTF-16 nor GB18030
    broken,            // cut off or not what it says; `line` where it is known
};

// Why a file is not read. A row before the trouble may have been given out already.
struct Refusal {
    Trouble trouble;
    std::size_t line = 0;
    std::size_t limit = 0;

    bool operator==(const Refusal&) const = default;
};

using Take = std::function<void(Row&&)>;

// Gives each row to `take`, in order. Of a CSV the memory is the file's own, of a workbook its
// distinct texts. Nothing if all was read. What `take` throws comes through.
std::optional<Refusal> read_rows(std::string_view bytes, const Take& take, const Limits& = {});

// All rows at once: an import needs the last before it writes the first.
using Table = std::vector<Row>;
std::variant<Table, Refusal> read_table(std::string_view bytes, const Limits& = {});

}  // namespace tables
