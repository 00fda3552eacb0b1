#include "web/photo_refusal.h"

#include <algorithm>

#include "store/decision.h"
#include "store/review.h"
#include "templates/part/photo-refusal.tpl.h"
#include "web/marks.h"

namespace web {
namespace {

std::vector<store::Reason> reasons_of_photo(store::Read& db,
                                            domain::Id<domain::Registration> registration) {
    auto reasons = store::last_reasons(db, registration);
    reasons.erase(std::remove_if(reasons.begin(), reasons.end(),
                                 [](const auto& reason) { return reason.field != "photo"; }),
                  reasons.end());
    return reasons;
}

}  // namespace

void show_photo_refusal(Block& block, const Marker& marker, store::Read& db,
                        const store::Registration& registration) {
    const auto reasons = reasons_of_photo(db, registration.id);
    if (reasons.empty()) return;
    auto part = block.include(marker, "part/photo-refusal.tpl");
    const bool marked = std::any_of(reasons.begin(), reasons.end(),
                                    [](const auto& reason) { return reason.mark.has_value(); });
    const auto size = marked ? store::photo_size(db, registration.id) : std::nullopt;
    auto shown = part.add(size ? kp_MARKED : kp_UNMARKED);
    if (size) {
        shown.set(kp_TAG, registration.portrait_tag);
        shown.set(kp_WIDTH, size->width).set(kp_HEIGHT, size->height);
        show_marks(shown, kp_MARKS, size->width, size->height, reasons);
    }
    std::int64_t number = 0;
    for (const auto& reason : reasons)
        shown.add(kp_REASON).set(kp_NUMBER, ++number).set(kp_WHY, reason.words);
}

}  // namespace web
