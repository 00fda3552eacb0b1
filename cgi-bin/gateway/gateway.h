// A payment gateway, whoever runs it.
#pragma once

#include <functional>
#include <stdexcept>
#include <string>

#include "gateway/trade.h"

namespace gateway {

// Settings that cannot be used: what() names the key or file and what is wrong, never its content.
struct BadConfig : std::runtime_error {
    using runtime_error::runtime_error;
};

// What time it is: the database's clock or the system's.
using Clock = std::function<domain::Instant()>;
domain::Instant system_now();

// Our numbers of trades and refunds are what both gateways take: 6 to 32 of [0-9A-Za-z_]. Throws
// std::invalid_argument: another one is a bug, and could lead elsewhere in an address.
const std::string& check_number(const std::string& number);

// Every call but verify() may take as long as the time-outs of HttpConfig say: never make one
// inside a transaction. An object serves one thread at a time. No method throws for what a gateway
// or the network does; std::bad_alloc and bugs (a number that check_number() refuses) remain.
class Gateway {
  public:
    virtual ~Gateway() = default;

    // Opens the trade, or prepares what opens it. Called again for the same trade it is harmless.
    virtual Started create(const Trade&, Screen) = 0;

    // Where the trade stands.
    virtual State query(const std::string& order) = 0;

    // Ends it, so that no money can come; tells where it stands after that. Only Closed frees what
    // was held for it, or Missing once the trade has expired.
    virtual State close(const std::string& order) = 0;

    // Gives back. Refused may be asked for again later with the same request (the merchant's
    // balance may have been too low); Missing says that there is no such trade.
    virtual RefundState refund(const Refund&) = 0;

    // Where a refund stands; Missing: it was not done, so refund() may be repeated.
    virtual RefundState query_refund(const Refund&) = 0;

    // Judges what came to the notify address.
    virtual Notice verify(const Incoming&) const = 0;
    // The answers after which it is not sent again, or is sent again later.
    virtual Reply taken() const = 0;
    virtual Reply not_taken() const = 0;

    // The gateway's list of a past day in Shanghai.
    virtual BillState bill(const domain::Date& day) = 0;
};

}  // namespace gateway
