#include "tables/formula.h"
#include "tables/write.h"

namespace tables {

namespace {

std::string in_quotes(std::string_view text) {
    std::string safe(formula_like(text) ? "'" : "");
    safe += text;
    if (safe.find_first_of(",;\t\"\r\n") == safe.npos && !safe.starts_with(' ') &&
        !safe.ends_with(' '))
        return safe;
    std::string field = "\"";
    for (const char c : safe) field.append(c == '"' ? 2 : 1, c);
    return field + '"';
}

std::string field(const Cell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell)) return in_quotes(*text);
    if (const auto* number = std::get_if<std::int64_t>(&cell)) return std::to_string(*number);
    return std::get<domain::Money>(cell).text();
}

class CsvWriter : public Writer {
  public:
    explicit CsvWriter(Sink sink) : sink_(std::move(sink)) { sink_("\xEF\xBB\xBF"); }

    void row(const std::vector<Cell>& cells) override {
        std::string line;
        for (const Cell& cell : cells) line += (&cell == cells.data() ? "" : ",") + field(cell);
        sink_(line + "\r\n");
    }
    void finish() override {}

  private:
    Sink sink_;
};

}  // namespace

std::unique_ptr<Writer> csv_writer(Sink sink, const std::vector<Column>& columns) {
    auto writer = std::make_unique<CsvWriter>(std::move(sink));
    std::vector<Cell> titles;
    for (const Column& column : columns) titles.emplace_back(column.title);
    writer->row(titles);
    return writer;
}

}  // namespace tables
