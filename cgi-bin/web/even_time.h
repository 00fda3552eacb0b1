#pragma once

#include <chrono>
#include <thread>

namespace web {

// While one lives, its scope takes 25 ms at least: the work for an account that exists (a link, a
// mail: some 3 ms) and for one that does not (1 ms) then take the same time (ASVS 6.3.8).
class EvenTime {
  public:
    EvenTime() = default;
    ~EvenTime() { std::this_thread::sleep_until(begun_ + least_); }
    EvenTime(const EvenTime&) = delete;
    EvenTime& operator=(const EvenTime&) = delete;

  private:
    static constexpr std::chrono::milliseconds least_{25};
    std::chrono::steady_clock::time_point begun_ = std::chrono::steady_clock::now();
};

}  // namespace web
