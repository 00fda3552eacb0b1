#pragma once

#include "domain/instant.h"
#include "store/codec.h"
#include "store/database.h"

namespace store {

// Uses a nonce up; false where somebody has before. `until`: when nothing sealed with it is taken
// any more, so that the clerk may forget it.
bool spend_nonce(Write& db, const Bytes& nonce, domain::Instant until);

}  // namespace store
