#pragma once

#include <pango/pangocairo.h>

#include <memory>

namespace drawing {

// cairo's and pango's things, given back by themselves.
struct Free {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
    void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
    void operator()(PangoLayout* layout) const { g_object_unref(layout); }
};
template <class T>
using Owned = std::unique_ptr<T, Free>;

}  // namespace drawing
