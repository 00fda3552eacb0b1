#include <csv.h>

#include <algorithm>
#include <exception>
#include <new>

#include "tables/formula.h"
#include "tables/reader.h"

namespace tables {

namespace {

// Commas, tabs (Excel's "Unicode text") or semicolons (Excel in countries with a decimal comma):
// the one that the first line has most of.
char separator_of(std::string_view text) {
    const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    const auto times = [line](char c) { return std::count(line.begin(), line.end(), c); };
    return std::max({',', '\t', ';'}, [&](char a, char b) { return times(a) < times(b); });
}

// The first line of `text` with its end: LF, CR LF, or the lone CR of old.
std::string_view first_line(std::string_view text) {
    const auto end = text.find_first_of("\r\n");
    if (end == std::string_view::npos) return text;
    return text.substr(0, end + (text.substr(end).starts_with("\r\n") ? 2 : 1));
}

// libcsv, fed line by line so that each row knows where it began. Strict: a quotation mark in the
// wrong place is told, or one that is never closed would swallow the rest of the file.
class Csv {
  public:
    Csv(Rows& rows, char separator) : rows_(rows) {
        if (csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI) != 0) throw std::bad_alloc();
        csv_set_delim(&parser_, static_cast<unsigned char>(separator));
    }
    ~Csv() { csv_free(&parser_); }
    Csv(const Csv&) = delete;
    Csv& operator=(const Csv&) = delete;

    void line(std::string_view line) {
        ++line_;
        if (!open_) start_ = line_;
        open_ = open_ || line.find_first_not_of("\r\n") != std::string_view::npos;
        check(csv_parse(&parser_, line.data(), line.size(), &on_value, &on_row, this) ==
              line.size());
    }
    void finish() { check(csv_fini(&parser_, &on_value, &on_row, this) == 0); }

  private:
    // libcsv is C: nothing may be thrown through it.
    template <class F>
    void kept(F&& act) {
        if (thrown_) return;
        try {
            act();
        } catch (...) {
            thrown_ = std::current_exception();
        }
    }
    static void on_value(void* text, std::size_t length, void* self) {
        static_cast<Csv*>(self)->kept([=, csv = static_cast<Csv*>(self)] {
            if (csv->column_ == 0) csv->rows_.begin(csv->start_);
            std::string_view value(static_cast<const char*>(text), length);
            if (value.starts_with('\'') && formula_like(value.substr(1))) value.remove_prefix(1);
            csv->rows_.set(csv->column_++, std::string(value));
        });
    }
    static void on_row(int, void* self) {
        static_cast<Csv*>(self)->kept([csv = static_cast<Csv*>(self)] {
            csv->rows_.end();
            csv->column_ = 0;
            csv->open_ = false;
        });
    }
    void check(bool read) {
        if (thrown_) std::rethrow_exception(thrown_);
        if (!read) throw Refused{{Trouble::broken, start_}};
    }

    Rows& rows_;
    csv_parser parser_{};
    std::size_t line_ = 0;
    std::size_t start_ = 0;
    std::size_t column_ = 0;
    bool open_ = false;
    std::exception_ptr thrown_;
};

}  // namespace

void read_csv(std::string_view text, Rows& rows) {
    Csv csv(rows, separator_of(text));
    while (!text.empty()) {
        const std::string_view line = first_line(text);
        csv.line(line);
        text.remove_prefix(line.size());
    }
    csv.finish();
}

}  // namespace tables
