#pragma once

#include "store/attempt.h"
#include "store/query.h"

// The columns of an attempt `a` with its order `q`, and how a row becomes one. Inside store/ only.

#define ATTEMPT_COLUMNS                                                                         \
    " a.id, q.registration_id, a.gateway, a.number, a.amount_fen, a.screen = 'phone' as phone," \
    " a.start_url, a.code_text, a.begun_at, a.expires_at, a.state, a.last_word "

namespace store {

Attempt attempt_of(const Row& row);

}  // namespace store
