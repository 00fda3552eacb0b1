#include <algorithm>
#include <utility>

#include "drawing/block.h"

namespace drawing {

namespace {

constexpr double label_width = 23 * mm;
constexpr double side_width = 41 * mm;  // the photo with 4 mm at each side
constexpr double photo_width = 33 * mm;
constexpr double photo_height = 48 * mm;
constexpr double code_side = 22 * mm;
constexpr double indent = 2.4 * mm;
constexpr double hair = 0.5;
constexpr Type label{.size = 9.5, .quiet = true};
constexpr Type value{};

struct Row {
    Line line;
    double text;    // the height of its values
    double height;  // with all that is around them
};

struct Cells {
    double x;
    double width;
    std::vector<Row> rows;

    double height() const {
        double all = 0;
        for (const Row& row : rows) all += row.height;
        return all;
    }
};

// One or two pairs share a row's width.
double value_width(const Line& line, double width) {
    const auto pairs = static_cast<double>(std::max<std::size_t>((line.fields.size() + 1) / 2, 1));
    return width / pairs - label_width;
}

Row measured(Pen& pen, const Line& line, double width, double pad) {
    double text = pen.height_of("", 1, value);
    for (std::size_t at = 1; at < line.fields.size(); at += 2)
        text = std::max(
            text, pen.height_of(line.fields[at], value_width(line, width) - 2 * indent, value));
    return {line, text, text + 2 * pad};
}

// The ground of the labels before all lines, or it would cover half of them.
void draw_row(Pen& pen, const Cells& cells, const Row& row, double y) {
    double x = cells.x;
    const double room = value_width(row.line, cells.width);
    const double text = y + (row.height - row.text) / 2;
    for (std::size_t at = 0; at < row.line.fields.size(); at += 2) {
        pen.shade(x, y, label_width, row.height);
        pen.text(x + indent, text + 0.7, label_width - indent, row.line.fields[at], label);
        pen.text(x + label_width + indent, text, room - 2 * indent, row.line.field(at + 1), value);
        if (at > 0) pen.line(x, y, x, y + row.height, hair, true);
        pen.line(x + label_width, y, x + label_width, y + row.height, hair, true);
        x += label_width + room;
    }
}

void draw_cells(Pen& pen, const Cells& cells, double y) {
    double at = y;
    for (const Row& row : cells.rows) draw_row(pen, cells, row, std::exchange(at, at + row.height));
    at = y;
    for (const Row& row : cells.rows) {
        pen.line(cells.x, at, cells.x + cells.width, at, hair, true);
        at += row.height;
    }
}

// The photo's place: its outline stays where the photo is missing, with a word in it.
void draw_photo(Pen& pen, double x, double y, std::string_view words, std::string_view jpeg) {
    if (!pen.photo(x, y, photo_width, photo_height, jpeg))
        pen.text(x, y + photo_height / 2 - 3 * mm, photo_width, words,
                 {.size = 9.5, .quiet = true, .side = Type::Side::middle});
    pen.frame(x, y, photo_width, photo_height, hair);
}

void draw_side(Pen& pen, const Pairs& pairs, double x, double y, std::string_view jpeg) {
    if (pairs.photo) {
        draw_photo(pen, x + (side_width - photo_width) / 2, y + 4 * mm, pairs.photo->field(0),
                   jpeg);
        y += photo_height + 4 * mm;
    }
    if (!pairs.code) return;
    pen.code(x + (side_width - code_side) / 2, y + 6 * mm, code_side,
             std::string(pairs.code->field(0)));
    pen.text(x + mm, y + 6 * mm + code_side + 2 * mm, side_width - 2 * mm, pairs.code->field(1),
             {.size = 8, .quiet = true, .side = Type::Side::middle});
}

}  // namespace

Block pairs_block(Pen& pen, const Column& column, const Pairs& pairs, std::string_view photo) {
    const bool side = pairs.photo || pairs.code;
    Cells cells{column.left, column.width - (side ? side_width : 0), {}};
    for (const Line& line : pairs.rows)
        cells.rows.push_back(measured(pen, line, cells.width, column.pad));
    const double beside =
        (pairs.photo ? photo_height + 8 * mm : 0) + (pairs.code ? code_side + 14 * mm : 0);
    // What the photo needs more than the rows is shared out among them.
    const double more = (beside - cells.height()) /
                        static_cast<double>(std::max<std::size_t>(cells.rows.size(), 1));
    for (Row& row : cells.rows) row.height += std::max(more, 0.0);
    const double height = std::max(cells.height(), beside);
    return {height, [=](Pen& on, double y) {
                const double right = column.left + column.width;
                draw_cells(on, cells, y);
                if (side) draw_side(on, pairs, cells.x + cells.width, y, photo);
                if (side)
                    on.line(cells.x + cells.width, y, cells.x + cells.width, y + height, hair,
                            true);
                on.line(column.left, y, right, y, 1);
                on.line(column.left, y + height, right, y + height, 1);
            }};
}

}  // namespace drawing
