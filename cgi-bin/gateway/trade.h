// What passes between us and a payment gateway, whichever it is. Amounts are counted in fen.
//
// A gateway's answer is one of several things that must not be mixed up, so each is a type of its
// own and an answer a variant of them. Unknown is the one that matters most: it is no answer, and
// whoever gets it must leave everything as it is and ask again.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "domain/date.h"
#include "domain/instant.h"
#include "domain/money.h"

namespace gateway {

// One try to pay: what is to be paid by when.
struct Trade {
    std::string
        order;  // our number of the try (out_trade_no): 6 to 32 of [0-9A-Za-z_], never used twice
    domain::Money amount;
    std::string subject;      // what the payer reads, at most 40 letters
    domain::Instant expires;  // from then on the gateway takes no money for it
};

// Who pays in which browser: Alipay has a page for each.
enum class Screen { desktop, phone };

// Nobody knows: time-out, network, the gateway's 5xx or "busy", an answer without a valid signature
// or one that cannot be read. Money may have moved.
struct Unknown {
    std::string why;  // one line for staff and the log, without secrets
};

// The gateway understood and said no; nothing moved.
struct Refused {
    std::string code;   // the gateway's own, such as ACQ.SELLER_BALANCE_NOT_ENOUGH
    std::string words;  // what it says to that, for staff
};

// What the browser needs to go on.
struct Redirect {
    std::string url;  // signed; leads to the gateway's page
};
struct QrCode {
    std::string text;  // what the code says; the payer scans it
};
using Started = std::variant<Redirect, QrCode, Refused, Unknown>;

// Money came for this trade. It stays Paid when it was given back later: what went back is told by
// refunds. The amount is what the gateway has, which need not be what we asked for.
struct Paid {
    std::string number;  // the gateway's own number of the payment, unique in that gateway
    domain::Money amount;
    domain::Instant when;
};
// It stands open: money may come until it expires.
struct Waiting {};
// Closed without money: none can come any more.
struct Closed {};
// The gateway knows no such trade or refund. That may change until the trade has expired: with
// Alipay a trade only comes to be when the payer has signed in on its page.
struct Missing {};
using State = std::variant<Paid, Waiting, Closed, Missing, Refused, Unknown>;

// What a gateway says of a trade that it calls paid: Unknown where number or amount is none.
State paid_trade(const std::string& number, const std::optional<domain::Money>& amount,
                 domain::Instant when);

// Money to give back; asked for again with the same `request`, it is given back only once.
struct Refund {
    std::string order;    // of the trade that was paid
    std::string request;  // our number of the refund (out_request_no, out_refund_no), as `order`
    domain::Money amount;
    domain::Money paid;  // the whole trade's
    std::string reason;  // the payer may read it; at most 80 bytes
};

struct Refunded {
    domain::Money amount;
};
struct Underway {};  // taken on; ask again
using RefundState = std::variant<Refunded, Underway, Missing, Refused, Unknown>;

// What a gateway sent us by itself: the body as it came, and the headers that WeChat Pay signs by.
struct Incoming {
    std::string body;
    std::string timestamp = {}, nonce = {}, signature = {}, serial = {};  // Wechatpay-*
};

// A notify that the gateway did sign and that is meant for us. Whether the order exists and the
// amount is the right one is for the ledger to compare.
struct Notified {
    std::string order;
    State state;  // Paid, Waiting or Closed
};
// It signed something that is not about a payment: take it and do nothing.
struct OtherNotice {};
// Not from the gateway, not for us, or too old: nothing may change because of it.
struct Forged {
    std::string why;  // one line for the log
};
using Notice = std::variant<Notified, OtherNotice, Forged>;

// What to answer to a notify.
struct Reply {
    int status;
    std::string type;
    std::string body;
};

// One movement in a gateway's list of a day.
struct BillLine {
    enum class Kind { payment, refund, other };  // other: not of our doing, for staff to explain
    Kind kind;
    std::string order;     // ours
    std::string number;    // of the payment, the gateway's
    std::string request;   // of a refund: ours
    domain::Money amount;  // above zero both ways
    domain::Instant when;
};
struct Bill {
    std::vector<BillLine> lines;
    std::string file;  // as it was downloaded, for keeping: Alipay's ZIP, WeChat Pay's CSV
};
// Missing: there is none (yet), or nothing moved on that day; the gateways do not tell these apart.
using BillState = std::variant<Bill, Missing, Refused, Unknown>;

}  // namespace gateway
