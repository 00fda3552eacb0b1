// 选择报考科目: the candidate chooses a site, then subjects that it opens; 提交报考信息 takes the
// places. Afterwards the same page is 修改报考信息.
//
// Query: site (its code), chosen (keys of offerings, commas between); choose = the list of sites
// instead, with q = what its name, code, district or address contains.
// Fields: site, subject (keys of offerings), declaration, act = sum (更新合计: nothing is kept).

#include <algorithm>

#include "store/offering.h"
#include "templates/subjects.tpl.h"
#include "web/amend.h"
#include "web/note.h"
#include "web/page.h"
#include "web/parts.h"
#include "web/refusal.h"
#include "web/selection.h"
#include "web/submit.h"

namespace web {
namespace {

using domain::FaultCode;
using domain::Stage;
using store::SiteOffer;
using OfferingId = domain::Id<domain::Offering>;

int limit(const Visit& visit, const store::OpenSite& site) {
    const int sitting = visit.sitting().max_subjects;
    return std::min(sitting, site.max_subjects.value_or(sitting));
}

void fill_site(Block block, const store::OpenSite& site) {
    block.set(ks_SITE_CODE, site.code).set(ks_SITE_NAME, site.name);
    block.set(ks_DISTRICT, site.district).set(ks_ADDRESS, site.address);
    if (!site.directions.empty()) block.add(ks_WAY).set(ks_DIRECTIONS, site.directions);
    block.show(site.reviews ? ks_REVIEWS : ks_NO_REVIEW).set(ks_FREE, site.free);
    block.show(site.free > 0 ? ks_OPEN : ks_SITE_FULL);
}

void fill_sites(View& view, const Visit& visit, store::Read& db, const Selection& selection) {
    const std::string& words = visit.request.query("q");
    auto list = view.add(ks_CHOOSE_SITE).set(ks_WORDS, words);
    const auto sites = store::open_sites(db, visit.sitting().id, words);
    list.show_if(sites.empty(), ks_NO_SITE).show_if(!sites.empty(), ks_SITES);
    for (const auto& site : sites) {
        auto row = list.add(ks_SITE);
        fill_site(row, site);
        row.show_if(site.code == selection.site, ks_CHECKED);
    }
}

void fill_offering(Block row, const store::Offering& offering, bool chosen, bool held,
                   bool site_full) {
    const bool full = offering.free <= 0 && !held;
    row.set(ks_KEY, offering.id.value).set(ks_CODE, offering.subject_code);
    row.set(ks_NAME, offering.subject_name).set(ks_FEE, offering.fee.text());
    row.set(ks_FEN, offering.fee.fen());
    row.set(ks_CAPACITY, offering.capacity).set(ks_LEFT, offering.free);
    row.show(full ? ks_FULL : held ? ks_HELD : offering.free <= 10 ? ks_FEW : ks_ENOUGH);
    row.show_if(chosen && !full, ks_CHECKED).show(site_full ? ks_SITE_FULL : ks_OPEN);
    if (!offering.certificate_needs.empty())
        row.add(ks_NEEDS).set(ks_NEEDED, offering.certificate_needs);
}

// The offerings by level and minutes, in the order of the store.
void fill_offerings(Block block, const Visit& visit, const SiteOffer& offer,
                    const Selection& selection) {
    const store::Offering* before = nullptr;
    std::optional<Block> group;
    for (const auto& offering : offer.offerings) {
        if (before == nullptr || before->level != offering.level ||
            before->minutes != offering.minutes) {
            group.emplace(block.add(ks_GROUP));
            group->show_named("level_" + std::to_string(offering.level));
            group->set(ks_MINUTES, offering.minutes);
            if (before == nullptr)
                group->add(ks_FRESH).set(ks_CLOCK, domain::clock_text(visit.now));
        }
        fill_offering(group->add(ks_OFFERING), offering, selection.has(offering.id),
                      held(visit.registration(), offering.id), offer.site.free <= 0);
        before = &offering;
    }
}

void fill_sum(Block block, const SiteOffer& offer, const Selection& selection) {
    domain::Money sum;
    std::int64_t count = 0;
    for (const auto& offering : offer.offerings) {
        if (!selection.has(offering.id)) continue;
        sum += offering.fee;
        ++count;
        block.add(ks_CHOSEN)
            .set(ks_CODE, offering.subject_code)
            .set(ks_NAME, offering.subject_name)
            .set(ks_FEE, offering.fee.text());
    }
    block.set(ks_COUNT, count).set(ks_SUM, sum.text());
}

Response fill(const Visit& visit, store::Read& db, const Selection& selection, const Faults& faults,
              bool list_sites = false) {
    const auto& registration = visit.registration();
    const bool amends = registration.stage != Stage::subjects;
    View view = visit.view("subjects");
    const auto offer = list_sites || selection.site.empty()
                           ? std::nullopt
                           : store::site_offer(db, visit.sitting().id, selection.site);
    const bool reviews = amends ? registration.needs_review : !offer || offer->site.reviews;
    show_steps(view, ks_STEPS, registration.stage, reviews);
    view.faults(faults).show(amends ? ks_AMEND : ks_SUBMIT);
    const int sitting_limit = visit.sitting().max_subjects;
    view.set(ks_MOST, offer ? limit(visit, offer->site) : sitting_limit);
    view.set(ks_REVISION, registration.revision);
    if (!offer) {
        fill_sites(view, visit, db, selection);
        return view.page();
    }
    auto block = view.add(ks_OFFER);
    fill_site(block, offer->site);
    block.set(ks_LIMIT, limit(visit, offer->site));
    fill_offerings(block, visit, *offer, selection);
    fill_sum(block, *offer, selection);
    block.show(amends ? ks_AMEND : ks_SUBMIT).show_if(selection.declared, ks_DECLARED);
    return view.page();
}

Response get(const Visit& visit, store::Read& db) {
    const auto step = amend_step(visit);
    const auto* refusal = std::get_if<domain::Refusal>(&step);
    if (refusal != nullptr && *refusal == domain::Refusal::locked) return see_other("review");
    return fill(visit, db, Selection::asked(visit), {}, !visit.request.query("choose").empty());
}

// Without a valid site nothing else can be judged. Keys the site does not offer are dropped.
Faults check(const Visit& visit, const std::optional<SiteOffer>& offer, Selection& selection) {
    Faults faults;
    if (!offer) {
        faults.add("site", FaultCode::choose);
        return faults;
    }
    const auto known = std::stable_partition(selection.chosen.begin(), selection.chosen.end(),
                                             [&](OfferingId id) { return offer->find(id); });
    if (known != selection.chosen.end()) faults.add("subject", FaultCode::choose);
    selection.chosen.erase(known, selection.chosen.end());
    const int most = limit(visit, offer->site);
    const auto count = static_cast<std::int64_t>(selection.chosen.size());
    if (selection.chosen.empty() && faults.none()) faults.add("subject", FaultCode::no_choice);
    if (count > most) faults.add("subject", {FaultCode::too_many_choices, count, most});
    if (!selection.declared) faults.add("declaration", FaultCode::declaration);
    return faults;
}

Response post(const Visit& visit, store::Write& db) {
    Selection selection = Selection::typed(visit.request);
    if (visit.request.field("act") == "sum") return see_other(selection.address());
    const auto offer = store::site_offer(db, visit.sitting().id, selection.site);
    Faults faults = check(visit, offer, selection);
    if (!faults.none()) return fill(visit, db, selection, faults);
    store::Registration claimed = visit.claimed();
    if (submitted_already(visit, claimed, *offer, selection))
        return see_other(domain::page_of(claimed.stage));
    faults = submit(visit, db, claimed, *offer, selection);
    if (!faults.none()) return fill(visit, db, selection, faults);
    const bool first = visit.registration().stage == Stage::subjects;
    note(visit, db, first ? "registration.submit" : "registration.amend");
    return see_other(claimed.stage == Stage::photo ? "photo?submitted=1"
                                                   : domain::page_of(claimed.stage));
}

Response sent_before(const Visit& visit, store::Read& db) {
    return fill(visit, db, Selection::typed(visit.request), outdated(visit));
}

}  // namespace

const Page page{
    .family = Family::candidate,
    .who = Who::candidate,
    .stages = {Stage::subjects, Stage::photo, Stage::review, Stage::rejected, Stage::payment},
    .get = get,
    .post = post,
    .again = sent_before};

}  // namespace web
