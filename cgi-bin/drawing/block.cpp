#include "drawing/block.h"

#include <algorithm>

namespace drawing {

namespace {

constexpr Type heading{.size = 15, .bold = true};
constexpr Type body{};

}  // namespace

Block title_block(Pen& pen, const Column& column, std::string_view title, std::string_view aside) {
    const double left = column.left + column.inset();
    const double width = column.width - 2 * column.inset();
    constexpr Type small{.size = 9.5, .quiet = true, .side = Type::Side::right};
    // Beside each other where both fit, below each other where not.
    const double taken = pen.width_of(title, heading);
    const bool beside = taken + 6 * mm + pen.width_of(aside, small) <= width;
    const double high = pen.height_of(title, width, heading);
    const double below = beside || aside.empty() ? 0 : pen.height_of(aside, width, small) + mm;
    const double pad = column.framed ? 3.5 * mm : 0;
    const double height = high + below + 2 * pad + (column.framed ? 0 : 3 * mm);
    return {height, [=](Pen& on, double y) {
                on.text(left, y + pad, width, title, heading);
                on.text(left, y + pad + (beside ? 5.2 : high + mm), width, aside, small);
            }};
}

Block text_block(Pen& pen, const Column& column, std::string_view text) {
    const double width = column.width - 2 * column.inset();
    return {pen.height_of(text, width, body) + 6 * mm, [=](Pen& on, double y) {
                on.text(column.left + column.inset(), y + 5 * mm, width, text, body);
            }};
}

Block sign_block(Pen& pen, const Column& column, const Line& line) {
    const double width = (column.width - 2 * column.inset()) /
                         static_cast<double>(std::max<std::size_t>(line.fields.size(), 1));
    const double height = pen.height_of("", width, body);
    return {height + 15 * mm, [=](Pen& on, double y) {
                double x = column.left + column.inset();
                for (const std::string_view words : line.fields) {
                    on.text(x, y + 9 * mm, width, words, body);
                    const double from = x + on.width_of(words, body) + 1.5 * mm;
                    on.line(from, y + 9 * mm + height, x + width - 8 * mm, y + 9 * mm + height,
                            0.6);
                    x += width;
                }
            }};
}

}  // namespace drawing
