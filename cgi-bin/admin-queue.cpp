// 待审核 of one's own sites, the one that waits longest first, and 待支付 for the counter.
//
// Query: after (the place behind which the next page begins), find (a name, 流水号 or order number
// to take a fee for).

#include <charconv>

#include "store/review_queue.h"
#include "templates/admin-queue.tpl.h"
#include "web/admin.h"
#include "web/http_error.h"
#include "web/page.h"

namespace web {
namespace {

constexpr int page_length = 50;

std::string text_of(const store::QueueEntry& entry) {
    return std::to_string(entry.since.time_since_epoch().count()) + "-" +
           std::to_string(entry.id.value);
}

std::optional<store::QueuePlace> place_of(const std::string& text) {
    if (text.empty()) return std::nullopt;
    std::int64_t since = 0;
    store::QueuePlace place{};
    const char* end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, since);
    if (first.ec != std::errc{} || first.ptr == end || *first.ptr != '-')
        throw HttpError(404, "no such place");
    const auto second = std::from_chars(first.ptr + 1, end, place.id.value);
    if (second.ec != std::errc{} || second.ptr != end) throw HttpError(404, "no such place");
    place.since = domain::Instant{std::chrono::microseconds{since}};
    return place;
}

// 2 小时 05 分: how long it has waited, or how long is left
void show_span(Block& line, std::chrono::microseconds span) {
    using namespace std::chrono;
    const auto whole = duration_cast<minutes>(abs(span));
    line.show_if(whole >= hours{1}, ka_HOURS_TOO);
    line.set(ka_HOURS, whole / hours{1}).set(ka_MINUTES, (whole % hours{1}).count());
}

void show_entries(Block& view, const Marker& section, const store::Queue& queue) {
    for (const auto& entry : queue.entries) {
        auto line = view.add(section);
        line.set(ka_ID, entry.id.value).set(ka_NAME, entry.name);
        line.set(ka_SERIAL, entry.serial).set(ka_SITE, entry.site_name);
        show_span(line, queue.now - entry.since);
    }
}

void show_pending(const Visit& visit, store::Read& db, View& view) {
    const auto after = place_of(visit.request.query("after"));
    const auto queue = store::pending(db, visit.staff->id, after, page_length);
    auto part = view.add(ka_PENDING).set(ka_COUNT, queue.count);
    show_entries(part, ka_ENTRY, queue);
    part.show_if(queue.entries.empty(), ka_EMPTY).show_if(after.has_value(), ka_FIRST_PAGE);
    if (queue.entries.size() == page_length)
        part.add(ka_NEXT_PAGE).set(ka_AFTER, text_of(queue.entries.back()));
}

void show_to_pay(const Visit& visit, store::Read& db, View& view) {
    const std::string& find = visit.request.query("find");
    const auto queue = store::to_pay(db, visit.staff->id, find, page_length);
    auto part = view.add(ka_TO_PAY).set(ka_COUNT, queue.count).set(ka_FIND, find);
    show_entries(part, ka_ENTRY, queue);
    part.show_if(queue.entries.empty(), find.empty() ? ka_EMPTY : ka_NOT_FOUND);
    part.show_if(queue.count > page_length, ka_MORE);
}

Response get(const Visit& visit, store::Read& db) {
    View view = visit.view("admin-queue");
    if (visit.staff->may(may_review)) show_pending(visit, db, view);
    if (visit.staff->may(may_take_fees)) show_to_pay(visit, db, view);
    view.show_if(!visit.request.query("done").empty(), ka_DONE);
    return view.page();
}

}  // namespace

const Page page{.family = Family::staff, .who = Who::staff, .roles = any_staff, .get = get};

}  // namespace web
