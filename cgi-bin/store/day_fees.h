#pragma once

#include <string>
#include <vector>

#include "domain/date.h"
#include "domain/id.h"
#include "domain/instant.h"
#include "domain/money.h"
#include "domain/pay_method.h"
#include "store/database.h"

// What a site's counter took on one day in Shanghai, and what went back.
namespace store {

struct DayFee {
    domain::Instant at;
    std::string receipt;
    std::string registration;  // 77-110108-000427
    std::string name;
    domain::Id<domain::Staff> staff;  // who took it; of what went back, who gave it
    std::string cashier;              // their name
    domain::PayMethod method;
    domain::Money amount;  // negative: it went back
};

// In the order of the day.
std::vector<DayFee> day_fees(Read& db, domain::Id<domain::Site> site, const domain::Date& day);

// Them by cashier and way to pay, as each has to be in the till.
struct DaySum {
    std::string cashier;
    domain::PayMethod method;
    int taken = 0;
    int back = 0;
    domain::Money amount = {};
};
std::vector<DaySum> sums_of(const std::vector<DayFee>& fees);

}  // namespace store
