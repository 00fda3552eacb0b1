#pragma once

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>

#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "web/status_view.h"
#include "web/telling.h"

namespace status {

// Counts what the programs of this host tell. It begins at nothing, as Prometheus expects of a
// program that was restarted; that a page's program was, does not show. For several threads.
class Counters {
  public:
    Counters();
    void take(const web::Told& told);

    std::vector<prometheus::MetricFamily> metrics() const { return registry_.Collect(); }
    std::vector<web::PageCount> pages() const;
    std::vector<web::RoundCount> rounds() const;

  private:
    struct Round {
        double done_at = 0;  // of the system's clock; 0: never
        std::int64_t failed = 0;
    };

    void take_request(const web::Told& told);
    void take_round(const web::Told& told);

    prometheus::Registry registry_;
    prometheus::Family<prometheus::Counter>& requests_;
    prometheus::Family<prometheus::Histogram>& seconds_;
    prometheus::Family<prometheus::Counter>& rounds_;
    prometheus::Family<prometheus::Gauge>& done_at_;
    mutable std::mutex one_at_a_time_;
    std::map<std::string, web::PageCount> by_page_;
    std::map<std::string, Round> by_round_;
};

}  // namespace status
