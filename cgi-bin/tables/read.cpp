#include "tables/read.h"

#include <utility>

#include "tables/reader.h"

namespace tables {

namespace {

bool blank(const std::string& value) {
    return value.find_first_not_of(" \t\r\n") == std::string::npos;
}

// A hundred cells may name one long text, and each is a copy.
std::size_t memory_of(const Row& row) {
    std::size_t bytes = sizeof row;
    for (const std::string& value : row.values) bytes += sizeof value + value.size();
    return bytes;
}

void read(std::string_view bytes, Rows& rows, const Limits& limits) {
    using namespace std::string_view_literals;
    if (bytes.size() > limits.bytes) throw Refused{{Trouble::too_large, 0, limits.bytes}};
    if (bytes.starts_with("\xD0\xCF\x11\xE0"sv)) throw Refused{{Trouble::old_excel}};
    if (bytes.starts_with("PK\x03\x04"sv)) return read_xlsx(bytes, rows, limits);
    read_csv(in_utf8(bytes), rows);
}

}  // namespace

void Rows::begin(std::size_t line) {
    if (line > limits_.rows) throw Refused{{Trouble::too_many_rows, 0, limits_.rows}};
    row_ = {line, {}};
}

void Rows::set(std::size_t column, std::string value) {
    if (blank(value)) return;
    if (column >= limits_.columns)
        throw Refused{{Trouble::too_many_columns, row_.line, limits_.columns}};
    if (value.size() > limits_.cell) throw Refused{{Trouble::long_value, row_.line, limits_.cell}};
    if (column >= row_.values.size()) row_.values.resize(column + 1);
    row_.values[column] = std::move(value);
}

void Rows::end() {
    if (row_.values.empty()) return;
    any_ = true;
    take_({row_.line, std::exchange(row_.values, {})});
}

std::optional<Refusal> read_rows(std::string_view bytes, const Take& take, const Limits& limits) {
    Rows rows(take, limits);
    try {
        read(bytes, rows, limits);
    } catch (const Refused& refused) {
        return refused.refusal;
    }
    if (!rows.any()) return Refusal{Trouble::empty};
    return {};
}

std::variant<Table, Refusal> read_table(std::string_view bytes, const Limits& limits) {
    Table table;
    std::size_t held = 0;
    const auto take = [&](Row&& row) {
        held += memory_of(row);
        if (held > limits.held) throw Refused{{Trouble::too_large, 0, limits.held}};
        table.push_back(std::move(row));
    };
    const auto refusal = read_rows(bytes, take, limits);
    if (refusal) return *refusal;
    return table;
}

}  // namespace tables
