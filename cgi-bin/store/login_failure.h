#pragma once

#include <chrono>

#include "store/codec.h"
#include "store/database.h"

// Wrong passwords, counted per account and client, so that nobody locks out a classmate. The keys
// are 32 octets that tell nobody whose they are; an account need not exist.
namespace store {

inline constexpr int tries_before_lock = 5;
inline constexpr std::chrono::minutes lock_lasts{15};

struct Try {
    // how long no password is looked at; zero: go on
    std::chrono::seconds locked{0};
    // if this one is wrong too, the lock begins
    bool last = false;
};

// Counts a try before its password is looked at, and makes others of the same account and client
// wait until this transaction ends: however many come at once, five are looked at. The lock of the
// fifth stands from here on; forgive() takes it back.
Try begin_try(Write& db, const Bytes& account, const Bytes& client);

// The password was right.
void forgive(Write& db, const Bytes& account, const Bytes& client);

// Wherever they came from: the owner has proved to be the owner by mail.
void forgive_all(Write& db, const Bytes& account);

}  // namespace store
