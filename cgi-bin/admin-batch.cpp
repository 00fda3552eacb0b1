// The contact sheet: those without anything for a reviewer to look into, approved together by their
// photos. Each becomes a decision of its own.
//
// Query: after (the place behind which the sheet begins), and the filter (web/pending_view.h).
// Fields: action = approve, one (KEY-REVISION, repeated: those left ticked), and the filter.

#include <algorithm>
#include <sstream>

#include "store/standing.h"
#include "templates/admin-batch.tpl.h"
#include "web/admin.h"
#include "web/decide.h"
#include "web/http_error.h"
#include "web/notice.h"
#include "web/page.h"
#include "web/pending_view.h"
#include "web/refusal.h"

namespace web {
namespace {

constexpr int sheet_length = 24;

store::Reviewer decides(const Visit& visit) {
    return {visit.staff->id, visit.staff->sites(may_review)};
}

// What the sheet before has come to: how many, then the keys of those that had moved. Not their
// names: those of a whole sheet would make too long an address.
void show_outcome(View& view, const Visit& visit, store::Read& db) {
    const Notice notice = notice_of(visit);
    if (notice.what != "batch") return;
    std::istringstream numbers(notice.account);
    std::int64_t number = 0;
    numbers >> number;
    view.add(ka_DONE).set(ka_NUMBER, number);
    std::optional<Block> moved;
    while (numbers >> number) {
        const auto standing = store::standing(db, {number});
        if (!standing) continue;
        if (!moved) moved.emplace(view.add(ka_MOVED));
        moved->add(ka_ONE)
            .set(ka_NUMBER, standing->registration.number(standing->sitting))
            .set(ka_NAME, standing->registration.person.at("name"));
    }
}

// All are ticked at first; of a form that comes back those that were.
Response fill(const Visit& visit, store::Read& db, const Faults& faults) {
    const auto ticked = visit.request.all("one");
    const auto filter = filter_of(visit);
    const auto after = place_of(visit.request.query("after"));
    const auto sheet = store::plain(db, decides(visit), filter, after, sheet_length);
    View view = visit.view("admin-batch");
    view.faults(faults).set(ka_COUNT, store::count_plain(db, decides(visit), filter));
    view.set(ka_QUEUE, address_of("admin-queue", filter));
    show_filter(view, ka_FILTER, filter);
    show_outcome(view, visit, db);
    if (sheet.empty()) {
        view.show(ka_EMPTY);
        return view.page();
    }
    auto form = view.add(ka_SHEET).set(ka_NUMBER, static_cast<std::int64_t>(sheet.size()));
    if (after) form.add(ka_FROM).set(ka_AFTER, visit.request.query("after"));
    for (const auto& entry : sheet) {
        auto one = form.add(ka_ONE).set(ka_ID, entry.place.id.value).set(ka_NAME, entry.name);
        one.set(ka_REVISION, entry.revision).set(ka_SERIAL, entry.serial);
        one.set(ka_SITE, entry.site_name);
        const std::string value =
            std::to_string(entry.place.id.value) + "-" + std::to_string(entry.revision);
        const bool taken = std::find(ticked.begin(), ticked.end(), value) != ticked.end();
        one.show_if(!visit.request.post() || taken, ka_TICKED);
    }
    if (sheet.size() == sheet_length)
        view.add(ka_NEXT_PAGE)
            .set(ka_ADDRESS,
                 address_of("admin-batch", filter, "after=" + text_of(sheet.back().place)));
    return view.page();
}

Response get(const Visit& visit, store::Read& db) { return fill(visit, db, {}); }

// "17-4": the registration 17 as it was at revision 4.
std::pair<std::int64_t, int> ticked(const std::string& text) {
    const auto dash = text.find('-');
    if (dash == std::string::npos) throw HttpError(400, "no revision");
    const auto revision = key_number(std::string_view(text).substr(dash + 1));
    return {key_number(std::string_view(text).substr(0, dash)), static_cast<int>(revision)};
}

Response approve(const Visit& visit, store::Write& db) {
    const auto ones = visit.request.all("one");
    if (ones.size() > sheet_length) throw HttpError(400, "more than a sheet");
    int done = 0;
    std::string moved;
    for (const std::string& one : ones) {
        const auto [id, revision] = ticked(one);
        auto standing = store::standing(db, {id});
        if (!standing || !standing->registration.site ||
            !visit.staff->may(may_review, standing->registration.site->id))
            throw HttpError(404, "not at this person's sites");
        if (approve_unseen(visit, db, *standing, revision))
            ++done;
        else
            moved += " " + std::to_string(id);
    }
    return see_other(address_of("admin-batch", filter_of(visit),
                                notice_query(visit, {"batch", std::to_string(done) + moved})));
}

Response sent_before(const Visit& visit, store::Read& db) {
    return fill(visit, db, outdated(visit));
}

}  // namespace

const Page page{.family = Family::staff,
                .who = Who::staff,
                .roles = may_review,
                .get = get,
                .again = sent_before,
                .actions = {{"approve", may_review, approve}},
                .tab = "admin-queue"};

}  // namespace web
