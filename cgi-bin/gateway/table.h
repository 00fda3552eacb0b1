// A bill as a table: rows of cells, found by the names of their columns.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gateway/trade.h"

namespace gateway {

// What the columns are called, in the bill's own encoding, and how it writes its kinds.
struct BillForm {
    std::string_view when, number, order, request, amount, refund, kind;
    std::string_view payment_word, refund_word;  // what `kind` says
    char before_cell;  // stands before each cell, to keep spreadsheets from reading numbers
};

// Whether the text has a row with all those names: Alipay's archive has a summary beside the bill.
bool has_columns(std::string_view text, const BillForm&);

// The lines below that row, up to the first that is shorter. Nothing where there is no such row, or
// a line cannot be read: half a bill would be worse than none.
std::optional<std::vector<BillLine>> lines_of(std::string_view text, const BillForm&);

}  // namespace gateway
