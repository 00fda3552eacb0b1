#include "drawing/pen.h"

#include <cairo-pdf.h>

#include <algorithm>
#include <cmath>
#include <new>

#include "domain/utf8.h"
#include "drawing/jpeg_size.h"
#include "drawing/qr.h"

namespace drawing {

namespace {

cairo_status_t append(void* to, const unsigned char* data, unsigned int length) {
    static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

// Fontconfig goes on to the next font for a character that the first has not.
constexpr const char* family = "Noto Sans CJK SC,Sans";

void free_copy(void* copy) { delete static_cast<std::string*>(copy); }

}  // namespace

Pen::Pen(double width, double height)
    : width_(width),
      height_(height),
      surface_(cairo_pdf_surface_create_for_stream(&append, &pdf_, width, height)),
      cairo_(cairo_create(surface_.get())),
      layout_(pango_cairo_create_layout(cairo_.get())) {
    if (cairo_status(cairo_.get()) != CAIRO_STATUS_SUCCESS) throw std::bad_alloc();
    PangoContext* const context = pango_layout_get_context(layout_.get());
    pango_cairo_context_set_resolution(context, 72);
    pango_context_set_language(context, pango_language_from_string("zh-cn"));
    pango_layout_set_wrap(layout_.get(), PANGO_WRAP_WORD_CHAR);
}

void Pen::describe(const std::string& title, domain::Instant made) {
    const std::string date = domain::iso_text(made);
    const auto set = [this](cairo_pdf_metadata_t which, const std::string& text) {
        cairo_pdf_surface_set_metadata(surface_.get(), which, text.c_str());
    };
    set(CAIRO_PDF_METADATA_TITLE, title);
    set(CAIRO_PDF_METADATA_CREATOR, "NCRE_EMS");
    set(CAIRO_PDF_METADATA_CREATE_DATE, date);
    set(CAIRO_PDF_METADATA_MOD_DATE, date);
}

PangoLayout* Pen::layout(std::string_view text, double width, const Type& type) {
    const Owned<PangoFontDescription> font(pango_font_description_from_string(family));
    pango_font_description_set_size(font.get(), static_cast<int>(type.size * PANGO_SCALE));
    pango_layout_set_font_description(layout_.get(), font.get());
    pango_layout_set_width(layout_.get(), width < 0 ? -1 : static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_alignment(layout_.get(), type.side == Type::Side::left ? PANGO_ALIGN_LEFT
                                              : type.side == Type::Side::right
                                                  ? PANGO_ALIGN_RIGHT
                                                  : PANGO_ALIGN_CENTER);
    pango_layout_set_text(layout_.get(), text.data(), static_cast<int>(text.size()));
    return layout_.get();
}

double Pen::height_of(std::string_view text, double width, const Type& type) {
    // The usual case costs nothing: no character is wider than the type is high, and the font's
    // lines are 1.448 times as high.
    constexpr double line = 1.448;
    if (static_cast<double>(domain::length(text)) * type.size <= width) return line * type.size;
    int lines = pango_layout_get_line_count(layout(text, width, type));
    return line * type.size * lines;
}

double Pen::width_of(std::string_view text, const Type& type) {
    int width = 0;
    pango_layout_get_size(layout(text, -1, type), &width, nullptr);
    return std::ceil(static_cast<double>(width) / PANGO_SCALE);
}

void Pen::text(double x, double y, double width, std::string_view text, const Type& type) {
    if (text.empty()) return;
    ink(type.quiet);
    cairo_move_to(cairo_.get(), x, y);
    PangoLayout* const laid_out = layout(text, width, type);
    pango_cairo_show_layout(cairo_.get(), laid_out);
    if (!type.bold) return;
    // Heavier by an outline: each further font makes the file 50 KB larger, however little of it
    // is used.
    cairo_move_to(cairo_.get(), x, y);
    pango_cairo_layout_path(cairo_.get(), laid_out);
    cairo_set_line_width(cairo_.get(), type.size / 36);
    cairo_stroke(cairo_.get());
}

// Black on white: printers make dots of anything else, so grey is for what may be faint.
void Pen::ink(bool quiet) {
    const double grey = quiet ? 0.3 : 0;
    cairo_set_source_rgb(cairo_.get(), grey, grey, grey);
}

void Pen::line(double x1, double y1, double x2, double y2, double thick, bool quiet) {
    const double grey = quiet ? 0.5 : 0;
    cairo_set_source_rgb(cairo_.get(), grey, grey, grey);
    cairo_set_line_width(cairo_.get(), thick);
    cairo_move_to(cairo_.get(), x1, y1);
    cairo_line_to(cairo_.get(), x2, y2);
    cairo_stroke(cairo_.get());
}

void Pen::frame(double x, double y, double width, double height, double thick) {
    ink(false);
    cairo_set_line_width(cairo_.get(), thick);
    cairo_rectangle(cairo_.get(), x, y, width, height);
    cairo_stroke(cairo_.get());
}

void Pen::shade(double x, double y, double width, double height) {
    cairo_set_source_rgb(cairo_.get(), 0.955, 0.965, 0.965);
    cairo_rectangle(cairo_.get(), x, y, width, height);
    cairo_fill(cairo_.get());
}

bool Pen::photo(double x, double y, double width, double height, std::string_view jpeg) {
    const auto size = jpeg_size(jpeg);
    if (!size) return false;
    // The pixels stay empty: a PDF takes the JPEG that is fastened to them.
    const Owned<cairo_surface_t> image(
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, size->width, size->height));
    auto* const copy = new std::string(jpeg);
    if (cairo_surface_set_mime_data(image.get(), CAIRO_MIME_TYPE_JPEG,
                                    reinterpret_cast<const unsigned char*>(copy->data()),
                                    copy->size(), &free_copy, copy) != CAIRO_STATUS_SUCCESS) {
        free_copy(copy);
        throw std::bad_alloc();
    }
    const double scale = std::min(width / size->width, height / size->height);
    cairo_save(cairo_.get());
    cairo_translate(cairo_.get(), x + (width - scale * size->width) / 2,
                    y + (height - scale * size->height) / 2);
    cairo_scale(cairo_.get(), scale, scale);
    cairo_set_source_surface(cairo_.get(), image.get(), 0, 0);
    cairo_paint(cairo_.get());
    cairo_restore(cairo_.get());
    return true;
}

void Pen::code(double x, double y, double side, const std::string& text) {
    const Qr qr(text);
    const double module = side / qr.size();
    ink(false);
    // Runs of a row as one rectangle: no hairlines between modules.
    for (int row = 0; row < qr.size(); ++row)
        for (int column = 0; column < qr.size(); ++column) {
            const int first = column;
            while (column < qr.size() && qr.dark(column, row)) ++column;
            if (column > first)
                cairo_rectangle(cairo_.get(), x + first * module, y + row * module,
                                (column - first) * module, module);
        }
    cairo_fill(cairo_.get());
}

void Pen::next_page() { cairo_show_page(cairo_.get()); }

std::string Pen::finish() {
    cairo_surface_finish(surface_.get());
    if (cairo_surface_status(surface_.get()) != CAIRO_STATUS_SUCCESS) throw std::bad_alloc();
    return std::move(pdf_);
}

}  // namespace drawing
