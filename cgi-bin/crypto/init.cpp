#include "crypto/init.h"

#include <sodium.h>

#include <stdexcept>

namespace crypto {

void init() {
    static const bool ready = sodium_init() >= 0;
    if (!ready) throw std::runtime_error("libsodium cannot start: no source of randomness");
}

}  // namespace crypto
