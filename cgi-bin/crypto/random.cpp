#include "crypto/random.h"

#include <sodium.h>

#include <cstdint>
#include <stdexcept>

#include "crypto/init.h"

namespace crypto {

std::string random_bytes(std::size_t count) {
    init();
    std::string octets(count, '\0');
    randombytes_buf(octets.data(), octets.size());
    return octets;
}

std::string random_code(std::string_view alphabet, std::size_t length) {
    init();
    if (alphabet.size() < 2) throw std::invalid_argument("a code needs two characters or more");
    std::string code(length, '\0');
    for (char& c : code)
        c = alphabet[randombytes_uniform(static_cast<std::uint32_t>(alphabet.size()))];
    return code;
}

}  // namespace crypto
