// Where Alipay tells by itself that somebody has paid. Nothing here is believed but its signature.

#include "web/payment_notice.h"

namespace web {
namespace {

Response post(const Visit& visit, store::Write& db) { return take_notify(visit, db, "alipay"); }

}  // namespace

const Page page{
    .family = Family::gateway, .who = Who::gateway, .post = post, .start = [](const Setup& setup) {
        check_notify(setup, "alipay");
    }};

}  // namespace web
