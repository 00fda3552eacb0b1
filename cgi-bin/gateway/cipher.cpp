#include "gateway/cipher.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <array>
#include <memory>
#include <stdexcept>

#include "gateway/octets.h"

namespace gateway {
namespace {

constexpr std::size_t key_size = 32, nonce_size = 12, tag_size = 16;

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const unsigned char* octets(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

}  // namespace

std::optional<std::string> open_sealed(std::string_view key, std::string_view nonce,
                                       std::string_view data, std::string_view sealed) {
    if (key.size() != key_size || nonce.size() != nonce_size || sealed.size() < tag_size) return {};
    const std::string_view text = sealed.substr(0, sealed.size() - tag_size);
    std::string tag(sealed.substr(text.size()));
    std::string plain(text.size(), '\0');
    const Context context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    int length = 0, rest = 0;
    std::array<unsigned char, tag_size> end{};
    if (!context ||
        EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, octets(key), octets(nonce)) !=
            1 ||
        EVP_DecryptUpdate(context.get(), nullptr, &rest, octets(data),
                          static_cast<int>(data.size())) != 1 ||
        EVP_DecryptUpdate(context.get(), reinterpret_cast<unsigned char*>(plain.data()), &length,
                          octets(text), static_cast<int>(text.size())) != 1 ||
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, int{tag_size}, tag.data()) != 1 ||
        EVP_DecryptFinal_ex(context.get(), end.data(), &rest) != 1)
        return {};
    return plain;
}

std::string sha1_hex(std::string_view text) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    if (EVP_Digest(text.data(), text.size(), digest.data(), &length, EVP_sha1(), nullptr) != 1)
        throw std::runtime_error("SHA-1 failed");
    return to_hex({reinterpret_cast<const char*>(digest.data()), length});
}

std::string random_nonce() {
    std::array<unsigned char, 16> octets{};
    if (RAND_bytes(octets.data(), static_cast<int>(octets.size())) != 1)
        throw std::runtime_error("no random numbers");
    return to_hex({reinterpret_cast<const char*>(octets.data()), octets.size()});
}

}  // namespace gateway
