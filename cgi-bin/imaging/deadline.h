#pragma once

#include <chrono>
#include <stdexcept>

namespace imaging {

// Until when a check may go on. Looked at between steps, as no step can be stopped.
class Deadline {
  public:
    explicit Deadline(std::chrono::milliseconds from_now) : end_(Clock::now() + from_now) {}

    // Throws std::runtime_error past it: the stage that asked ends there.
    void look() const {
        if (Clock::now() >= end_) throw std::runtime_error("the check takes too long");
    }

  private:
    using Clock = std::chrono::steady_clock;
    Clock::time_point end_;
};

}  // namespace imaging
