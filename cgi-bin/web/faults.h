#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "domain/fault.h"

namespace web {

// What is wrong with a form, in the order of its fields.
class Faults {
  public:
    struct At {
        std::string field;  // the control's name, which is its id too
        domain::Fault fault;
        std::string detail = {};  // a name for the sentence: which subject is full
    };

    void add(std::string_view field, domain::Fault fault, std::string detail = {}) {
        all_.push_back({std::string(field), fault, std::move(detail)});
    }
    void add(std::string_view field, domain::FaultCode code) { add(field, domain::Fault{code}); }

    // The value, or its fault noted at `field`: `if (auto email = faults.take("email", parsed))`.
    template <class T>
    const T* take(std::string_view field, const domain::Parsed<T>& parsed) {
        if (parsed) return &*parsed;
        add(field, parsed.fault());
        return nullptr;
    }

    bool none() const { return all_.empty(); }
    const std::vector<At>& all() const { return all_; }

  private:
    std::vector<At> all_;
};

}  // namespace web
