// 审核: who waits for review at one's own sites, the longest first; from here one goes to the desk.
//
// Query: after (the place behind which the next page begins), and the filter (web/pending_view.h).
// Fields: action = start, and the filter.

#include "templates/admin-queue.tpl.h"
#include "web/admin.h"
#include "web/notice.h"
#include "web/page.h"
#include "web/pending_view.h"

namespace web {
namespace {

constexpr int page_length = 50;

void show_option(Block& view, const Marker& section, const std::string& value,
                 const std::string& words, bool chosen) {
    view.add(section).set(ka_VALUE, value).set(ka_WORDS, words).show_if(chosen, ka_CHOSEN);
}

void show_facets(Block& view, const store::PendingFacets& facets,
                 const store::PendingFilter& filter) {
    for (const auto& site : facets.sites)
        show_option(view, ka_SITE, std::to_string(site.id.value), site.name,
                    filter.site && filter.site->value == site.id.value);
    for (const auto& subject : facets.subjects)
        show_option(view, ka_SUBJECT, subject.code, subject.code + " " + subject.name,
                    filter.subject == subject.code);
    for (const auto& name : facets.classes)
        show_option(view, ka_CLASS, name, name, filter.class_name == name);
    view.show_if(filter.finding == "any", ka_ANY).show_if(filter.finding == "none", ka_NONE);
    for (const auto& code : facets.findings) {
        auto option = view.add(ka_FINDING).set(ka_VALUE, code);
        show_finding_name(option, ka_WORDS, code);
        option.show_if(filter.finding == code, ka_CHOSEN);
    }
}

Response get(const Visit& visit, store::Read& db) {
    // where staff begin: who has another room only goes there
    if (!visit.staff->may(may_see_queue)) return see_other("admin-counter");
    const auto filter = filter_of(visit);
    const auto after = place_of(visit.request.query("after"));
    const auto reviewer = reviewer_of(visit);
    const auto queue = store::pending(db, reviewer, filter, after, page_length);
    const bool reviews = visit.may("start");

    View view = visit.view("admin-queue");
    view.set(ka_COUNT, queue.count).show_if(!filter.empty(), ka_FILTERED);
    show_facets(view, store::pending_facets(db, reviewer.sites), filter);
    show_filter(view, ka_FILTER, filter);
    show_pending(view, ka_LIST, queue, reviews);
    if (queue.count == 0) view.show(filter.empty() ? ka_EMPTY : ka_NOTHING_FOUND);
    if (after) view.add(ka_FIRST_PAGE).set(ka_ADDRESS, address_of("admin-queue", filter));
    view.show_if(queue.count > 0 && queue.entries.empty(), ka_NO_MORE);
    if (queue.entries.size() == page_length)
        view.add(ka_NEXT_PAGE)
            .set(ka_ADDRESS,
                 address_of("admin-queue", filter, "after=" + text_of(queue.entries.back().place)));
    if (reviews && queue.count > 0) {
        auto start = view.add(ka_START);
        if (const auto together = store::count_plain(db, reviewer, filter); together > 0)
            start.add(ka_TOGETHER)
                .set(ka_NUMBER, together)
                .set(ka_ADDRESS, address_of("admin-batch", filter));
    }
    view.show_if(visit.staff->may(may_set_up), ka_PHRASES);
    const Notice notice = notice_of(visit);
    if (notice.what == "send_back") view.add(ka_SEND_BACK).set(ka_NUMBER, notice.account);
    return view.page();
}

Response start(const Visit& visit, store::Write& db) {
    const auto filter = filter_of(visit);
    const auto there =
        store::take_next(db, {visit.staff->id, visit.staff->sites(may_review)}, filter, {});
    if (!there) return see_other(address_of("admin-queue", filter));
    return see_other(address_of("admin-desk", filter, "id=" + std::to_string(there->value)));
}

}  // namespace

const Page page{.family = Family::staff,
                .who = Who::staff,
                .roles = any_staff,
                .get = get,
                .actions = {{"start", may_review, start}}};

}  // namespace web
