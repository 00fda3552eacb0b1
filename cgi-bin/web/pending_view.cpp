#include "web/pending_view.h"

#include "templates/part/filter.tpl.h"
#include "templates/part/pending-words.tpl.h"
#include "templates/part/pending.tpl.h"
#include "web/admin.h"
#include "web/percent.h"
#include "web/place.h"

namespace web {
namespace {

void show_wait(Block& line, domain::Instant since, domain::Instant now) {
    using namespace std::chrono;
    const auto whole = std::max(floor<minutes>(now - since), minutes{0});
    line.show_if(whole >= hours{1}, kp_HOURS_TOO);
    line.set(kp_HOURS, whole / hours{1}).set(kp_MINUTES, (whole % hours{1}).count());
}

}  // namespace

store::Reviewer reviewer_of(const Visit& visit) {
    return {visit.staff->id, visit.staff->sites(may_see_queue)};
}

store::PendingFilter filter_of(const Visit& visit) {
    const auto of = [&visit](std::string_view name) -> const std::string& {
        return visit.request.post() ? visit.request.field(name) : visit.request.query(name);
    };
    store::PendingFilter filter;
    if (!of("site").empty()) filter.site = key_of<domain::Site>(of("site"));
    filter.subject = of("subject");
    filter.class_name = of("class_name");
    filter.finding = of("finding");
    return filter;
}

std::string address_of(std::string_view page, const store::PendingFilter& filter,
                       const std::string& query) {
    std::string address(page);
    char before = '?';
    const auto add = [&](const std::string& part) {
        address += before + part;
        before = '&';
    };
    if (!query.empty()) add(query);
    if (filter.site) add("site=" + std::to_string(filter.site->value));
    if (!filter.subject.empty()) add("subject=" + percent(filter.subject));
    if (!filter.class_name.empty()) add("class_name=" + percent(filter.class_name));
    if (!filter.finding.empty()) add("finding=" + percent(filter.finding));
    return address;
}

void show_filter(Block& block, const Marker& marker, const store::PendingFilter& filter) {
    if (filter.empty()) return;
    auto part = block.include(marker, "part/filter.tpl");
    if (filter.site) part.add(kf_SITE).set(kf_VALUE, filter.site->value);
    if (!filter.subject.empty()) part.add(kf_SUBJECT).set(kf_VALUE, filter.subject);
    if (!filter.class_name.empty()) part.add(kf_CLASS).set(kf_VALUE, filter.class_name);
    if (!filter.finding.empty()) part.add(kf_FINDING).set(kf_VALUE, filter.finding);
}

std::string text_of(const store::PendingPlace& place) {
    return text_of(Place{place.at, place.id.value});
}

std::optional<store::PendingPlace> place_of(const std::string& text) {
    const auto place = listed_place(text);
    if (!place) return std::nullopt;
    return store::PendingPlace{place->at, {place->id}};
}

void show_finding_name(Block& block, const Marker& marker, std::string_view code) {
    block.include(marker, "part/finding-name.tpl").show_named(code);
}

void show_pending(Block& block, const Marker& marker, const store::Pending& queue, bool reviews,
                  std::optional<domain::Id<domain::Registration>> current) {
    if (queue.entries.empty()) return;
    auto list = block.include(marker, "part/pending.tpl");
    for (const auto& entry : queue.entries) {
        auto item = list.add(kp_ENTRY);
        const bool here = current && current->value == entry.place.id.value;
        auto line = item.add(here ? kp_HERE : reviews ? kp_OPENS : kp_LOOKS);
        line.set(kp_ID, entry.place.id.value);
        auto words = line.include(kp_WORDS, "part/pending-words.tpl");
        words.set(kp_NAME, entry.name).set(kp_SERIAL, entry.serial).set(kp_SITE, entry.site_name);
        show_wait(words, entry.place.at, queue.now);
        if (!entry.finding.empty()) {
            auto found = words.add(kp_FOUND);
            show_finding_name(found, kp_FINDING, entry.finding);
        }
        words.show_if(entry.off_roster, kp_OFF_ROSTER).show_if(entry.again, kp_AGAIN);
        words.show_if(entry.aside, kp_ASIDE);
        if (!entry.holder.empty()) words.add(kp_HELD).set(kp_HOLDER, entry.holder);
    }
}

}  // namespace web
