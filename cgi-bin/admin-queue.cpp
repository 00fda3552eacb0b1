// 审核: who waits for review at one's own sites, the longest first.
//
// Query: after (the place behind which the next page begins).

#include <charconv>

#include "store/review_queue.h"
#include "templates/admin-queue.tpl.h"
#include "web/admin.h"
#include "web/http_error.h"
#include "web/notice.h"
#include "web/page.h"
#include "web/queue_view.h"

namespace web {
namespace {

constexpr int page_length = 50;

std::string text_of(const store::QueueEntry& entry) {
    return std::to_string(entry.at.time_since_epoch().count()) + "-" +
           std::to_string(entry.id.value);
}

std::optional<store::QueuePlace> place_of(const std::string& text) {
    if (text.empty()) return std::nullopt;
    std::int64_t at = 0;
    store::QueuePlace place{};
    const char* end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, at);
    if (first.ec != std::errc{} || first.ptr == end || *first.ptr != '-')
        throw HttpError(404, "no such place");
    const auto second = std::from_chars(first.ptr + 1, end, place.id.value);
    if (second.ec != std::errc{} || second.ptr != end) throw HttpError(404, "no such place");
    place.at = domain::Instant{std::chrono::microseconds{at}};
    return place;
}

Response get(const Visit& visit, store::Read& db) {
    // where staff begin: who has another room only goes there
    if (!visit.staff->may(may_see_queue)) return see_other("admin-counter");
    const auto after = place_of(visit.request.query("after"));
    const auto queue = store::pending(db, visit.staff->sites(may_see_queue), after, page_length);

    View view = visit.view("admin-queue");
    view.set(ka_COUNT, queue.count);
    show_queue(view, ka_LIST, queue, QueueTime::waits);
    view.show_if(queue.count == 0, ka_EMPTY).show_if(after.has_value(), ka_FIRST_PAGE);
    view.show_if(queue.count > 0 && queue.entries.empty(), ka_NO_MORE);
    if (queue.entries.size() == page_length)
        view.add(ka_NEXT_PAGE).set(ka_AFTER, text_of(queue.entries.back()));
    const Notice notice = notice_of(visit);
    if (!notice.what.empty()) view.add_named(notice.what).set(ka_NUMBER, notice.account);
    return view.page();
}

}  // namespace

const Page page{.family = Family::staff, .who = Who::staff, .roles = any_staff, .get = get};

}  // namespace web
