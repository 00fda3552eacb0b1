#include "web/admin.h"

#include <charconv>

#include "store/audit.h"
#include "web/http_error.h"

namespace web {

std::vector<std::string_view> tabs_of(const store::Staff& staff) {
    std::vector<std::string_view> tabs;
    if (staff.may(may_see_queue)) tabs.emplace_back("admin-queue");
    if (staff.may(may_see_fees)) tabs.emplace_back("admin-counter");
    if (staff.may(may_see_fees)) tabs.emplace_back("admin-money");
    tabs.emplace_back("admin-statistics");
    if (staff.may(may_see_setup)) tabs.emplace_back("admin-export");
    if (staff.may(may_see_setup)) tabs.emplace_back("admin-sites");
    if (staff.may_everywhere(may_see_all)) tabs.emplace_back("admin-sittings");
    if (staff.may(may_see_setup)) tabs.emplace_back("admin-staff");
    if (staff.may(may_set_up)) tabs.emplace_back("admin-passports");
    if (staff.may(may_see_setup)) tabs.emplace_back("admin-audit");
    return tabs;
}

std::int64_t key_number(std::string_view text) {
    std::int64_t key = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), key);
    if (error != std::errc{} || end != text.data() + text.size()) throw HttpError(404, "no key");
    return key;
}

void note(const Visit& visit, store::Write& db, const store::Registration& registration,
          std::string_view action, const std::string& detail) {
    store::audit(db, {.actor = store::Actor::staff,
                      .actor_id = visit.staff->id.value,
                      .action = std::string(action),
                      .passport = registration.passport,
                      .registration = registration.id,
                      .site = registration.site->id,
                      .origin = visit.origin(),
                      .detail = detail});
}

void note_passport(const Visit& visit, store::Write& db, std::string_view action,
                   const std::string& detail) {
    store::audit(db, {.actor = store::Actor::staff,
                      .actor_id = visit.staff->id.value,
                      .action = std::string(action),
                      .passport = visit.passport->id,
                      .site = visit.site,
                      .origin = visit.origin(),
                      .detail = detail});
}

void note_setup(const Visit& visit, store::Write& db, std::string_view action,
                const std::string& detail) {
    store::audit(db, {.actor = store::Actor::staff,
                      .actor_id = visit.staff->id.value,
                      .action = std::string(action),
                      .site = visit.site,
                      .origin = visit.origin(),
                      .detail = detail});
}

}  // namespace web
