#pragma once

#include <string>
#include <vector>

#include "domain/id.h"
#include "domain/money.h"
#include "domain/payment_state.h"
#include "store/database.h"

namespace store {

struct ChoiceMoney {
    domain::Id<domain::Choice> id;
    domain::Id<domain::Offering> offering;
    std::string subject_code;
    std::string subject_name;
    domain::Money fee;
    bool is_held;  // it has its place
    domain::PaymentState state;
};

// How money stands with each choice that is held, and where that has ended, with those that the
// last order was for; by subject code.
std::vector<ChoiceMoney> payment_states(Read& db, domain::Id<domain::Registration> registration);

}  // namespace store
