#include "web/admin.h"

#include <charconv>

#include "store/audit.h"
#include "web/http_error.h"

namespace web {

std::vector<std::string_view> tabs_of(const store::Staff& staff) {
    std::vector<std::string_view> tabs;
    if (staff.may(may_see_queue)) tabs.emplace_back("admin-queue");
    if (staff.may(may_see_fees)) tabs.emplace_back("admin-counter");
    return tabs;
}

store::Standing registration_for_staff(const Visit& visit, store::Read& db, std::string_view id) {
    domain::Id<domain::Registration> key;
    const auto [end, error] = std::from_chars(id.data(), id.data() + id.size(), key.value);
    if (error != std::errc{} || end != id.data() + id.size()) throw HttpError(404, "no id");
    auto standing = store::standing(db, key);
    if (!standing || !standing->registration.site ||
        !visit.staff->may(any_staff, standing->registration.site->id))
        throw HttpError(404, "no registration of this person's sites");
    return std::move(*standing);
}

void note(const Visit& visit, store::Write& db, const store::Registration& registration,
          std::string_view action, const std::string& detail) {
    store::audit(db, {.actor = store::Actor::staff,
                      .actor_id = visit.staff->id.value,
                      .action = std::string(action),
                      .passport = registration.passport,
                      .registration = registration.id,
                      .site = registration.site->id,
                      .client = visit.request.address(),
                      .detail = detail});
}

}  // namespace web
