#include "web/audit_view.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "store/site.h"
#include "store/staff_member.h"
#include "templates/admin-audit.tpl.h"
#include "web/admin.h"

namespace web {
namespace {

constexpr std::array<std::string_view, 7> fields{
    "login", "what", "registration_number", "email", "site", "from_day", "to_day"};

void show_who(Block& block, const store::AuditLine& line) {
    switch (line.actor) {
        case store::Actor::candidate: block.show(ka_CANDIDATE); return;
        case store::Actor::clerk: block.show(ka_CLERK); return;
        case store::Actor::gateway: block.show(ka_GATEWAY); return;
        case store::Actor::sysadmin: block.show(ka_SYSADMIN); return;
        case store::Actor::staff: break;
    }
    // a wrong password may have been for nobody's account
    if (line.login.empty())
        block.show(ka_NOBODY);
    else
        block.add(ka_STAFF).set(ka_NAME, line.name).set(ka_LOGIN, line.login);
}

void show_whom(Block& block, const store::AuditLine& line) {
    if (line.registration) {
        auto link = block.add(ka_REGISTRATION).set(ka_ID, line.registration->value);
        if (line.number.empty())
            link.show(ka_NO_NUMBER);
        else
            link.add(ka_NUMBERED).set(ka_NUMBER, line.number);
    } else if (line.passport) {
        block.add(ka_PASSPORT).set(ka_ID, line.passport->value);
    }
    if (!line.site_code.empty()) block.add(ka_AT_SITE).set(ka_CODE, line.site_code);
}

}  // namespace

AuditTyped typed_in_form(const Visit& visit) {
    AuditTyped typed;
    for (const auto field : fields) typed.emplace(field, visit.request.field(field));
    return typed;
}

AuditTyped typed_of(const Visit& visit, store::Read& db, const AuditWanted& wanted) {
    AuditTyped typed;
    for (const char* same : {"what", "site", "from_day", "to_day"})
        if (const auto found = wanted.find(same); found != wanted.end())
            typed.emplace(same, found->second);
    const auto search = search_of(visit, wanted);
    if (search.staff)
        if (const auto member = store::member(db, *search.staff)) typed["login"] = member->login;
    if (search.registration)
        typed["registration_number"] = store::number_of(db, *search.registration);
    return typed;
}

void show_audit_form(Block& block, const Visit& visit, store::Read& db, const AuditTyped& typed,
                     const AuditWanted& wanted) {
    for (const auto& [field, text] : typed) block.set_named(field, text);
    const auto is = [&typed](std::string_view field, const std::string& value) {
        const auto found = typed.find(field);
        return found != typed.end() && found->second == value;
    };
    for (const auto& action : store::audited_actions(db)) {
        auto option = block.add(ka_ACTION).set(ka_VALUE, action);
        show_action_name(option, ka_WORDS, action);
        option.show_if(is("what", action), ka_CHOSEN);
    }
    for (const auto& site : store::sites(db, visit.staff->sites(may_see_setup))) {
        const std::string key = std::to_string(site.id.value);
        block.add(ka_SITE_OPTION)
            .set(ka_VALUE, key)
            .set(ka_CODE, site.details.code)
            .set(ka_NAME, site.details.name)
            .show_if(is("site", key), ka_CHOSEN);
    }
    if (const auto passport = wanted.find("passport"); passport != wanted.end())
        block.add(ka_OF_PASSPORT).set(ka_ID, passport->second);
}

void show_audit_line(Block block, const store::AuditLine& line) {
    block.set(ka_TIME, second_text(line.place.at)).set(ka_CODE, line.action);
    block.set(ka_ISO, domain::iso_text(line.place.at));
    show_action_name(block, ka_WORDS, line.action);
    show_who(block, line);
    show_whom(block, line);
    block.show(line.sealed ? ka_IS_SEALED : ka_UNSEALED);
    if (!line.detail.empty()) block.add(ka_DETAIL).set(ka_TEXT, line.detail);
    if (!line.address.empty()) block.add(ka_FROM).set(ka_ADDRESS, line.address);
}

void show_action_name(Block& block, const Marker& marker, std::string_view action) {
    std::string name(action);
    std::replace(name.begin(), name.end(), '.', '_');
    block.include(marker, "part/audit-action.tpl").show_named(name);
}

std::string second_text(domain::Instant when) {
    const auto at = domain::shanghai(when);
    std::array<char, 16> clock{};
    std::snprintf(clock.data(), clock.size(), " %02d:%02d:%02d", at.hour, at.minute, at.second);
    return at.date.iso() + clock.data();
}

}  // namespace web
