// What is wrong with one typed value. C++ says which thing, templates/faults.tpl says it in words.
#pragma once

#include <cstdint>
#include <utility>
#include <variant>

#include "domain/fault_code.h"

namespace domain {

struct Fault {
    FaultCode code;
    std::int64_t found = 0;
    std::int64_t wanted = 0;

    bool operator==(const Fault&) const = default;
};

// What parsing a typed text gives: the value, or the one fault to show first. Asking for the part
// that is not there throws std::bad_variant_access: a bug, never a visitor's mistake.
template <class T>
class [[nodiscard]] Parsed {
  public:
    Parsed(T value) : content_(std::in_place_index<0>, std::move(value)) {}
    Parsed(Fault fault) : content_(std::in_place_index<1>, fault) {}
    Parsed(FaultCode code) : Parsed(Fault{code}) {}

    explicit operator bool() const { return content_.index() == 0; }
    const T& operator*() const& { return std::get<0>(content_); }
    T&& operator*() && { return std::get<0>(std::move(content_)); }
    const T* operator->() const { return &std::get<0>(content_); }
    const Fault& fault() const { return std::get<1>(content_); }

  private:
    std::variant<T, Fault> content_;
};

}  // namespace domain
