#include "domain/password.h"

#include <algorithm>

#include "domain/text.h"

namespace domain {
namespace {

constexpr std::size_t shortest = 8;
constexpr std::size_t longest = 128;
constexpr std::string_view symbols = "!@#$%^&*_-";
constexpr std::size_t shortest_name = 4;  // a shorter mail name would be found in half of all words

// Both in lower case and half-width, so that a disguise does not help.
bool contains(std::string_view typed, std::string_view part) {
    return lower(half_width(typed)).find(part) != std::string::npos;
}

bool contains_owner(std::string_view typed, const PasswordOwner& owner) {
    if (valid_utf8(owner.email)) {
        const std::string email = lower(trim(half_width(owner.email)));
        const std::string name = email.substr(0, email.find('@'));
        if (length(name) >= shortest_name && contains(typed, name)) return true;
    }
    if (!valid_utf8(owner.mobile)) return false;
    std::string mobile = half_width(owner.mobile);
    std::erase_if(mobile, [](char c) { return c < '0' || c > '9'; });
    // The last eleven, so that a country code does not hide them.
    if (mobile.size() > 11) mobile.erase(0, mobile.size() - 11);
    return mobile.size() == 11 && contains(typed, mobile);
}

std::vector<Fault> faults_of(std::string_view typed, const PasswordOwner& owner) {
    if (typed.empty()) return {{FaultCode::required}};
    if (!valid_utf8(typed)) return {{FaultCode::bad_bytes}};
    std::vector<Fault> faults;
    const auto add = [&faults](bool wrong, Fault fault) {
        if (wrong) faults.push_back(fault);
    };
    const std::u32string all = code_points(typed);
    const auto found = static_cast<std::int64_t>(all.size());
    const auto any = [&all](auto test) { return std::any_of(all.begin(), all.end(), test); };
    add(all.size() < shortest, {FaultCode::too_short, found, shortest});
    add(all.size() > longest, {FaultCode::too_long, found, longest});
    add(!any(is_ascii_letter), {FaultCode::password_letter});
    add(!any(is_digit), {FaultCode::password_digit});
    add(typed.find_first_of(symbols) == std::string_view::npos, {FaultCode::password_symbol});
    // Not of an endless text: nobody guesses that, and looking would take long.
    add(all.size() <= longest && common_password(typed), {FaultCode::password_common});
    add(contains_owner(typed, owner), {FaultCode::password_account});
    return faults;
}

}  // namespace

std::variant<NewPassword, std::vector<Fault>> NewPassword::parse(std::string_view typed,
                                                                 const PasswordOwner& owner) {
    std::vector<Fault> faults = faults_of(typed, owner);
    if (faults.empty()) return NewPassword(typed);
    return faults;
}

}  // namespace domain
