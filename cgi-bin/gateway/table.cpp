#include "gateway/table.h"

#include <algorithm>
#include <array>

#include "gateway/json_text.h"

namespace gateway {
namespace {

constexpr std::string_view around = " \t\r\"";
using Cells = std::vector<std::string_view>;

std::string_view next_line(std::string_view& text) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    return line;
}

std::string_view bare(std::string_view cell, char before) {
    const std::size_t from = cell.find_first_not_of(around);
    if (from == std::string_view::npos) return {};
    cell = cell.substr(from, cell.find_last_not_of(around) + 1 - from);
    if (!cell.empty() && cell.front() == before) cell.remove_prefix(1);
    return cell;
}

// At the commas: neither UTF-8 nor GBK has one inside a letter. With a mark before each cell, at
// the commas that it follows: what people named may have commas of its own.
Cells cells_of(std::string_view line, char before) {
    const bool marked = before != '\0' && !line.empty() && line.front() == before;
    const std::string separator = marked ? std::string{',', before} : ",";
    Cells cells;
    for (std::size_t from = 0; from <= line.size();) {
        const std::size_t to = std::min(line.find(separator, from), line.size());
        cells.push_back(bare(line.substr(from, to - from), cells.empty() ? before : '\0'));
        from = to + separator.size();
    }
    return cells;
}

struct Columns {
    std::size_t count, when, number, order, request, amount, refund, kind;
};

std::optional<Columns> columns_of(const Cells& names, const BillForm& form) {
    const auto place = [&names](std::string_view name) {
        return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) -
                                        names.begin());
    };
    const Columns found{names.size(),       place(form.when),    place(form.number),
                        place(form.order),  place(form.request), place(form.amount),
                        place(form.refund), place(form.kind)};
    for (const std::size_t each : {found.when, found.number, found.order, found.request,
                                   found.amount, found.refund, found.kind})
        if (each == names.size()) return {};
    return found;
}

// A refund's amount is written with a minus or without.
std::string_view unsigned_text(std::string_view amount) {
    return !amount.empty() && amount.front() == '-' ? amount.substr(1) : amount;
}

std::optional<BillLine> line_of(const Cells& cells, const Columns& columns, const BillForm& form) {
    using Kind = BillLine::Kind;
    const std::string_view word = cells[columns.kind];
    const Kind kind = word == form.payment_word  ? Kind::payment
                      : word == form.refund_word ? Kind::refund
                                                 : Kind::other;
    const bool back = kind == Kind::refund;
    const auto amount = yuan(unsigned_text(cells[back ? columns.refund : columns.amount]));
    const auto when = instant_of(cells[columns.when]);
    if (!amount || !when || cells[columns.number].empty()) return {};
    return BillLine{kind,
                    std::string(cells[columns.order]),
                    std::string(cells[columns.number]),
                    std::string(back ? cells[columns.request] : ""),
                    *amount,
                    *when};
}

// Moves `text` behind the row of names.
std::optional<Columns> find_columns(std::string_view& text, const BillForm& form) {
    if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);  // WeChat Pay's byte order mark
    std::optional<Columns> columns;
    while (!columns && !text.empty()) columns = columns_of(cells_of(next_line(text), '\0'), form);
    return columns;
}

}  // namespace

bool has_columns(std::string_view text, const BillForm& form) {
    return find_columns(text, form).has_value();
}

std::optional<std::vector<BillLine>> lines_of(std::string_view text, const BillForm& form) {
    const std::optional<Columns> columns = find_columns(text, form);
    if (!columns) return {};
    std::vector<BillLine> lines;
    while (!text.empty()) {
        const Cells cells = cells_of(next_line(text), form.before_cell);
        if (cells.size() < columns->count) break;
        auto line = line_of(cells, *columns, form);
        if (!line) return {};
        // A trade called off, or paid by a coupon alone, stands there too: nothing moved.
        if (line->amount.fen() > 0) lines.push_back(std::move(*line));
    }
    return lines;
}

}  // namespace gateway
