#pragma once

namespace crypto {

// Readies libsodium. Every main() calls it once, before the first thread, so that a machine without
// a source of randomness is known at start; every function of this layer calls it too, so that
// forgetting it is harmless. Cheap after the first call, safe from several threads.
// Throws std::runtime_error if the library cannot start.
void init();

}  // namespace crypto
