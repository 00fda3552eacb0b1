// A paper in pieces that are never broken over two pages.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "drawing/pen.h"

namespace drawing {

// One line of a paper: its kind and its fields.
struct Line {
    std::string_view kind;
    std::vector<std::string_view> fields;

    // Empty where there is none.
    std::string_view field(std::size_t at) const { return at < fields.size() ? fields[at] : ""; }
};

// Where pieces stand: all between these.
struct Column {
    double left;
    double width;
    bool framed;  // pieces keep off the frame that is around them
    double pad;   // above and below what stands in a cell of a form

    double inset() const { return framed ? 4 * mm : 0; }
};

struct Block {
    double height = 0;
    std::function<void(Pen&, double y)> draw;
    int table = -1;  // rows: which table, so that a new page begins with its heads
};

// Measured by `pen` now, drawn by it later. What a block draws lives in the paper's lines.
Block title_block(Pen& pen, const Column& column, std::string_view title, std::string_view aside);
Block text_block(Pen& pen, const Column& column, std::string_view text);
Block sign_block(Pen& pen, const Column& column, const Line& line);

// The pairs of a form, with the place of the photo and the QR code at their right.
struct Pairs {
    std::vector<Line> rows;
    const Line* photo = nullptr;  // the words where there is none
    const Line* code = nullptr;
};
Block pairs_block(Pen& pen, const Column& column, const Pairs& pairs, std::string_view photo);

// The heads of a table, and rows below them.
class Table {
  public:
    Table(const Line& heads, const Column& column);
    Block heads(Pen& pen) const;
    Block row(Pen& pen, const Line& line, bool total) const;

  private:
    struct Place {
        std::string_view head;
        double left;
        double width;
        Type::Side side;
    };
    Block cells(Pen& pen, const std::vector<std::string_view>& texts, const Type& type,
                double rule) const;

    Column column_;
    std::vector<Place> places_;
};

}  // namespace drawing
