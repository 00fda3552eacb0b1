#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace domain {

// Where a registration stands. The name of a stage is the database's text and, where a page waits
// for the candidate, that page's name.
enum class Stage {
    agreement,
    profile,
    subjects,
    photo,
    review,
    pending,
    rejected,
    payment,
    paid,
    confirmed,
    lapsed,
    cancelled,
};

inline constexpr std::array<std::string_view, 12> stage_names = {
    "agreement", "profile", "subjects", "photo",     "review", "pending",
    "rejected",  "payment", "paid",     "confirmed", "lapsed", "cancelled",
};

constexpr std::string_view name(Stage stage) {
    return stage_names.at(static_cast<std::size_t>(stage));
}

// The stage of that name, if there is one.
std::optional<Stage> stage_named(std::string_view name);

// The page a candidate in this stage belongs on. Where nothing is to be filled in it is the page
// that shows how things stand.
std::string_view page_of(Stage stage);

// The stages in which the registration holds its places (DESIGN: taken equals the held choices).
constexpr bool holds_places(Stage stage) {
    return stage >= Stage::photo && stage <= Stage::confirmed;
}

// A set of stages, as a page declares those in which it may be opened.
class Stages {
  public:
    constexpr Stages() = default;
    template <class... Some>
    constexpr Stages(Stage first, Some... more) : bits_(bit(first) | (0U | ... | bit(more))) {}
    constexpr bool has(Stage stage) const { return (bits_ & bit(stage)) != 0; }
    constexpr Stages with(Stage stage) const {
        Stages more = *this;
        more.bits_ |= bit(stage);
        return more;
    }
    constexpr bool empty() const { return bits_ == 0; }

  private:
    static constexpr unsigned bit(Stage stage) { return 1U << static_cast<unsigned>(stage); }
    unsigned bits_ = 0;
};

}  // namespace domain
