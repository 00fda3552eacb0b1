#include "crypto/password.h"

#include <sodium.h>
#include <sys/mman.h>

#include <array>
#include <new>

#include "crypto/init.h"

namespace crypto {

namespace {

constexpr unsigned long long passes = 2;
constexpr std::size_t memory = std::size_t{19} * 1024 * 1024;

// Asks the kernel, as argon2 does. The heap would not tell: it keeps what it once had.
bool memory_is_there() {
    void* const room =
        ::mmap(nullptr, memory, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return room != MAP_FAILED && ::munmap(room, memory) == 0;
}

}  // namespace

std::string hash_password(std::string_view typed) {
    init();
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (crypto_pwhash_str_alg(text.data(), typed.data(), typed.size(), passes, memory,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw std::bad_alloc();
    return text.data();
}

bool verify_password(const std::string& hash, std::string_view typed) {
    init();
    if (crypto_pwhash_str_verify(hash.c_str(), typed.data(), typed.size()) == 0) return true;
    // libsodium (1.0.18) gives one answer to a wrong password and to a lack of memory. A candidate
    // must not be locked out because the host was short.
    if (!memory_is_there()) throw std::bad_alloc();
    return false;
}

bool needs_rehash(const std::string& hash) {
    init();
    return crypto_pwhash_str_needs_rehash(hash.c_str(), passes, memory) != 0;
}

bool verify_nobody(std::string_view typed) {
    // The same work, thrown away. A fixed hash to compare with would do as well, but somebody might
    // forget it when the parameters change.
    hash_password(typed);
    return false;
}

}  // namespace crypto
