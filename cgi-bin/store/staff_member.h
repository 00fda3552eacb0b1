#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/id.h"
#include "domain/instant.h"
#include "domain/role.h"
#include "store/database.h"
#include "store/staff.h"

// The people who work here, as they and those above them see them. No secrets.
namespace store {

// A role with the site's names; both are empty where it is held for every site.
struct HeldRole {
    StaffRole role;
    std::string site_code;
    std::string site_name;
};

struct Member {
    domain::Id<domain::Staff> id;
    std::string login;
    std::string name;
    bool disabled;
    bool has_password;
    bool factor_required;
    std::optional<domain::Instant> factor_since;
    std::optional<domain::Instant> link_until;  // a link waits to be used
    int sessions;
    std::vector<HeldRole> roles;

    // Whether `above`, by one of `roles`, is set over each role that this one holds (domain::over);
    // whoever has none is under those who hold theirs for every site.
    bool under(const Staff& above, domain::Roles roles) const;
};

std::optional<Member> member(Read& db, domain::Id<domain::Staff> staff);

struct MemberSearch {
    Sites within;            // only whose every role is there, and no manager
    std::string text;        // part of the name or the login
    bool disabled = false;   // those instead of the others
    std::string after = {};  // the last login of the page before
};

inline constexpr int members_a_page = 50;

// By login; one more than a page where there are more.
std::vector<Member> members(Read& db, const MemberSearch& search);
int count_members(Read& db, const MemberSearch& search);

// Whatever its state; `login` in small letters.
std::optional<domain::Id<domain::Staff>> staff_named(Read& db, const std::string& login);

}  // namespace store
