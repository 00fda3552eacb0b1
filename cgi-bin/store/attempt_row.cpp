#include "store/attempt_row.h"

#include <array>
#include <stdexcept>

namespace store {
namespace {

constexpr std::array<std::string_view, 5> names = {"open", "closing", "stuck", "closed", "paid"};

AttemptState state_named(const std::string& text) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names.at(i) == text) return static_cast<AttemptState>(i);
    throw std::invalid_argument("no such state of an attempt: " + text);
}

}  // namespace

Attempt attempt_of(const Row& row) {
    return {row.get<domain::Id<domain::Attempt>>("id"),
            row.get<domain::Id<domain::Registration>>("registration_id"),
            row.text("gateway"),
            row.text("number"),
            row.get<domain::Money>("amount_fen"),
            row.get<bool>("phone"),
            row.text("start_url"),
            row.text("code_text"),
            row.get<domain::Instant>("begun_at"),
            row.get<domain::Instant>("expires_at"),
            state_named(row.text("state")),
            row.text("last_word")};
}

}  // namespace store
