#pragma once

#include <chrono>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/date.h"
#include "domain/id.h"
#include "domain/instant.h"
#include "domain/money.h"
#include "domain/stage.h"

// Our values as PostgreSQL writes them in text, and back. Own functions rather than pqxx's
// string_traits, which differ between its releases. Reading throws std::invalid_argument on text
// that PostgreSQL would not have written.
namespace store {

// Bytes of a bytea, so that they are not mistaken for text.
struct Bytes {
    std::string value;
};

using Text = std::optional<std::string>;  // nothing is NULL

std::string to_text(std::int64_t value);
inline std::string to_text(int value) { return to_text(std::int64_t{value}); }
std::string to_text(double value);
inline std::string to_text(bool value) { return value ? "t" : "f"; }
// throws std::invalid_argument on NUL: libpq would cut the text there
std::string to_text(std::string_view value);
inline std::string to_text(const std::string& value) { return to_text(std::string_view(value)); }
inline std::string to_text(const char* value) { return to_text(std::string_view(value)); }
std::string to_text(const Bytes& value);
std::string to_text(domain::Instant value);
std::string to_text(const domain::Date& value);
std::string to_text(std::chrono::seconds value);
std::string to_text(const domain::Money& value);  // fen
inline std::string to_text(domain::Stage value) { return std::string(domain::name(value)); }
template <class Of>
std::string to_text(domain::Id<Of> value) {
    return to_text(value.value);
}
template <class T>
std::string to_text(const std::vector<T>& values) {  // an array of numbers or keys
    std::string text = "{";
    for (const T& value : values) text += (text.size() > 1 ? "," : "") + to_text(value);
    return text + "}";
}

std::string to_text(const std::vector<std::string>& values);  // an array of texts

template <class T>
Text encode(const T& value) {
    return to_text(value);
}
template <class T>
Text encode(const std::optional<T>& value) {
    return value ? Text(to_text(*value)) : std::nullopt;
}
inline Text encode(std::nullopt_t) { return std::nullopt; }

// Reading goes by the type wanted: from_text(text, as<domain::Date>).
template <class T>
struct As {};
template <class T>
inline constexpr As<T> as{};

std::int64_t from_text(std::string_view text, As<std::int64_t>);
int from_text(std::string_view text, As<int>);
double from_text(std::string_view text, As<double>);
bool from_text(std::string_view text, As<bool>);
std::string from_text(std::string_view text, As<std::string>);
Bytes from_text(std::string_view text, As<Bytes>);
domain::Instant from_text(std::string_view text, As<domain::Instant>);
domain::Date from_text(std::string_view text, As<domain::Date>);
domain::Money from_text(std::string_view text, As<domain::Money>);
domain::Stage from_text(std::string_view text, As<domain::Stage>);
// a number of seconds: select extract(epoch from …)::bigint
std::chrono::seconds from_text(std::string_view text, As<std::chrono::seconds>);
template <class Of>
domain::Id<Of> from_text(std::string_view text, As<domain::Id<Of>>) {
    return {from_text(text, as<std::int64_t>)};
}

}  // namespace store
