#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "domain/instant.h"

// What an address says of a list that is sorted by time: where a page begins.
namespace web {

// Behind this one the page begins.
struct Place {
    domain::Instant at;
    std::int64_t id;
};

// "1767690000000000-12", for a query.
std::string text_of(const Place& place);

// Nothing for an empty text; HttpError 404 for what we never wrote.
std::optional<Place> listed_place(const std::string& text);

}  // namespace web
