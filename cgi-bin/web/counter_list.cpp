#include "web/counter_list.h"

#include "templates/part/counter-list.tpl.h"
#include "web/found.h"
#include "web/parts.h"
#include "web/percent.h"
#include "web/person_view.h"

namespace web {

std::string at_counter(const Visit& visit, std::string_view page, const std::string& query) {
    std::string address(page);
    char before = '?';
    const auto add = [&](const std::string& part) {
        address += before + part;
        before = '&';
    };
    if (!query.empty()) add(query);
    if (!find_of(visit).empty()) add("find=" + visit.request.query("find"));
    if (const auto& list = visit.request.query("list"); !list.empty()) add("list=" + percent(list));
    return address;
}

void show_counter_list(Block& block, const Marker& marker, const Visit& visit,
                       const store::CounterList& list) {
    if (list.entries.empty()) return;
    auto part = block.include(marker, "part/counter-list.tpl");
    for (const auto& entry : list.entries) {
        auto line = part.add(kc_ENTRY).set(kc_NAME, entry.name).set(kc_SERIAL, entry.serial);
        line.set(kc_ADDRESS,
                 at_counter(visit, "admin-registration", "id=" + std::to_string(entry.id.value)));
        line.set(kc_ID_NUMBER, shown_text("id_number", entry.id_number, Masked::yes));
        line.set(kc_PHONE, shown_text("phone", entry.phone, Masked::yes));
        line.set(kc_SITE, entry.site_name).set(kc_SITTING, entry.sitting_name);
        show_badge(line, kc_BADGE, domain::name(entry.stage));
        if (entry.stage == domain::Stage::payment && entry.hold_until)
            line.add(kc_HELD).moment(kc_UNTIL, *entry.hold_until);
    }
}

void show_method(Block& block, const Marker& marker, domain::PayMethod method) {
    block.include(marker, "part/pay-method.tpl").show_named(domain::name(method));
}

}  // namespace web
