// An amount as receipts write it beside the digits, so that nobody can add one: 160.00 is
// 壹佰陆拾元整.
#pragma once

#include <string_view>
#include <vector>

#include "domain/money.h"

namespace domain {

// The characters by name, for templates/paper/amount.tpl to write: digit_0 … digit_9, ten, hundred,
// thousand, myriad, hundred_million, yuan, jiao, fen, whole, minus. After the rules for cheques and
// receipts (支付结算办法, annex 1): one 零 for zeros between digits, none at the end; 整 where
// there are no fen.
std::vector<std::string_view> amount_words(Money amount);

}  // namespace domain
