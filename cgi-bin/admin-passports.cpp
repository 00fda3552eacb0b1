// 通行证: whose account that is, by address, mobile, document or name, to help its owner at the
// desk.
//
// Fields: action = find; find. Query: find, sealed (web/found.h).

#include "domain/text.h"
#include "store/passport_desk.h"
#include "templates/admin-passports.tpl.h"
#include "web/admin.h"
#include "web/found.h"
#include "web/page.h"
#include "web/parts.h"
#include "web/person_view.h"

namespace web {
namespace {

constexpr std::size_t longest_find = 254;  // bytes, as an address

// What a newcomer's page asks for of those who do not look after all.
std::string address_of(const Visit& visit, const store::DeskPassport& passport) {
    const bool all = visit.staff->may_everywhere(may_set_up);
    return "admin-passport?id=" + std::to_string(passport.id.value) +
           "&find=" + visit.request.query("find") +
           (passport.newcomer() && !all ? found_query(visit, passport.id) : "");
}

void show_passport(Block line, const Visit& visit, const store::DeskPassport& passport) {
    line.set(ka_ADDRESS, address_of(visit, passport)).set(ka_EMAIL, masked_mail(passport.email));
    line.set(ka_MOBILE, shown_text("phone", passport.mobile, Masked::yes));
    line.show(passport.disabled_at ? ka_DISABLED : passport.activated_at ? ka_ACTIVE : ka_NEW);
    const auto& known = passport.registration;
    if (!known || known->name.empty())
        line.show(ka_NO_NAME);
    else
        line.add(ka_NAMED)
            .set(ka_NAME, known->name)
            .set(ka_ID_NUMBER, shown_text("id_number", known->id_number, Masked::yes));
    if (known && passport.site)
        line.add(ka_REGISTERED).set(ka_NUMBER, known->number).set(ka_SITE, known->site_name);
}

void show_list(View& view, const Visit& visit, std::vector<store::DeskPassport> found,
               const Marker& why) {
    const bool more = found.size() > store::passports_listed;
    if (more) found.pop_back();
    auto list = view.add(ka_LISTED).set(ka_COUNT, static_cast<std::int64_t>(found.size()));
    list.show_if(more, ka_MORE).show(why);
    for (const auto& passport : found) show_passport(list.add(ka_PASSPORT), visit, passport);
}

Response get(const Visit& visit, store::Read& db) {
    const std::string text = find_of(visit);
    View view = visit.view("admin-passports");
    view.set(ka_FIND, text).show_if(visit.staff->may_everywhere(may_set_up), ka_ALL);
    view.show_if(!visit.staff->may_everywhere(may_set_up), ka_OWN);
    if (text.empty()) {
        view.show(ka_NOTHING_YET);
        auto without = store::passports_without_mail(db, visit.staff->sites(may_set_up));
        if (!without.empty()) show_list(view, visit, std::move(without), ka_WITHOUT_MAIL);
        return view.page();
    }
    auto found = store::passports_found(db, text, visit.staff->sites(may_set_up));
    if (found.empty())
        view.show(ka_NOT_FOUND);
    else
        show_list(view, visit, std::move(found), ka_FOUND);
    return view.page();
}

Response find(const Visit& visit, store::Write&) {
    Faults faults;
    const auto typed = domain::typed_line(visit.request.field("find"), longest_find);
    if (const auto* text = faults.take("find", typed))
        return see_other("admin-passports?" + find_query(visit, *text));
    View view = visit.view("admin-passports");
    view.faults(faults).set(ka_FIND, visit.request.field("find")).show(ka_NOTHING_YET);
    return view.page();
}

}  // namespace

const Page page{.family = Family::passport,
                .who = Who::staff,
                .roles = may_set_up,
                .get = get,
                .actions = {{"find", may_set_up, find}}};

}  // namespace web
