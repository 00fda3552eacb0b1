#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "imaging/verdict.h"
#include "web/photo_findings.h"
#include "web/svg_path.h"
#include "web/view.h"

namespace web {

// A shown finding that has a place on the picture.
struct Mark {
    std::size_t number = 0;  // in shown_findings, from 1; 0: nothing of the kind was found
    std::string_view kind = "found";
};

// The lines and numbers of part/portrait-lines.tpl, in units of a picture 700 wide: so a mark is as
// large on any picture. Each shown finding gets one mark, at its place or in the corner.
class PortraitMarks {
  public:
    static constexpr double width = 700;

    // `height`: the picture's, in the same units.
    PortraitMarks(Block part, const imaging::Report& report, Reader reader, double height);

    // The first finding of these codes: it has its place now.
    Mark take(std::initializer_list<imaging::PhotoCode> codes);

    void line(const std::string& path, std::string_view kind);
    void number(Point at, const Mark& mark);
    // A share in a box, for staff only; `of`: the word for what it is of.
    void label(Point at, double share, std::string_view kind, const Marker* of = nullptr);
    // The numbers that nobody took, one below the other; not those that only reviewers weigh.
    void corner();

    // The nearest place where a mark is whole.
    Point inside(Point p) const;

  private:
    void number_with_figure(Point at, std::size_t number, const imaging::Finding& finding);

    Block part_;
    const imaging::Facts& facts_;
    Reader reader_;
    std::vector<imaging::Finding> shown_;
    std::vector<bool> placed_;
    double height_;
};

}  // namespace web
