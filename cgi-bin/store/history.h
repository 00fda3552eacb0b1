#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/id.h"
#include "domain/stage.h"
#include "store/database.h"
#include "store/registration.h"

// What a passport has done in other sittings.
namespace store {

using Person = std::map<std::string, std::string, std::less<>>;

struct PastRegistration {
    std::string sitting;  // 2025年9月
    domain::Stage stage;
    std::string site;                   // empty: none was chosen
    std::vector<std::string> subjects;  // code and name; of a lapsed one those it had held
};

// All registrations of the passport but that in `current`, the latest sitting first.
std::vector<PastRegistration> history(Read& db, domain::Id<domain::Passport> passport,
                                      std::optional<domain::Id<domain::Sitting>> current);

// The person data of the passport's latest other registration, by field name; empty where there is
// none. A form begins with it.
Person last_person(Read& db, domain::Id<domain::Passport> passport);

}  // namespace store
