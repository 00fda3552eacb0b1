#pragma once

#include "store/registration.h"
#include "web/view.h"

namespace web {

// Why a reviewer refused the photo, at {{>marker}} (part/photo-refusal.tpl): in words, and with the
// rectangles that were drawn on it while it is still that photo.
void show_photo_refusal(Block& block, const Marker& marker, store::Read& db,
                        const store::Registration& registration);

}  // namespace web
