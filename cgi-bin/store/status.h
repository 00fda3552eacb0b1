#pragma once

#include <string>
#include <utility>
#include <vector>

#include "store/database.h"

// How the site stands, in numbers and nobody's data, for whoever watches over it.
namespace store {

struct StatusNumber {
    std::string metric;                                       // "payments_today"
    std::vector<std::pair<std::string, std::string>> labels;  // {{"gateway", "alipay"}}
    double value;
};

// The queues, the money and the mail at this moment: sql/0022_status.sql says what there is.
std::vector<StatusNumber> status_numbers(Read& db);

}  // namespace store
