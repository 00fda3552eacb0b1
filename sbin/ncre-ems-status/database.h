#pragma once

#include <prometheus/metric_family.h>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "store/status.h"

namespace status {

// What the database says, asked every few seconds by a thread of its own, so that nobody who looks
// waits for a database that does not answer.
class Asker {
  public:
    explicit Asker(std::string conninfo);

    // What it last said; nothing where it has not for a while.
    std::optional<std::vector<store::StatusNumber>> numbers() const;
    std::vector<prometheus::MetricFamily> metrics() const;

  private:
    void ask_on(const std::stop_token& stop);
    void keep(std::vector<store::StatusNumber> numbers);

    std::string conninfo_;
    mutable std::mutex one_at_a_time_;
    std::vector<store::StatusNumber> numbers_;
    std::optional<std::chrono::steady_clock::time_point> said_at_;
    std::condition_variable_any wake_;
    std::jthread thread_;  // last: it uses all of the above
};

}  // namespace status
