#include <unistd.h>
#include <xlsxwriter.h>

#include <cstdio>
#include <stdexcept>
#include <system_error>

#include "tables/write.h"

namespace tables {

namespace {

struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Close>;

void check(lxw_error error) {
    if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
        throw std::length_error("a cell's text is too long");
    if (error != LXW_NO_ERROR) throw std::runtime_error(lxw_strerror(error));
}

class XlsxWriter : public Writer {
  public:
    XlsxWriter(Sink sink, const std::string& sheet, const std::vector<Column>& columns,
               domain::Instant made)
        : sink_(std::move(sink)) {
        if (!file_) throw std::system_error(errno, std::generic_category(), "temporary file");
        // libxlsxwriter opens by name; this name leads to the file that has none.
        const std::string name = "/proc/self/fd/" + std::to_string(fileno(file_.get()));
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        book_.reset(workbook_new_opt(name.c_str(), &options));
        if (!book_) throw std::bad_alloc();
        if (workbook_validate_sheet_name(book_.get(), sheet.c_str()) != LXW_NO_ERROR)
            throw std::invalid_argument("no name for a sheet: " + sheet);
        sheet_ = workbook_add_worksheet(book_.get(), sheet.c_str());
        lxw_doc_properties properties{};
        properties.created = std::chrono::system_clock::to_time_t(made);
        check(workbook_set_properties(book_.get(), &properties));
        lay_out(columns);
    }

    void row(const std::vector<Cell>& cells) override {
        ++row_;
        for (std::size_t column = 0; column < cells.size(); ++column)
            check(write(static_cast<lxw_col_t>(column), cells[column]));
    }

    void finish() override {
        check(workbook_close(book_.release()));
        char piece[65536];
        off_t at = 0;
        ssize_t got = 0;
        while ((got = pread(fileno(file_.get()), piece, sizeof piece, at)) > 0) {
            sink_({piece, static_cast<std::size_t>(got)});
            at += got;
        }
        if (got < 0) throw std::system_error(errno, std::generic_category(), "temporary file");
    }

  private:
    void lay_out(const std::vector<Column>& columns) {
        lxw_format* const head = workbook_add_format(book_.get());
        format_set_bold(head);
        format_set_bg_color(head, 0xE8EEEF);
        format_set_bottom(head, LXW_BORDER_THIN);
        money_ = workbook_add_format(book_.get());
        format_set_num_format(money_, "0.00");
        lxw_col_t at = 0;
        for (const Column& column : columns) {
            check(worksheet_set_column(sheet_, at, at, column.width, nullptr));
            check(worksheet_write_string(sheet_, 0, at++, column.title.c_str(), head));
        }
        worksheet_freeze_panes(sheet_, 1, 0);
        check(worksheet_repeat_rows(sheet_, 0, 0));
        worksheet_set_paper(sheet_, 9);  // A4
        worksheet_set_landscape(sheet_);
        worksheet_fit_to_pages(sheet_, 1, 0);
    }

    lxw_error write(lxw_col_t column, const Cell& cell) {
        if (const auto* text = std::get_if<std::string>(&cell))
            return text->empty()
                       ? LXW_NO_ERROR
                       : worksheet_write_string(sheet_, row_, column, text->c_str(), nullptr);
        if (const auto* number = std::get_if<std::int64_t>(&cell))
            return worksheet_write_number(sheet_, row_, column, static_cast<double>(*number),
                                          nullptr);
        const auto fen = static_cast<double>(std::get<domain::Money>(cell).fen());
        return worksheet_write_number(sheet_, row_, column, fen / 100, money_);
    }

    Sink sink_;
    File file_{std::tmpfile()};
    std::unique_ptr<lxw_workbook, decltype(&lxw_workbook_free)> book_{nullptr, &lxw_workbook_free};
    lxw_worksheet* sheet_ = nullptr;
    lxw_format* money_ = nullptr;
    lxw_row_t row_ = 0;
};

}  // namespace

std::unique_ptr<Writer> xlsx_writer(Sink sink, const std::string& sheet,
                                    const std::vector<Column>& columns, domain::Instant made) {
    return std::make_unique<XlsxWriter>(std::move(sink), sheet, columns, made);
}

}  // namespace tables
