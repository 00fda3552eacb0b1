#include "sbin/ncre-ems-status/database.h"

#include <cstdio>
#include <map>

namespace status {
namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

constexpr auto pause = 5s;
constexpr auto lately = 15s;

// The prefix is Prometheus' custom; the words are what an administrator of its server reads.
const std::map<std::string, std::string> help{
    {"registrations", "Registrations of open sittings, by stage."},
    {"review_waiting", "Registrations that wait for a reviewer, by site."},
    {"review_oldest_seconds", "How long the oldest of them has waited."},
    {"overdue", "Registrations whose time is over and that have not lapsed yet."},
    {"lapses_today", "Registrations that lapsed today (Shanghai)."},
    {"payments_today", "Payments of today (Shanghai), by gateway."},
    {"paid_fen_today", "Fen that were paid today (Shanghai), by gateway."},
    {"payment_attempts", "Payments under way, by state; stuck ones wait for staff."},
    {"refunds", "Refunds that are not done, by state; refused ones wait for staff."},
    {"mails_waiting", "Mails that are due or to be tried again."},
    {"mail_oldest_seconds", "How long the oldest of them has waited."},
    {"mails_refused", "Mails that were refused for good in three days."},
    {"audit_unsealed", "Entries of the audit that the clerk has yet to seal."},
    {"statistics_unfolded", "Changes of the statistics that the clerk has yet to fold."},
};

prometheus::MetricFamily family(const std::string& name, const std::string& text) {
    return {"ncre_ems_" + name, text, prometheus::MetricType::Gauge, {}};
}

prometheus::ClientMetric sample(const store::StatusNumber& number) {
    prometheus::ClientMetric sample;
    for (const auto& [label, of] : number.labels) sample.label.push_back({label, of});
    sample.gauge.value = number.value;
    return sample;
}

}  // namespace

Asker::Asker(std::string conninfo)
    : conninfo_(std::move(conninfo)),
      thread_([this](const std::stop_token& stop) { ask_on(stop); }) {}

void Asker::ask_on(const std::stop_token& stop) {
    store::Database database(conninfo_);
    bool failed = false;
    while (!stop.stop_requested()) {
        try {
            keep(database.read(store::status_numbers));
            if (failed) std::fprintf(stderr, "the database answers again\n");
            failed = false;
        } catch (const std::exception& e) {
            if (!failed) std::fprintf(stderr, "the database does not answer: %s\n", e.what());
            failed = true;
        }
        std::unique_lock lock(one_at_a_time_);
        wake_.wait_for(lock, stop, pause, [] { return false; });
    }
}

void Asker::keep(std::vector<store::StatusNumber> numbers) {
    const std::lock_guard lock(one_at_a_time_);
    numbers_ = std::move(numbers);
    said_at_ = steady_clock::now();
}

std::optional<std::vector<store::StatusNumber>> Asker::numbers() const {
    const std::lock_guard lock(one_at_a_time_);
    if (!said_at_ || steady_clock::now() - *said_at_ > lately) return std::nullopt;
    return numbers_;
}

std::vector<prometheus::MetricFamily> Asker::metrics() const {
    const auto found = numbers();
    std::vector<prometheus::MetricFamily> all{
        family("database_up", "Whether the database has answered lately.")};
    all.front().metric.push_back(sample({"", {}, found ? 1.0 : 0.0}));
    if (!found) return all;
    for (const auto& number : *found) {
        // rows of one metric stand together
        if (all.back().name != "ncre_ems_" + number.metric)
            all.push_back(family(number.metric, help.at(number.metric)));
        all.back().metric.push_back(sample(number));
    }
    return all;
}

}  // namespace status
