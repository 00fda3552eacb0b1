#include "gateway/gateway.h"

namespace gateway {

domain::Instant system_now() {
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

const std::string& check_number(const std::string& number) {
    bool good = number.size() >= 6 && number.size() <= 32;
    for (const char c : number)
        good = good && ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
                        (c >= 'A' && c <= 'Z') || c == '_');
    if (!good) throw std::invalid_argument("not a number that a gateway takes");
    return number;
}

State paid_trade(const std::string& number, const std::optional<domain::Money>& amount,
                 domain::Instant when) {
    if (number.empty() || !amount || amount->fen() <= 0)
        return Unknown{"a paid trade without number or amount"};
    return Paid{number, *amount, when};
}

}  // namespace gateway
