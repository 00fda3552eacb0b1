// 常用原因: what a reviewer picks by a digit when a registration is not approved; one list for all
// sites, and one more for each.
//
// Query: id (a site; 0: the institution's list, for all sites). Fields: action = save; field-N and
// words-N: the lines, of which one without words is left out; order-N: where it goes in the list;
// shown (web/shown.h).

#include <algorithm>

#include "domain/text.h"
#include "store/phrase.h"
#include "templates/admin-phrases.tpl.h"
#include "web/admin.h"
#include "web/decide.h"
#include "web/notice.h"
#include "web/page.h"
#include "web/refusal.h"
#include "web/shown.h"

namespace web {
namespace {

constexpr std::size_t longest = 200;  // characters, as the schema has it
constexpr int new_lines = 3;
constexpr int most_lines = 60;

store::PhraseList list_of(const Visit& visit) {
    return visit.site && visit.site->value != 0 ? visit.site : std::nullopt;
}

// The texts of a list.
domain::TypedFields form_of(const std::vector<store::Phrase>& phrases) {
    domain::TypedFields form;
    for (const auto& phrase : phrases)
        form.emplace(std::to_string(form.size()), phrase.field + ' ' + phrase.words);
    return form;
}

void show_line(Block& view, int number, const store::Phrase& phrase, const Faults& faults) {
    const std::string name = "words-" + std::to_string(number);
    auto line = view.add(ka_LINE).set(ka_N, number).set(ka_WORDS, phrase.words);
    for (const auto place : reason_fields) {
        auto option = line.add(ka_PLACE).set(ka_FIELD, place);
        option.include(ka_LABEL, "labels.tpl").show_named(place);
        option.show_if(phrase.field == place, ka_CHOSEN);
    }
    for (const auto& at : faults.all())
        if (at.field == name)
            line.show(ka_INVALID).add(ka_FAULT).set(ka_N, number).sentence(ka_SENTENCE, at);
}

Response fill(const Visit& visit, store::Read& db, std::vector<store::Phrase> phrases,
              const Faults& faults) {
    View view = visit.view("admin-phrases");
    view.faults(faults);
    const auto list = list_of(visit);
    for (const auto& site : store::phrase_sites(db, visit.staff->sites(may_set_up)))
        view.add(ka_SITE)
            .set(ka_ID, site.id.value)
            .set(ka_NAME, site.name)
            .show_if(list && list->value == site.id.value, ka_CURRENT);
    view.show_if(visit.staff->may(may_set_up, {0}), ka_OF_ALL).show_if(!list, ka_ALL);
    view.show(list ? ka_FOR_SITE : ka_FOR_ALL).set(ka_ID, list ? list->value : 0);
    show_mark(view.include(ka_SHOWN, "part/shown.tpl"), visit, form_of(store::phrases_of(db, list)),
              faults);
    for (int i = 0; i < new_lines; ++i) phrases.push_back({0, "photo", ""});
    int number = 0;
    for (const auto& phrase : phrases) show_line(view, ++number, phrase, faults);
    if (notice_of(visit).what == "saved") view.show(ka_SAVED);
    return view.page();
}

Response get(const Visit& visit, store::Read& db) {
    if (visit.site) return fill(visit, db, store::phrases_of(db, list_of(visit)), {});
    // the list that this person may edit, the institution's first
    const auto sites = visit.staff->sites(may_set_up);
    const auto id = !sites || sites->empty() ? 0 : sites->front().value;
    return see_other("admin-phrases?id=" + std::to_string(id));
}

// The lines by the numbers that were typed before them; who typed none keeps the place it had.
std::vector<store::Phrase> typed_lines(const Visit& visit, Faults& faults) {
    std::vector<std::pair<int, store::Phrase>> lines;
    for (int number = 1; number <= most_lines; ++number) {
        const std::string n = std::to_string(number);
        const auto words = domain::typed_line(visit.request.field("words-" + n), longest);
        const std::string& field = visit.request.field("field-" + n);
        if (!words && words.fault().code == domain::FaultCode::required) continue;
        if (!words) faults.add("words-" + n, words.fault());
        if (std::find(reason_fields.begin(), reason_fields.end(), field) == reason_fields.end())
            faults.add("words-" + n, domain::FaultCode::choose);
        const std::string& order = visit.request.field("order-" + n);
        const bool typed = !order.empty() && order.size() < 4 && domain::all_digits(order);
        const std::string text = words ? *words : visit.request.field("words-" + n);
        lines.emplace_back(typed ? std::stoi(order) : number, store::Phrase{0, field, text});
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<store::Phrase> phrases;
    for (auto& [place, phrase] : lines) phrases.push_back(std::move(phrase));
    return phrases;
}

Response save(const Visit& visit, store::Write& db) {
    Faults faults;
    const auto phrases = typed_lines(visit, faults);
    const auto now = form_of(store::lock_phrases(db, list_of(visit)));
    // what is stored already has been saved by the same form: a double tap
    if (faults.none() && !was_shown(visit, now) && form_of(phrases) != now)
        faults.add("form", domain::FaultCode::setting_stale);
    if (!faults.none()) return fill(visit, db, phrases, faults);
    store::keep_phrases(db, list_of(visit), phrases);
    note_setup(visit, db, "phrases.save", std::to_string(phrases.size()));
    return see_other("admin-phrases?id=" + std::to_string(visit.site->value) + "&" +
                     notice_query(visit, {"saved", ""}));
}

Response sent_before(const Visit& visit, store::Read& db) {
    Faults faults = outdated(visit);
    const auto phrases = typed_lines(visit, faults);
    return fill(visit, db, phrases, faults);
}

}  // namespace

const Page page{.family = Family::staff,
                .who = Who::staff,
                .roles = may_set_up,
                .target = Target::site,
                .get = get,
                .again = sent_before,
                .actions = {{"save", may_set_up, save}},
                .tab = "admin-queue"};

}  // namespace web
