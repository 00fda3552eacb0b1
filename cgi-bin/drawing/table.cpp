#include <algorithm>
#include <charconv>
#include <numeric>

#include "drawing/block.h"

namespace drawing {

namespace {

constexpr double gap = 3 * mm;  // between columns
constexpr double hair = 0.5;

double pad_of(const Column& column) { return column.framed ? column.pad : 1.3 * mm; }
double size_of(const Column& column) { return column.framed ? 10.5 : 9; }

}  // namespace

Table::Table(const Line& heads, const Column& column) : column_(column) {
    std::vector<double> shares;
    for (std::string_view head : heads.fields) {
        const bool right = head.starts_with('>');
        if (right) head.remove_prefix(1);
        const auto star = std::min(head.rfind('*'), head.size());
        int share = 1;
        if (star + 1 < head.size())
            std::from_chars(head.data() + star + 1, head.data() + head.size(), share);
        shares.push_back(share);
        places_.push_back(
            {head.substr(0, star), 0, 0, right ? Type::Side::right : Type::Side::left});
    }
    const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
    double left = column.left + column.inset();
    const double room =
        column.width - 2 * column.inset() - gap * static_cast<double>(shares.size() - 1);
    for (std::size_t at = 0; at < places_.size(); ++at) {
        places_[at].left = left;
        places_[at].width = room * shares[at] / all;
        left += places_[at].width + gap;
    }
}

Block Table::cells(Pen& pen, const std::vector<std::string_view>& texts, const Type& type,
                   double rule) const {
    const double pad = pad_of(column_);
    double height = pen.height_of("", 1, type);
    for (std::size_t at = 0; at < std::min(texts.size(), places_.size()); ++at)
        height = std::max(height, pen.height_of(texts[at], places_[at].width, type));
    height += 2 * pad;
    return {height, [this, texts, type, rule, pad, height](Pen& on, double y) {
                for (std::size_t at = 0; at < std::min(texts.size(), places_.size()); ++at) {
                    Type own = type;
                    own.side = places_[at].side;
                    on.text(places_[at].left, y + pad, places_[at].width, texts[at], own);
                }
                const double left = column_.left + column_.inset();
                on.line(left, y + height, left + column_.width - 2 * column_.inset(), y + height,
                        rule, rule <= hair);
            }};
}

Block Table::heads(Pen& pen) const {
    std::vector<std::string_view> texts;
    for (const Place& place : places_) texts.push_back(place.head);
    return cells(pen, texts, {.size = size_of(column_) - 1, .quiet = true}, 1);
}

Block Table::row(Pen& pen, const Line& line, bool total) const {
    return cells(pen, line.fields, {.size = size_of(column_), .bold = total}, total ? 1 : hair);
}

}  // namespace drawing
