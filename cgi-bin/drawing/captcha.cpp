#include "drawing/captcha.h"

#include <algorithm>
#include <new>
#include <numbers>

#include "drawing/owned.h"

namespace drawing {

namespace {

// SplitMix64 (Steele, Lea, Flood 2014). The distributions of <random> differ between libraries;
// this does not, and the secret lies in the answer, not here.
class Dice {
  public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}

    // Evenly from `low` to `high`.
    double between(double low, double high) {
        return low + (high - low) * static_cast<double>(next() >> 11) * 0x1p-53;
    }
    bool coin() { return (next() & 1) != 0; }

  private:
    std::uint64_t next() {
        std::uint64_t z = state_ += 0x9e3779b97f4a7c15;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    std::uint64_t state_;
};

struct Colour {
    int red, green, blue;
};
// The tokens of site.css: --paper, --ink, --accent-strong. The image is the same in the dark:
// people look for dark letters on light ground there.
constexpr Colour paper{0xf1, 0xf5, 0xf5};
constexpr Colour ink{0x15, 0x24, 0x2a};
constexpr Colour azurite{0x07, 0x3f, 0x50};

void use(cairo_t* cairo, const Colour& colour, double opacity = 1) {
    cairo_set_source_rgba(cairo, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0,
                          opacity);
}

// One character around the point where cairo's origin is, not wider than its place. Centred by its
// ink, so that no font's margins push it out of the picture.
void draw_character(cairo_t* cairo, PangoLayout* layout, char character, double place) {
    pango_layout_set_text(layout, &character, 1);
    PangoRectangle box;
    pango_layout_get_pixel_extents(layout, &box, nullptr);
    if (box.width > place) cairo_scale(cairo, place / box.width, 1);
    cairo_move_to(cairo, -box.x - box.width / 2.0, -box.y - box.height / 2.0);
    pango_cairo_show_layout(cairo, layout);
}

Owned<PangoLayout> make_layout(cairo_t* cairo, double size) {
    Owned<PangoLayout> layout(pango_cairo_create_layout(cairo));
    const Owned<PangoFontDescription> font(pango_font_description_from_string("Sans Bold"));
    pango_font_description_set_absolute_size(font.get(), size * PANGO_SCALE);
    pango_layout_set_font_description(layout.get(), font.get());
    return layout;
}

void draw_answer(cairo_t* cairo, std::string_view answer, double width, double height, Dice& dice) {
    const Owned<PangoLayout> layout = make_layout(cairo, height * 0.64);
    const double step = width * 0.88 / static_cast<double>(std::max<std::size_t>(answer.size(), 1));
    double centre = width * 0.06 + step / 2;
    for (const char character : answer) {
        cairo_save(cairo);
        cairo_translate(cairo, centre + dice.between(-0.05, 0.05) * step,
                        height * dice.between(0.44, 0.56));
        cairo_rotate(cairo, dice.between(-14, 14) * std::numbers::pi / 180);
        const double scale = dice.between(0.92, 1.1);
        cairo_scale(cairo, scale, scale * dice.between(0.95, 1.05));
        use(cairo, dice.coin() ? ink : azurite);
        draw_character(cairo, layout.get(), character, step * 0.84);
        cairo_restore(cairo);
        centre += step;
    }
}

// A stroke from edge to edge through the middle: it joins the characters for a machine that wants
// to cut them apart, and is too thin to hide one from a person.
void draw_stroke(cairo_t* cairo, double width, double height, Dice& dice) {
    const auto at = [&dice, height] { return height * dice.between(0.2, 0.8); };
    cairo_move_to(cairo, 0, at());
    cairo_curve_to(cairo, width * dice.between(0.2, 0.4), at(), width * dice.between(0.6, 0.8),
                   at(), width, at());
    cairo_set_line_width(cairo, height * dice.between(0.022, 0.034));
    use(cairo, dice.coin() ? ink : azurite, 0.7);
    cairo_stroke(cairo);
}

std::string to_png(cairo_surface_t* surface) {
    std::string octets;
    const auto append = [](void* to, const unsigned char* data, unsigned int length) {
        static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(data), length);
        return CAIRO_STATUS_SUCCESS;
    };
    if (cairo_surface_write_to_png_stream(surface, append, &octets) != CAIRO_STATUS_SUCCESS)
        throw std::bad_alloc();
    return octets;
}

}  // namespace

std::string captcha_png(std::string_view answer, std::uint64_t seed, int width, int height) {
    Dice dice(seed);
    const Owned<cairo_surface_t> surface(
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height));
    const Owned<cairo_t> cairo(cairo_create(surface.get()));
    use(cairo.get(), paper);
    cairo_paint(cairo.get());
    draw_answer(cairo.get(), answer, width, height, dice);
    for (int strokes = dice.coin() ? 2 : 1; strokes > 0; --strokes)
        draw_stroke(cairo.get(), width, height, dice);
    return to_png(surface.get());
}

}  // namespace drawing
