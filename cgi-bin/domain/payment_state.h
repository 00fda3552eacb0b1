// How money stands with a choice, in one word for whoever chose it.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace domain {

enum class PaymentState {
    unpaid,
    paying,  // an attempt is live: money may come
    paid,
    refunding,
    refunded,
    trouble,  // staff have to decide: a wrong amount, a gateway that does not answer, a refusal
};

inline constexpr std::array<std::string_view, 6> payment_state_names = {
    "unpaid", "paying", "paid", "refunding", "refunded", "trouble"};

constexpr std::string_view name(PaymentState state) {
    return payment_state_names.at(static_cast<std::size_t>(state));
}

enum class GivingBack { nothing, owed, refused, done };

// What the ledger knows of the choice and of its order.
struct MoneyFacts {
    bool paid = false;
    bool attempt_live = false;
    bool attempt_stuck = false;
    bool held = false;  // money that came and waits for a ruling
    GivingBack back = GivingBack::nothing;
};

// What waits for staff comes first, then what goes back, then what came, then what may come.
constexpr PaymentState payment_state(const MoneyFacts& facts) {
    if (facts.held || facts.attempt_stuck || facts.back == GivingBack::refused)
        return PaymentState::trouble;
    if (facts.back == GivingBack::owed) return PaymentState::refunding;
    if (facts.back == GivingBack::done) return PaymentState::refunded;
    if (facts.paid) return PaymentState::paid;
    return facts.attempt_live ? PaymentState::paying : PaymentState::unpaid;
}

}  // namespace domain
