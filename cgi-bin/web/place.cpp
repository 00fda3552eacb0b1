#include "web/place.h"

#include <charconv>

#include "web/http_error.h"

namespace web {
namespace {

// Nothing is listed later, and PostgreSQL knows hardly more.
constexpr domain::Instant last{std::chrono::sys_days{std::chrono::year{9000} / 1 / 1}};

}  // namespace

std::string text_of(const Place& place) {
    return std::to_string(place.at.time_since_epoch().count()) + "-" + std::to_string(place.id);
}

std::optional<Place> listed_place(const std::string& text) {
    if (text.empty()) return std::nullopt;
    std::int64_t at = 0;
    std::int64_t id = 0;
    const char* end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, at);
    if (first.ec != std::errc{} || first.ptr == end || *first.ptr != '-')
        throw HttpError(404, "no such place");
    const auto second = std::from_chars(first.ptr + 1, end, id);
    const domain::Instant moment{std::chrono::microseconds{at}};
    if (second.ec != std::errc{} || second.ptr != end || moment < domain::Instant{} ||
        moment > last)
        throw HttpError(404, "no such place");
    return Place{moment, id};
}

}  // namespace web
