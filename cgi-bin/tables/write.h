// Tables that the site gives away, row by row, into whatever takes the bytes: memory stays the same
// for ten rows and for twenty thousand.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "domain/instant.h"
#include "domain/money.h"

namespace tables {

// Takes the next bytes; what it throws comes through.
using Sink = std::function<void(std::string_view)>;

// A text stays a text: an ID number keeps its digits, "=1+1" is never run.
using Cell = std::variant<std::string, std::int64_t, domain::Money>;

struct Column {
    std::string title;
    int width = 12;  // in digits; a Chinese character takes two
};

class Writer {
  public:
    virtual ~Writer() = default;
    // One cell for each column at most. Throws std::length_error where a text is longer than Excel
    // can hold (32767 characters): a shortened one would be wrong in silence.
    virtual void row(const std::vector<Cell>& cells) = 0;
    // The rest. Without it what was written is no file.
    virtual void finish() = 0;
};

// RFC 4180 in UTF-8, with the byte order mark without which Excel reads GBK. Formula-like text goes
// out as formula.h says. Long digits are written as they are, for machines; who opens the file in
// Excel would lose some of them there and should take the workbook.
std::unique_ptr<Writer> csv_writer(Sink sink, const std::vector<Column>& columns);

inline constexpr const char* xlsx_type =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

// One sheet. Titles stay in sight and stand on each printed page; amounts are numbers with two
// decimals. Rows wait in a nameless temporary file. `made` is the file's own date. Throws
// std::invalid_argument where Excel does not take the sheet's name (31 characters, none of
// []:*?/\), std::runtime_error where the disk is full.
std::unique_ptr<Writer> xlsx_writer(Sink sink, const std::string& sheet,
                                    const std::vector<Column>& columns, domain::Instant made);

}  // namespace tables
