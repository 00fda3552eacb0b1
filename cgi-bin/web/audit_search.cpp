#include <algorithm>
#include <array>

#include "domain/email.h"
#include "domain/number.h"
#include "domain/text.h"
#include "store/passport_desk.h"
#include "store/staff_member.h"
#include "web/admin.h"
#include "web/audit_view.h"
#include "web/http_error.h"
#include "web/percent.h"

namespace web {
namespace {

using domain::Fault;
using domain::FaultCode;

constexpr std::array<std::string_view, 7> parts{"what", "staff",    "registration", "passport",
                                                "site", "from_day", "to_day"};

constexpr std::size_t longest_action = 64;  // bytes

template <class Of>
std::optional<domain::Id<Of>> key_in(const AuditWanted& wanted, std::string_view part) {
    const auto found = wanted.find(part);
    if (found == wanted.end()) return std::nullopt;
    return key_of<Of>(found->second);
}

// The first moment of the day, or of that many days later.
std::optional<domain::Instant> day_in(const AuditWanted& wanted, std::string_view part, int later) {
    const auto found = wanted.find(part);
    if (found == wanted.end()) return std::nullopt;
    const auto day = domain::Date::parse(found->second);
    if (!day) throw HttpError(404, "no day");
    return domain::from_shanghai(*day, 0, 0) + std::chrono::days(later);
}

// 考次(2) + 考点(6) + 流水号(6), with dashes or without.
std::optional<std::string> registration_in_form(store::Read& db, const std::string& typed) {
    std::string digits = domain::without_space(domain::half_width(typed));
    digits.erase(std::remove(digits.begin(), digits.end(), '-'), digits.end());
    if (digits.size() != 14 || !domain::all_digits(digits)) return std::nullopt;
    const auto found = store::registration_numbered(
        db, std::stoi(digits.substr(0, 2)), digits.substr(2, 6), std::stoi(digits.substr(8)));
    if (!found) return std::nullopt;
    return std::to_string(found->value);
}

std::optional<std::string> passport_in_form(const Visit& visit, store::Read& db,
                                            const domain::Email& email) {
    const auto found = store::passport_with(db, email, visit.staff->sites(may_see_setup));
    if (!found) return std::nullopt;
    return std::to_string(found->value);
}

std::optional<std::string> staff_in_form(store::Read& db, const std::string& typed) {
    const auto found = store::staff_named(db, domain::lower(domain::trim(typed)));
    if (!found) return std::nullopt;
    return std::to_string(found->value);
}

void take_key(AuditWanted& wanted, Faults& faults, const char* part,
              const std::optional<std::string>& key, const char* field, FaultCode unknown) {
    if (key)
        wanted[part] = *key;
    else
        faults.add(field, unknown);
}

void take_days(const Visit& visit, AuditWanted& wanted, Faults& faults) {
    for (const char* field : {"from_day", "to_day"}) {
        if (visit.request.field(field).empty()) continue;
        const auto typed = domain::Date::parse(visit.request.field(field));
        if (const auto* day = faults.take(field, typed)) wanted[field] = day->iso();
    }
    if (wanted.count("from_day") + wanted.count("to_day") == 2 &&
        wanted["to_day"] < wanted["from_day"])
        faults.add("to_day", FaultCode::ends_before);
}

}  // namespace

AuditWanted wanted_in_query(const Visit& visit) {
    AuditWanted wanted;
    for (const auto part : parts)
        if (const auto& text = visit.request.query(part); !text.empty()) wanted.emplace(part, text);
    return wanted;
}

AuditWanted wanted_in_form(const Visit& visit, store::Read& db, Faults& faults) {
    AuditWanted wanted;
    const auto& form = visit.request;
    for (const char* part : {"passport", "site"})
        if (!form.field(part).empty()) wanted[part] = std::to_string(key_number(form.field(part)));
    if (form.field("what").size() > longest_action) throw HttpError(404, "no such action");
    if (!form.field("what").empty()) wanted["what"] = form.field("what");
    if (!form.field("login").empty())
        take_key(wanted, faults, "staff", staff_in_form(db, form.field("login")), "login",
                 FaultCode::login_unknown);
    if (const auto& number = form.field("registration_number"); !number.empty())
        take_key(wanted, faults, "registration", registration_in_form(db, number),
                 "registration_number", FaultCode::registration_unknown);
    if (const auto& typed = form.field("email"); !typed.empty())
        if (const auto parsed = domain::Email::parse(typed); faults.take("email", parsed))
            take_key(wanted, faults, "passport", passport_in_form(visit, db, *parsed), "email",
                     FaultCode::passport_unknown);
    take_days(visit, wanted, faults);
    return wanted;
}

std::string audit_address(const AuditWanted& wanted, const std::string& more) {
    std::string query = more;
    for (const auto& [part, text] : wanted)
        query += (query.empty() ? "" : "&") + part + "=" + percent(text);
    return query.empty() ? "admin-audit" : "admin-audit?" + query;
}

store::AuditSearch search_of(const Visit& visit, const AuditWanted& wanted) {
    const auto what = wanted.find("what");
    return {.within = visit.staff->sites(may_see_setup),
            .of_no_site = visit.staff->may_everywhere(may_see_all),
            .action = what == wanted.end() ? "" : what->second,
            .staff = key_in<domain::Staff>(wanted, "staff"),
            .registration = key_in<domain::Registration>(wanted, "registration"),
            .passport = key_in<domain::Passport>(wanted, "passport"),
            .site = key_in<domain::Site>(wanted, "site"),
            .from = day_in(wanted, "from_day", 0),
            .to = day_in(wanted, "to_day", 1)};
}

}  // namespace web
