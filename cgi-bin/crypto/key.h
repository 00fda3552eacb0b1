#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string_view>

namespace crypto {

// Thirty-two secret octets. They lie in guarded memory that is kept out of core dumps and swap
// where the system allows it, and is wiped when the Key goes. A Key moves and is never copied. Use
// one derived key per purpose, so that what is sealed for one place opens in no other:
//     const Key captcha = Key::load(path).derive("captcha");
class Key {
  public:
    static constexpr std::size_t size = 32;

    // From a file that read_secret() accepts, with 32 random octets or more as hexadecimal or
    // base64
    // (`openssl rand -base64 48`); line breaks do not matter. Throws BadSecret, naming what is
    // wrong.
    static Key load(const std::filesystem::path& path);

    // A key for this process only: nothing it made can be read after a restart or by another host.
    static Key random();

    // Another key, always the same for the same purpose; from it nobody can compute this one or
    // that of another purpose (BLAKE2b keyed with this key).
    Key derive(std::string_view purpose) const;

    // For the functions of this layer.
    const unsigned char* data() const { return octets_.get(); }

  private:
    struct Wipe {
        void operator()(unsigned char* octets) const;
    };
    Key();
    std::unique_ptr<unsigned char, Wipe> octets_;
};

}  // namespace crypto
