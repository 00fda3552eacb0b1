#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/id.h"
#include "store/database.h"

// Who has paid at a site and has not come to confirm.
namespace store {

struct OpenSitting {
    domain::Id<domain::Sitting> id;
    int number;
    std::string name;
};
// Those that are open, windows over or not, the newest first.
std::vector<OpenSitting> open_sittings(Read& db);

struct Unconfirmed {
    domain::Id<domain::Registration> id;
    std::string number;  // 77-110108-000427
    std::string name;
    std::string id_number;
    std::string phone;
    std::string class_name;
    std::string subjects;  // their codes, with spaces between
};

// By 流水号, at most `limit`; of one subject alone where its code is given.
std::vector<Unconfirmed> unconfirmed(Read& db, domain::Id<domain::Site> site,
                                     domain::Id<domain::Sitting> sitting,
                                     const std::string& subject, int limit);

// How many there are of each subject, by code; who has several subjects counts in each.
struct UnconfirmedOf {
    std::string code;
    std::string name;
    std::int64_t count;
};
std::vector<UnconfirmedOf> unconfirmed_by_subject(Read& db, domain::Id<domain::Site> site,
                                                  domain::Id<domain::Sitting> sitting);
std::int64_t count_unconfirmed(Read& db, domain::Id<domain::Site> site,
                               domain::Id<domain::Sitting> sitting);

}  // namespace store
