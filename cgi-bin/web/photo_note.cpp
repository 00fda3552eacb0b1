#include "web/photo_note.h"

#include <charconv>

#include "templates/part/photo-note.tpl.h"
#include "web/notice.h"

namespace web {
namespace {

using domain::Instant;

constexpr std::string_view saved_photo = "saved_photo";

std::string text_of(Instant when) { return std::to_string(when.time_since_epoch().count()); }

// The number that `text` begins with, taken off it with the character behind it.
Instant instant_of(std::string_view& text) {
    std::int64_t micros = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), micros).ptr;
    text.remove_prefix(std::min(text.size(), static_cast<std::size_t>(end - text.data()) + 1));
    return Instant(std::chrono::microseconds(micros));
}

}  // namespace

std::string photo_note(const Visit& visit, Instant saved, std::optional<Instant> replaced) {
    return notice_query(visit, {std::string(saved_photo),
                                text_of(saved) + (replaced ? " " + text_of(*replaced) : "")});
}

void show_photo_note(Block& block, const Marker& marker, const Visit& visit) {
    const Notice notice = notice_of(visit);
    const auto& present = visit.registration().portrait_at;
    if (notice.what != saved_photo || !present) return;
    std::string_view text = notice.account;
    const bool ours = instant_of(text) == *present;
    auto note = block.include(marker, "part/photo-note.tpl").add(ours ? kp_SAVED : kp_OVERTAKEN);
    note.set(kp_TIME, domain::clock_text(*present));
    if (ours && !text.empty())
        note.add(kp_REPLACED).set(kp_BEFORE, domain::clock_text(instant_of(text)));
}

}  // namespace web
