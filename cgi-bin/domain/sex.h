#pragma once

#include <initializer_list>
#include <string_view>

#include "domain/fault.h"

namespace domain {

// 性别, by the codes of GB/T 2261.1.
enum class Sex { male = 1, female = 2 };

// "1" or "2": the value in forms.
constexpr std::string_view code(Sex sex) { return sex == Sex::male ? "1" : "2"; }

// Fault: choose.
inline Parsed<Sex> parse_sex(std::string_view typed) {
    for (const Sex sex : {Sex::male, Sex::female})
        if (typed == code(sex)) return sex;
    return FaultCode::choose;
}

}  // namespace domain
