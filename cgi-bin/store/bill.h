#pragma once

#include <string>
#include <vector>

#include "domain/date.h"
#include "domain/instant.h"
#include "domain/money.h"
#include "store/database.h"

// What the gateways say of a past day: kept as it was fetched, and line by line.
namespace store {

struct BillLine {
    enum class Kind { payment, refund, other };  // other: not of our doing
    Kind kind;
    std::string number;   // of the attempt (out_trade_no)
    std::string trade;    // the gateway's own number of the payment
    std::string request;  // of a refund: its number
    domain::Money amount;
    domain::Instant when;
};

// Keeps a gateway's list of a day, once: false where it is there already, and nothing has changed.
// No file and no lines: nothing moved on that day.
bool keep_bill(Write& db, const std::string& gateway, const domain::Date& day,
               const std::string& file, const std::vector<BillLine>& lines);

// The past days in Shanghai without a list, the latest first: from the gateway's first attempt on,
// and none of more than 40 days ago, which the gateways may not have any more.
std::vector<domain::Date> missing_bills(Read& db, const std::string& gateway);

// Whether the ledger knows of money that came or went by that gateway on that day: then a list that
// is not there is late, and no sign that there was nothing to list.
bool moved(Read& db, const std::string& gateway, const domain::Date& day);

// Listed payments of the same 40 days whose attempt is ours and of which the ledger knows nothing:
// news to apply, each in a transaction of its own.
std::vector<BillLine> unknown_payments(Read& db, const std::string& gateway);

}  // namespace store
