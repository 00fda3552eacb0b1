// Drawing on the pages of a PDF, in points (1/72 inch) from the top left.
#pragma once

#include <string>
#include <string_view>

#include "domain/instant.h"
#include "drawing/owned.h"

namespace drawing {

inline constexpr double mm = 72 / 25.4;

struct Type {
    double size = 10.5;  // 五号, what official forms are set in
    bool bold = false;
    bool quiet = false;  // labels and remarks, in grey
    enum class Side { left, middle, right } side = Side::left;
};

class Pen {
  public:
    Pen(double width, double height);
    Pen(const Pen&) = delete;
    Pen& operator=(const Pen&) = delete;

    double width() const { return width_; }
    double height() const { return height_; }

    // Shown by a viewer; `made` is the document's date.
    void describe(const std::string& title, domain::Instant made);

    // How high a text is in a column of this width, and how wide if nothing limits it.
    double height_of(std::string_view text, double width, const Type& type);
    double width_of(std::string_view text, const Type& type);
    // The text below (x, y), broken where the column ends.
    void text(double x, double y, double width, std::string_view text, const Type& type);

    void line(double x1, double y1, double x2, double y2, double thick, bool quiet = false);
    void frame(double x, double y, double width, double height, double thick);
    void shade(double x, double y, double width, double height);  // the ground of labels

    // A JPEG as large as fits in the middle of the place, its bytes as they are. False, and nothing
    // drawn, where its head cannot be read.
    bool photo(double x, double y, double width, double height, std::string_view jpeg);
    // A square QR code; the four modules of white around it are the caller's to leave.
    void code(double x, double y, double side, const std::string& text);

    void next_page();
    // The whole PDF; nothing more may be drawn.
    std::string finish();

  private:
    PangoLayout* layout(std::string_view text, double width, const Type& type);
    void ink(bool quiet);

    double width_;
    double height_;
    std::string pdf_;
    Owned<cairo_surface_t> surface_;
    Owned<cairo_t> cairo_;
    Owned<PangoLayout> layout_;
};

}  // namespace drawing
