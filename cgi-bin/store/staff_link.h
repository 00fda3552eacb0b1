#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "domain/id.h"
#include "store/database.h"

// The link by which a member of staff chooses a password, handed over by whoever made it. Hashes
// are the 32 octets of crypto::Token.
namespace store {

inline constexpr std::chrono::days staff_link_lives{7};

struct StaffLink {
    enum class State { good, used, expired };
    State state;
    domain::Id<domain::Staff> staff;
    std::string login;
};

// A new one; those before it are void. `by`: nothing for the sysadmin.
void add_staff_link(Write& db, const std::string& hash, domain::Id<domain::Staff> staff,
                    std::optional<domain::Id<domain::Staff>> by);

// Nothing for a link that never was, or of somebody who is disabled.
std::optional<StaffLink> staff_link(Read& db, const std::string& hash);

// Of two at once one gets true; false also where it has expired.
bool use_staff_link(Write& db, const std::string& hash);

// Those of a person that are still good.
void void_staff_links(Write& db, domain::Id<domain::Staff> staff);

}  // namespace store
