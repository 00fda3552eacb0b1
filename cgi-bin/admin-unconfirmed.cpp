// 未现场确认: who has paid at a site and has not come, in one sitting, of all subjects or of one;
// as a page and as a paper.
//
// Query: id, the site; sitting, its key; subject, its code; paper = 1: the PDF.

#include "drawing/paper.h"
#include "templates/admin-unconfirmed.tpl.h"
#include "web/admin.h"
#include "web/http_error.h"
#include "web/page.h"
#include "web/papers.h"
#include "web/site_choice.h"

namespace web {
namespace {

constexpr int page_length = 50;
constexpr int paper_length = 20000;

struct Asked {
    store::Site site;
    std::vector<store::OpenSitting> sittings;
    store::OpenSitting sitting;
    std::vector<store::UnconfirmedOf> subjects;
    const store::UnconfirmedOf* subject = nullptr;  // null: all
};

// The sitting asked for, or the newest; a key that is none is a 404.
store::OpenSitting chosen(const std::vector<store::OpenSitting>& sittings,
                          const std::string& asked) {
    if (asked.empty()) return sittings.front();
    for (const auto& each : sittings)
        if (std::to_string(each.id.value) == asked) return each;
    throw HttpError(404, "no such open sitting");
}

std::string code_of(const Asked& asked) { return asked.subject ? asked.subject->code : ""; }

std::string address_of_paper(const Asked& asked) {
    return "admin-unconfirmed?id=" + std::to_string(asked.site.id.value) +
           "&sitting=" + std::to_string(asked.sitting.id.value) + "&subject=" + code_of(asked) +
           "&paper=1";
}

void show_choices(View& view, const Asked& asked) {
    auto sittings = view.add(asked.sittings.size() > 1 ? ka_SITTINGS : ka_ONE_SITTING);
    sittings.set(ka_ID, asked.sitting.id.value);
    for (const auto& sitting : asked.sittings)
        sittings.add(ka_SITTING)
            .set(ka_ID, sitting.id.value)
            .set(ka_NAME, sitting.name)
            .show_if(sitting.id == asked.sitting.id, ka_CHOSEN);
    for (const auto& subject : asked.subjects)
        view.add(ka_SUBJECT)
            .set(ka_CODE, subject.code)
            .set(ka_NAME, subject.name)
            .set(ka_COUNT, subject.count)
            .show_if(subject.code == code_of(asked), ka_CHOSEN);
}

Response fill(const Visit& visit, store::Read& db, const Asked& asked) {
    const auto people =
        store::unconfirmed(db, asked.site.id, asked.sitting.id, code_of(asked), page_length);
    const auto all = asked.subject ? asked.subject->count
                                   : store::count_unconfirmed(db, asked.site.id, asked.sitting.id);
    View view = visit.view("admin-unconfirmed");
    show_site_choice(view, ka_SITE_CHOICE, visit, db);
    view.set(ka_ALL, all).set(ka_PRINT, address_of_paper(asked));
    show_choices(view, asked);
    view.show(people.empty() ? ka_EMPTY : ka_LISTED).show_if(all > page_length, ka_MORE);
    for (const auto& each : people)
        view.add(ka_PERSON)
            .set(ka_ID, each.id.value)
            .set(ka_NAME, each.name)
            .set(ka_NUMBER, each.number)
            .set(ka_ID_NUMBER, shown_text("id_number", each.id_number, Masked::yes))
            .set(ka_PHONE, shown_text("phone", each.phone, Masked::yes))
            .set(ka_CLASS_NAME, each.class_name)
            .set(ka_SUBJECTS, each.subjects);
    return view.page();
}

Response print(const Visit& visit, store::Read& db, const Asked& asked) {
    const auto people =
        store::unconfirmed(db, asked.site.id, asked.sitting.id, code_of(asked), paper_length);
    return pdf(drawing::paper_pdf(unconfirmed_paper(visit.setup, asked.site, asked.sitting,
                                                    asked.subject, visit.now, people),
                                  visit.now),
               "unconfirmed-" + asked.site.details.code);
}

Response no_sitting(const Visit& visit, store::Read& db) {
    View view = visit.view("admin-unconfirmed");
    show_site_choice(view, ka_SITE_CHOICE, visit, db);
    view.show(ka_NO_SITTING).set(ka_ALL, 0);
    return view.page();
}

Response get(const Visit& visit, store::Read& db) {
    if (!visit.site) return to_first_site(visit, db);
    Asked asked{asked_site(visit, db), store::open_sittings(db), {}, {}};
    if (asked.sittings.empty()) return no_sitting(visit, db);
    asked.sitting = chosen(asked.sittings, visit.request.query("sitting"));
    asked.subjects = store::unconfirmed_by_subject(db, asked.site.id, asked.sitting.id);
    for (const auto& each : asked.subjects)
        if (each.code == visit.request.query("subject")) asked.subject = &each;
    return visit.request.query("paper").empty() ? fill(visit, db, asked) : print(visit, db, asked);
}

}  // namespace

const Page page{.family = Family::staff,
                .who = Who::staff,
                .roles = may_see_fees,
                .target = Target::site,
                .get = get,
                .tab = "admin-counter"};

}  // namespace web
