#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/decision.h"
#include "web/view.h"

// Rectangles on a photo: where a reason is to be seen.
namespace web {

// A mark as a form carries it: "0.1200 0.2000 0.3000 0.1800" (left, top, width, height, as shares).
// Nothing for an empty text. HttpError 400 for what no form of ours sends.
std::optional<store::Mark> mark_of(std::string_view text);
std::string text_of(const store::Mark& mark);

// part/marks.tpl over a photo of that many pixels: each marked reason with its number, which is
// its place among all of them. Nothing where none is marked.
void show_marks(Block& block, const Marker& marker, int width, int height,
                const std::vector<store::Reason>& reasons);

}  // namespace web
