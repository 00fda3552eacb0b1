#pragma once

#include "store/passport.h"
#include "store/query.h"

// How a passport stands in an answer. Inside store/ only.
namespace store {

// of: passport p join credential c
#define PASSPORT_COLUMNS                                                 \
    " p.id, p.email, p.mobile, p.activated_at is not null as activated," \
    " p.disabled_at is not null as disabled, c.password_hash "

inline Passport passport_of(const Row& row) {
    return {row.get<domain::Id<domain::Passport>>("id"),
            row.text("email"),
            row.text("mobile"),
            row.get<bool>("activated"),
            row.get<bool>("disabled"),
            row.text("password_hash")};
}

}  // namespace store
