#include "gateway/key.h"

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/decoder.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <sys/stat.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "gateway/gateway.h"
#include "gateway/octets.h"

namespace gateway {
namespace {

constexpr int fewest_bits = 2048;

struct Free {
    void operator()(EVP_MD_CTX* it) const { EVP_MD_CTX_free(it); }
    void operator()(OSSL_DECODER_CTX* it) const { OSSL_DECODER_CTX_free(it); }
    void operator()(BIO* it) const { BIO_free(it); }
    void operator()(X509* it) const { X509_free(it); }
    void operator()(BIGNUM* it) const { BN_free(it); }
};
template <typename Type>
using Owned = std::unique_ptr<Type, Free>;
using Key = std::shared_ptr<evp_pkey_st>;

BadConfig bad(const std::filesystem::path& path, const char* why) {
    return BadConfig(path.string() + ": " + why);
}

// Of a folder that is a credential each file stands as FOLDER_FILE in $CREDENTIALS_DIRECTORY.
std::filesystem::path handed_over(const std::filesystem::path& path) {
    const char* const folder = std::getenv("CREDENTIALS_DIRECTORY");
    if (folder == nullptr) return path;
    const auto credential =
        std::filesystem::path(folder) /
        (path.parent_path().filename().string() + '_' + path.filename().string());
    std::error_code none;
    return std::filesystem::exists(credential, none) ? credential : path;
}

std::string read(const std::filesystem::path& named) {
    const auto path = handed_over(named);
    std::ifstream file(path, std::ios::binary);
    std::string text((std::istreambuf_iterator<char>(file)), {});
    text.erase(text.find_last_not_of(" \t\r\n") + 1);
    if (!file || text.empty()) throw bad(path, "cannot be read, or is empty");
    return text;
}

// Alipay's key tool hands out the base64 alone.
std::string unwrapped(const std::string& text) {
    return text.find("-----BEGIN") == std::string::npos ? from_base64(text).value_or(text) : text;
}

Key decode(const std::string& text, int selection) {
    EVP_PKEY* key = nullptr;
    const Owned<OSSL_DECODER_CTX> decoder(
        OSSL_DECODER_CTX_new_for_pkey(&key, nullptr, nullptr, "RSA", selection, nullptr, nullptr));
    if (!decoder) throw std::bad_alloc();
    // An encrypted key would ask at the terminal otherwise.
    OSSL_DECODER_CTX_set_pem_password_cb(
        decoder.get(), [](char*, int, int, void*) { return -1; }, nullptr);
    auto data = reinterpret_cast<const unsigned char*>(text.data());
    std::size_t length = text.size();
    OSSL_DECODER_from_data(decoder.get(), &data, &length);
    return Key(key, EVP_PKEY_free);
}

const Key& strong(const Key& key, const std::filesystem::path& path, const char* otherwise) {
    if (!key || !EVP_PKEY_is_a(key.get(), "RSA")) throw bad(path, otherwise);
    if (EVP_PKEY_get_bits(key.get()) < fewest_bits)
        throw bad(path, "RSA of 2048 bits or more is wanted");
    return key;
}

Owned<X509> certificate(const std::string& text) {
    const Owned<BIO> bio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
    return Owned<X509>(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
}

std::string serial_of(const X509* certificate) {
    const Owned<BIGNUM> number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr));
    char* const hex = BN_bn2hex(number.get());
    std::string text = hex;
    OPENSSL_free(hex);
    return text;
}

}  // namespace

std::string read_secret_file(const std::filesystem::path& named) {
    const auto path = handed_over(named);
    struct stat found {};
    if (::stat(path.c_str(), &found) != 0) throw bad(path, "cannot be read");
    const mode_t group = found.st_gid == 0 ? S_IWGRP | S_IXGRP : S_IRWXG;
    if ((found.st_mode & (S_IRWXO | group)) != 0) throw bad(path, "open to others: chmod 600 it");
    return read(named);
}

PrivateKey::PrivateKey(const std::filesystem::path& path)
    : key_(strong(decode(unwrapped(read_secret_file(path)), EVP_PKEY_KEYPAIR), path,
                  "not an RSA private key in PEM")) {}

std::optional<PrivateKey> PrivateKey::where_given(const std::filesystem::path& path) {
    if (path.empty()) return std::nullopt;
    return PrivateKey(path);
}

std::string PrivateKey::sign(std::string_view text) const {
    const Owned<EVP_MD_CTX> context(EVP_MD_CTX_new());
    const auto* const data = reinterpret_cast<const unsigned char*>(text.data());
    std::size_t length = static_cast<std::size_t>(EVP_PKEY_get_size(key_.get()));
    std::string signature(length, '\0');
    if (!context ||
        EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key_.get()) != 1 ||
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &length,
                       data, text.size()) != 1)
        throw std::runtime_error("signing failed");
    signature.resize(length);
    return to_base64(signature);
}

PublicKey::PublicKey(const std::filesystem::path& path) {
    const std::string text = read(path);
    if (const Owned<X509> found = certificate(text)) {
        key_ = Key(X509_get_pubkey(found.get()), EVP_PKEY_free);
        serial_ = serial_of(found.get());
    } else {
        key_ = decode(unwrapped(text), EVP_PKEY_PUBLIC_KEY);
    }
    strong(key_, path, "not an RSA public key or certificate in PEM");
}

bool PublicKey::signed_it(std::string_view text, std::string_view signature) const {
    const auto octets = from_base64(signature);
    const Owned<EVP_MD_CTX> context(EVP_MD_CTX_new());
    return octets && context &&
           EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key_.get()) == 1 &&
           EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char*>(octets->data()),
                            octets->size(), reinterpret_cast<const unsigned char*>(text.data()),
                            text.size()) == 1;
}

}  // namespace gateway
