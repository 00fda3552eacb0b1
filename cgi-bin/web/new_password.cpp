#include "web/new_password.h"

#include <algorithm>

namespace web {

std::optional<std::string> chosen_password(const Visit& visit, const domain::PasswordOwner& owner,
                                           Faults& faults) {
    const std::string& typed = visit.request.field("password");
    const std::string& again = visit.request.field("password_again");
    const auto parsed = domain::NewPassword::parse(typed, owner);
    if (const auto* wrong = std::get_if<std::vector<domain::Fault>>(&parsed))
        for (const auto& fault : *wrong) faults.add("password", fault);
    if (again.empty())
        faults.add("password_again", domain::FaultCode::required);
    else if (again != typed)
        faults.add("password_again", domain::FaultCode::not_same);
    const auto* good = std::get_if<domain::NewPassword>(&parsed);
    return good != nullptr && again == typed ? std::optional(good->text()) : std::nullopt;
}

void show_password(Block& block, const Faults& faults) {
    const auto at = [&faults](std::string_view field) {
        return std::any_of(faults.all().begin(), faults.all().end(),
                           [field](const Faults::At& each) { return each.field == field; });
    };
    if (at("password"))
        block.show_named("password_wrong");
    else if (!faults.none())
        block.show_named("password_retype");
}

}  // namespace web
