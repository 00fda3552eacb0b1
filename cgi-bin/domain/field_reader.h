// Reads the fields of a posted form one after the other and keeps what is wrong with each.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "domain/code_table.h"
#include "domain/fault.h"

namespace domain {

// Raw texts by field; a field that is not there counts as empty.
using TypedFields = std::map<std::string, std::string, std::less<>>;

// The first fault of each field that has one.
using FieldFaults = std::map<std::string, Fault, std::less<>>;

// `typed` must outlive it.
class FieldReader {
  public:
    explicit FieldReader(const TypedFields& typed) : typed_(typed) {}

    const FieldFaults& faults() const { return faults_; }

    std::string_view typed(std::string_view field) const {
        const auto found = typed_.find(field);
        return found == typed_.end() ? std::string_view{} : found->second;
    }

    // What was parsed from a field; nothing, and its fault kept, where that is wrong.
    template <class T>
    std::optional<T> take(std::string_view field, const Parsed<T>& parsed) {
        if (parsed) return *parsed;
        faults_.emplace(field, parsed.fault());
        return {};
    }

    // The same for a field that may stay empty.
    template <class T>
    std::optional<T> take_optional(std::string_view field, const Parsed<T>& parsed) {
        if (!parsed && parsed.fault().code == FaultCode::required) return {};
        return take(field, parsed);
    }

    // For a value with a parse() of its own.
    template <class T>
    std::optional<T> take(std::string_view field) {
        return take(field, T::parse(typed(field)));
    }

    template <class T>
    std::optional<T> take_optional(std::string_view field) {
        return take_optional(field, T::parse(typed(field)));
    }

    // A code of a code table; fault: choose.
    template <class Table>
    std::string take_code(std::string_view field, const Table& table) {
        const std::string_view chosen = typed(field);
        if (!find(table, chosen)) faults_.emplace(field, Fault{FaultCode::choose});
        return std::string(chosen);
    }

  private:
    const TypedFields& typed_;
    FieldFaults faults_;
};

}  // namespace domain
