#pragma once

#include <vector>

#include "store/attempt.h"
#include "store/payment_state.h"
#include "store/refund.h"
#include "web/visit.h"

// What 支付报名费 shows of a registration's money.
namespace web {

// How the registration stands: owed, waiting for staff, paid, or over; its site, its deadline.
void show_payment(View& view, const Visit& visit);

// Each choice with its badge, and what each badge that is shown means.
void show_choices(View& view, const std::vector<store::ChoiceMoney>& choices);

// What goes back, and how.
void show_refunds(View& view, const std::vector<store::RefundStanding>& refunds);

// Until when to pay, the ways to pay, and the one that is under way; none while staff have to
// decide about money first.
void show_ways(View& view, const Visit& visit, const std::vector<store::Attempt>& attempts);

}  // namespace web
