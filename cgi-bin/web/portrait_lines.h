#pragma once

#include "imaging/verdict.h"
#include "web/photo_findings.h"
#include "web/view.h"

namespace web {

// part/portrait-lines.tpl: what is drawn over a photo. The composition that is wanted (the manual's
// 1/10, 7/10, 1/5), where it may be compared; the head as it was measured; and each shown finding's
// number, at its place or, where it has none, in the corner. Staff see the shares beside the lines.
void show_portrait_lines(Block& block, const Marker& marker, const imaging::Report& report,
                         Reader reader);

}  // namespace web
