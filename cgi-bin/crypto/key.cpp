#include "crypto/key.h"

#include <sodium.h>

#include <algorithm>
#include <cctype>
#include <new>
#include <string>

#include "crypto/init.h"
#include "crypto/octets.h"
#include "crypto/secret.h"

namespace crypto {

static_assert(Key::size == crypto_generichash_KEYBYTES);

namespace {

// A std::string that holds key material for a moment.
struct Material {
    std::string octets;
    ~Material() {
        octets.resize(octets.capacity());  // what an erase() left behind the end goes too
        sodium_memzero(octets.data(), octets.size());
    }
};

bool decode(const std::string& text, std::string& octets) {
    std::size_t length = 0;
    octets.resize(text.size());
    const bool hex = std::all_of(text.begin(), text.end(),
                                 [](unsigned char c) { return std::isxdigit(c) != 0; });
    const int failed =
        hex ? sodium_hex2bin(raw(octets), octets.size(), text.data(), text.size(), nullptr, &length,
                             nullptr)
            : sodium_base642bin(raw(octets), octets.size(), text.data(), text.size(), nullptr,
                                &length, nullptr, sodium_base64_VARIANT_ORIGINAL_NO_PADDING);
    octets.resize(failed == 0 ? length : 0);
    return failed == 0;
}

// Both alphabets of base64, with or without padding, over one line or several.
void normalise(std::string& text) {
    std::erase_if(text, [](unsigned char c) { return std::isspace(c) != 0; });
    while (!text.empty() && text.back() == '=') text.pop_back();
    std::replace(text.begin(), text.end(), '-', '+');
    std::replace(text.begin(), text.end(), '_', '/');
}

}  // namespace

void Key::Wipe::operator()(unsigned char* octets) const { sodium_free(octets); }

Key::Key() {
    init();
    octets_.reset(static_cast<unsigned char*>(sodium_malloc(size)));
    if (!octets_) throw std::bad_alloc();
}

Key Key::load(const std::filesystem::path& path) {
    const auto refuse = [&path](const std::string& why) {
        return BadSecret("key file " + path.string() + ": " + why +
                         "; make one with: openssl rand -base64 48");
    };
    Material text{read_secret(path)};
    normalise(text.octets);
    Material octets;
    if (!decode(text.octets, octets.octets)) throw refuse("neither hexadecimal nor base64");
    if (octets.octets.size() < size)
        throw refuse("holds " + std::to_string(octets.octets.size()) + " octets, wanted " +
                     std::to_string(size) + " or more");
    Key key;
    // Hashed to size, so that all of a longer file counts.
    crypto_generichash(key.octets_.get(), size, raw(std::string_view(octets.octets)),
                       octets.octets.size(), nullptr, 0);
    return key;
}

Key Key::random() {
    Key key;
    randombytes_buf(key.octets_.get(), size);
    return key;
}

Key Key::derive(std::string_view purpose) const {
    Key key;
    crypto_generichash(key.octets_.get(), size, raw(purpose), purpose.size(), data(), size);
    return key;
}

}  // namespace crypto
