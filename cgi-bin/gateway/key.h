// The RSA keys of merchants and gateways, as files. Where systemd handed over the file's folder
// (LoadCredential=payment:/etc/ncre-ems/payment), what it handed over is read: a program whose user
// may not open the file has it then. All signatures here are SHA256withRSA (PKCS #1
// v1.5): Alipay calls it RSA2, WeChat Pay SHA256-RSA2048.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct evp_pkey_st;

namespace gateway {

// Ours, to sign with. The file is PEM (PKCS #8 or PKCS #1, not encrypted), or the bare base64 of
// one, as Alipay's key tool writes; it may be read by its owner (and root's group) only. Throws
// BadConfig with the path and no content.
class PrivateKey {
  public:
    explicit PrivateKey(const std::filesystem::path&);
    std::string sign(std::string_view text) const;  // base64

    // Nothing for an empty path.
    static std::optional<PrivateKey> where_given(const std::filesystem::path&);

  private:
    std::shared_ptr<evp_pkey_st> key_;
};

// The gateway's, to check with. The file is a public key (PEM or bare base64) or an X.509
// certificate (PEM). RSA of 2048 bits or more. Throws BadConfig.
class PublicKey {
  public:
    explicit PublicKey(const std::filesystem::path&);

    // Whether `signature` (base64) is this key's for the text.
    bool signed_it(std::string_view text, std::string_view signature) const;

    // The certificate's number in capital hexadecimal; "" of a bare key.
    const std::string& serial() const { return serial_; }

  private:
    std::shared_ptr<evp_pkey_st> key_;
    std::string serial_;
};

// A secret in a file: without blanks around it; the rules of PrivateKey's file. Throws BadConfig.
std::string read_secret_file(const std::filesystem::path&);

}  // namespace gateway
