#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace domain {

// What staff may be, each at one site or at all. The database has the names.
enum class Role {
    administrator,  // the institution: sittings, sites, staff
    manager,        // own sites: offerings, their staff, and all below
    reviewer,       // the queue
    cashier,        // counter fees, confirmation on site
    auditor,        // reads all, changes nothing
};

inline constexpr std::array<std::string_view, 5> role_names = {"administrator", "manager",
                                                               "reviewer", "cashier", "auditor"};

constexpr std::string_view name(Role role) { return role_names.at(static_cast<std::size_t>(role)); }

constexpr std::optional<Role> role_named(std::string_view name) {
    for (std::size_t i = 0; i < role_names.size(); ++i)
        if (role_names.at(i) == name) return static_cast<Role>(i);
    return std::nullopt;
}

// A set of roles, as a page declares who may come.
class Roles {
  public:
    constexpr Roles() = default;
    template <class... Some>
    constexpr Roles(Role first, Some... more) : bits_(bit(first) | (0U | ... | bit(more))) {}
    constexpr Roles operator|(Roles other) const {
        Roles either;
        either.bits_ = bits_ | other.bits_;
        return either;
    }
    // those in both
    constexpr Roles operator&(Roles other) const {
        Roles both;
        both.bits_ = bits_ & other.bits_;
        return both;
    }
    constexpr bool has(Role role) const { return (bits_ & bit(role)) != 0; }
    constexpr bool empty() const { return bits_ == 0; }

  private:
    static constexpr unsigned bit(Role role) { return 1U << static_cast<unsigned>(role); }
    unsigned bits_ = 0;
};

// Who is set over a member of staff who holds `role`: gives and takes it, or looks on.
constexpr Roles over(Role role) {
    if (role == Role::administrator || role == Role::manager)
        return {Role::administrator, Role::auditor};
    return {Role::administrator, Role::manager, Role::auditor};
}

}  // namespace domain
