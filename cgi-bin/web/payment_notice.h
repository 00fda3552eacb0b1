#pragma once

#include <string_view>

#include "web/page.h"

// What a gateway tells us by itself. The pages notify-alipay and notify-wechat are all of this.
namespace web {

// Judges the signature; money that it tells of goes to the ledger in the same transaction. What is
// forged changes nothing, is logged and answered with 400. HttpError 404 where no gateway of that
// name is expected to come.
Response take_notify(const Visit& visit, store::Write& db, std::string_view gateway);

// The keys that it takes can be read. Throws settings::Bad.
void check_notify(const Setup& setup, std::string_view gateway);

}  // namespace web
