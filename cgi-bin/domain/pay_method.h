#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace domain {

// How the counter took a fee. The database has the names.
enum class PayMethod {
    cash,
    card,
    transfer,
    code,  // the payer scanned the site's own code
};

inline constexpr std::array<std::string_view, 4> pay_method_names = {"cash", "card", "transfer",
                                                                     "code"};

constexpr std::string_view name(PayMethod method) {
    return pay_method_names.at(static_cast<std::size_t>(method));
}

constexpr std::optional<PayMethod> pay_method_named(std::string_view name) {
    for (std::size_t i = 0; i < pay_method_names.size(); ++i)
        if (pay_method_names.at(i) == name) return static_cast<PayMethod>(i);
    return std::nullopt;
}

}  // namespace domain
