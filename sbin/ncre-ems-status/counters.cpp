#include "sbin/ncre-ems-status/counters.h"

#include <chrono>

namespace status {
namespace {

double now() {
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

const prometheus::Histogram::BucketBoundaries boundaries{0.005, 0.01, 0.025, 0.05, 0.1, 0.25,
                                                         0.5,   1,    2.5,   5,    10};

}  // namespace

Counters::Counters()
    : requests_(prometheus::BuildCounter()
                    .Name("ncre_ems_requests_total")
                    .Help("Requests that a page answered, by status.")
                    .Register(registry_)),
      seconds_(prometheus::BuildHistogram()
                   .Name("ncre_ems_request_seconds")
                   .Help("Time from a request's arrival at a page to the end of its answer.")
                   .Register(registry_)),
      rounds_(prometheus::BuildCounter()
                  .Name("ncre_ems_clerk_rounds_total")
                  .Help("Rounds of the clerk, by whether they went well.")
                  .Register(registry_)),
      done_at_(prometheus::BuildGauge()
                   .Name("ncre_ems_clerk_round_done_timestamp_seconds")
                   .Help("When a round of the clerk last went well.")
                   .Register(registry_)) {}

void Counters::take(const web::Told& told) {
    const std::lock_guard lock(one_at_a_time_);
    told.what == web::Told::What::request ? take_request(told) : take_round(told);
}

void Counters::take_request(const web::Told& told) {
    requests_.Add({{"page", told.name}, {"status", std::to_string(told.status)}}).Increment();
    seconds_.Add({{"page", told.name}}, boundaries).Observe(told.seconds);
    auto& page = by_page_.try_emplace(told.name, web::PageCount{told.name, 0, 0, 0}).first->second;
    ++page.requests;
    page.errors += told.status >= 500 ? 1 : 0;
    page.seconds += told.seconds;
}

void Counters::take_round(const web::Told& told) {
    const bool good = told.status != 0;
    rounds_.Add({{"round", told.name}, {"outcome", good ? "done" : "failed"}}).Increment();
    Round& round = by_round_[told.name];
    if (!good) {
        ++round.failed;
        return;
    }
    round.done_at = now();
    done_at_.Add({{"round", told.name}}).Set(round.done_at);
}

std::vector<web::PageCount> Counters::pages() const {
    const std::lock_guard lock(one_at_a_time_);
    std::vector<web::PageCount> all;
    for (const auto& [name, count] : by_page_) all.push_back(count);
    return all;
}

std::vector<web::RoundCount> Counters::rounds() const {
    const std::lock_guard lock(one_at_a_time_);
    std::vector<web::RoundCount> all;
    for (const auto& [name, round] : by_round_) {
        auto& count = all.emplace_back(web::RoundCount{name, std::nullopt, round.failed});
        if (round.done_at > 0) count.done_ago = static_cast<std::int64_t>(now() - round.done_at);
    }
    return all;
}

}  // namespace status
