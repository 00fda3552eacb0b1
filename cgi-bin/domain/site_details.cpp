#include "domain/site_details.h"

#include "domain/number.h"
#include "domain/text.h"

namespace domain {
namespace {

constexpr std::size_t code_digits = 6;
constexpr std::size_t longest_name = 40;
constexpr std::size_t longest_line = 100;
constexpr std::size_t longest_text = 500;

Parsed<std::string> site_code(std::string_view typed) {
    const auto key = typed_key(typed);
    if (!key) return key.fault();
    if (key->size() != code_digits || !all_digits(*key)) return FaultCode::site_code_form;
    return *key;
}

}  // namespace

std::variant<SiteDetails, FieldFaults> parse_site(const TypedFields& typed) {
    FieldReader in(typed);
    const auto line = [&in](std::string_view field, std::size_t longest) {
        return in.take_optional(field, typed_line(in.typed(field), longest)).value_or("");
    };
    const auto must = [&in](std::string_view field, std::size_t longest) {
        return in.take(field, typed_line(in.typed(field), longest)).value_or("");
    };
    SiteDetails site{
        .code = in.take("site_code", site_code(in.typed("site_code"))).value_or(""),
        .name = must("site_name", longest_name),
        .province = must("province", longest_name),
        .district = line("district", longest_name),
        .address = line("site_address", longest_line),
        .directions = line("directions", longest_text),
        .contact = line("contact", longest_line),
        .counter = line("counter", longest_text),
        .max_subjects = in.take_optional("site_limit", parse_whole(in.typed("site_limit"), 1, 9))};
    if (!in.faults().empty()) return in.faults();
    return site;
}

TypedFields form_of(const SiteDetails& site) {
    return {{"site_code", site.code},
            {"site_name", site.name},
            {"province", site.province},
            {"district", site.district},
            {"site_address", site.address},
            {"directions", site.directions},
            {"contact", site.contact},
            {"counter", site.counter},
            {"site_limit", site.max_subjects ? std::to_string(*site.max_subjects) : ""}};
}

}  // namespace domain
