// The first sheet of an XLSX workbook (ECMA-376), read in one go through the ZIP and the XML:
// whatever its size, only its distinct texts are kept. liborcus was tried first: it drops texts
// that stand in the cells themselves (t="inlineStr", as Java's and our own streaming writers save
// them) without a word, and a part named "../../x" makes it step out of an empty list.
#include <charconv>
#include <optional>

#include "tables/package.h"
#include "tables/reader.h"
#include "tables/shown.h"

namespace tables {

namespace {

// xl/sharedStrings.xml: the texts that cells name by number. Of rich text its pieces together, but
// not how it is pronounced (<rPh>).
class Texts : public XmlEvents {
  public:
    explicit Texts(const Limits& limits) : longest_(limits.cell), most_(limits.held) {}

    void begin(std::string_view name, const Attributes&) override {
        if (name == "si") {
            texts_.emplace_back();
            hold(sizeof texts_.back());
        }
        if (name == "rPh") aside_ = true;
        inside_ = name == "t" && !aside_ && !texts_.empty();
    }
    void end(std::string_view name) override {
        if (name == "rPh") aside_ = false;
        inside_ = false;
    }
    void text(std::string_view piece) override {
        // One byte more than may be is enough for the cell that uses it to be refused.
        if (!inside_) return;
        const auto kept = piece.substr(0, longest_ + 1 - texts_.back().size());
        hold(kept.size());
        texts_.back().append(kept);
    }

    std::string at(std::string_view number) const {
        std::size_t index = 0;
        std::from_chars(number.data(), number.data() + number.size(), index);
        if (number.empty() || index >= texts_.size()) throw Refused{{Trouble::broken}};
        return texts_[index];
    }

  private:
    void hold(std::size_t bytes) {
        held_ += bytes;
        if (held_ > most_) throw Refused{{Trouble::too_large, 0, most_}};
    }

    std::size_t longest_;
    std::size_t most_;
    std::size_t held_ = 0;
    std::vector<std::string> texts_;
    bool aside_ = false;
    bool inside_ = false;
};

// xl/workbook.xml: the id of the first sheet that is shown.
struct Workbook : XmlEvents {
    void begin(std::string_view name, const Attributes& attributes) override {
        if (name == "workbookPr")
            since_1904 = attributes["date1904"] == "1" || attributes["date1904"] == "true";
        if (name == "sheet" && sheet.empty() && !attributes["state"].ends_with("idden"))
            sheet = attributes["id"];
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    std::string sheet;
    bool since_1904 = false;
};

// "BC23": row 23, column 54. A row or cell without a reference is the next one.
struct Place {
    std::size_t row = 0;
    std::size_t column = 0;  // 1 = A
};
Place place(std::string_view reference) {
    Place at;
    while (!reference.empty() && reference[0] >= 'A' && reference[0] <= 'Z' && at.column < 20'000) {
        at.column = at.column * 26 + static_cast<std::size_t>(reference[0] - 'A') + 1;
        reference.remove_prefix(1);
    }
    std::from_chars(reference.data(), reference.data() + reference.size(), at.row);
    return at;
}

class Sheet : public XmlEvents {
  public:
    Sheet(Rows& rows, const Texts& texts, const Styles& styles, const Limits& limits,
          bool since_1904)
        : rows_(rows), texts_(texts), styles_(styles), limits_(limits), since_1904_(since_1904) {}

    void begin(std::string_view name, const Attributes& attributes) override {
        if (name == "row") begin_row(attributes["r"]);
        if (name == "c") begin_cell(attributes);
        inside_ = cell_ && (name == "v" || (name == "t" && type_ == "inlineStr"));
    }
    void end(std::string_view name) override {
        inside_ = false;
        if (name == "row") rows_.end();
        if (name == "c" && cell_) end_cell();
    }
    void text(std::string_view piece) override {
        if (!inside_) return;
        value_ += piece;
        if (value_.size() > limits_.cell)
            throw Refused{{Trouble::long_value, rows_.line(), limits_.cell}};
    }

  private:
    void begin_row(std::string_view reference) {
        const std::size_t next = place(reference).row;
        rows_.begin(next ? next : rows_.line() + 1);
        column_ = 0;
    }
    void begin_cell(const Attributes& attributes) {
        const std::size_t column = place(attributes["r"]).column;
        column_ = column ? column : column_ + 1;
        type_ = attributes["t"];
        shown_ = styles_.of(attributes["s"]);
        value_.clear();
        cell_ = true;
    }
    void end_cell() {
        cell_ = false;
        if (value_.empty()) return;
        rows_.set(column_ - 1, shown());
    }
    std::string shown() const {
        if (type_ == "s") return texts_.at(value_);
        if (type_ == "b") return value_ == "1" ? "TRUE" : "FALSE";
        if (type_ == "d" && value_.ends_with("T00:00:00")) return value_.substr(0, 10);
        if (type_.empty() || type_ == "n") return number_text(value_, shown_, since_1904_);
        return value_;
    }

    Rows& rows_;
    const Texts& texts_;
    const Styles& styles_;
    const Limits& limits_;
    bool since_1904_;
    std::size_t column_ = 0;
    std::string type_;
    Shown shown_;
    std::string value_;
    bool cell_ = false;
    bool inside_ = false;
};

}  // namespace

void read_xlsx(std::string_view bytes, Rows& rows, const Limits& limits) {
    Package package(bytes, limits.unpacked);
    const std::string book = part_of_kind(targets_of(package, ""), "officeDocument");
    Workbook workbook;
    if (!package.read(book, workbook)) throw Refused{{Trouble::broken}};
    const Targets targets = targets_of(package, book);
    Texts texts(limits);
    package.read(part_of_kind(targets, "sharedStrings"), texts);
    Styles styles;
    package.read(part_of_kind(targets, "styles"), styles);
    const auto first = targets.find(workbook.sheet);
    Sheet sheet(rows, texts, styles, limits, workbook.since_1904);
    if (first == targets.end() || !package.read(first->second.part, sheet))
        throw Refused{{Trouble::broken}};
}

}  // namespace tables
