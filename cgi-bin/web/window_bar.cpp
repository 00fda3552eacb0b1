#include "web/window_bar.h"

#include <algorithm>

namespace web {
namespace {

using std::chrono::days;

domain::Instant midnight(domain::Instant when) {
    return domain::from_shanghai(domain::shanghai(when).date, 0, 0);
}

std::string tenths(double thousandths) {
    const auto rounded = static_cast<std::int64_t>(thousandths * 10 + 0.5);
    return std::to_string(rounded / 10) + "." + std::to_string(rounded % 10);
}

}  // namespace

Scale::Scale(const domain::Sitting& s)
    : begin(midnight(std::min({s.fill_in.from, s.review.from, s.payment.from}))),
      end(midnight(std::max({s.fill_in.to, s.review.to, s.payment.to}) + days{1} -
                   std::chrono::microseconds{1})) {}

std::string Scale::x(domain::Instant when) const { return width(begin, when); }

std::string Scale::width(domain::Instant from, domain::Instant to) const {
    const auto inside = [this](domain::Instant when) { return std::clamp(when, begin, end); };
    const auto part = std::max(inside(to) - inside(from), domain::Instant::duration{0});
    return tenths(1000.0 * static_cast<double>(part.count()) /
                  static_cast<double>((end - begin).count()));
}

bool Scale::daily() const { return end - begin <= days{62}; }

std::vector<domain::Instant> Scale::ticks() const {
    std::vector<domain::Instant> all;
    for (auto at = begin; at <= end; at += days{daily() ? 1 : 7}) all.push_back(at);
    return all;
}

}  // namespace web
