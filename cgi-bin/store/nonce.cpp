#include "store/nonce.h"

#include "store/query.h"

namespace store {

bool spend_nonce(Write& db, const Bytes& nonce, domain::Instant until) {
    return change(db, R"(
        insert into spent_nonce (nonce, spent_until) values ($1, $2) on conflict do nothing)",
                  nonce, until) == 1;
}

}  // namespace store
