#include "web/note.h"

#include "store/audit.h"

namespace web {

void note(const Visit& visit, store::Write& db, std::string_view action) {
    const auto& registration = visit.registration();
    store::audit(db,
                 {.actor = store::Actor::candidate,
                  .actor_id = registration.passport.value,
                  .action = std::string(action),
                  .passport = registration.passport,
                  .registration = registration.id,
                  .site = registration.site ? std::optional(registration.site->id) : std::nullopt,
                  .origin = visit.origin()});
}

}  // namespace web
