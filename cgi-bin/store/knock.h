#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "store/conninfo.h"

namespace store {

// Knocks at all doors at once, so that one whose machine is silent keeps nobody from the others.
// (libpq takes them in turn, and two seconds or more for one that is silent.)
class Knock {
  public:
    struct Answer {
        const Door* door;
        std::string address;  // that answered; empty for a door of this machine
    };

    // `doors` must outlive it. Names are looked up before `patience` begins.
    Knock(const std::vector<Door>& doors, std::chrono::milliseconds patience);
    ~Knock();
    Knock(const Knock&) = delete;
    Knock& operator=(const Knock&) = delete;

    // Whoever answers next. Nothing when every door has answered or refused, or when time is over.
    std::optional<Answer> next();

    // Whether some door was silent to the end.
    bool silent() const { return !waiting_.empty(); }

  private:
    struct Waiting {
        Answer answer;
        int descriptor;
    };

    void knock(const Door& door);
    std::optional<Answer> take(std::size_t at, bool open);

    std::chrono::steady_clock::time_point until_;
    std::vector<Answer> answered_;
    std::vector<Waiting> waiting_;
};

}  // namespace store
