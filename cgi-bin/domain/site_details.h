// A site (考点) as its form and the import of sites have it.
#pragma once

#include <optional>
#include <string>
#include <variant>

#include "domain/field_reader.h"

namespace domain {

struct SiteDetails {
    std::string code;  // six digits
    std::string name;
    std::string province;
    std::string district;
    std::string address;
    std::string directions;
    std::string contact;
    std::string counter;
    std::optional<int> max_subjects;  // 限报科次

    bool operator==(const SiteDetails&) const = default;
};

// All faults at once. Fields: site_code, site_name, province, district, site_address, directions,
// contact, counter, site_limit.
std::variant<SiteDetails, FieldFaults> parse_site(const TypedFields& typed);

TypedFields form_of(const SiteDetails& site);

}  // namespace domain
