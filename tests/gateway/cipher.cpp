#include "gateway/cipher.h"

#include <boost/test/unit_test.hpp>

#include "gateway/octets.h"

using namespace gateway;

namespace {

std::string octets(std::string_view hex) {
    std::string form;
    for (std::size_t i = 0; i < hex.size(); i += 2) (form += '%') += hex.substr(i, 2);
    return from_form("x=" + form)->at("x");
}

// Test case 16 of "The Galois/Counter Mode of Operation" (McGrew, Viega): AES-256, a 96-bit nonce.
const std::string key = octets("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
const std::string nonce = octets("cafebabefacedbaddecaf888");
const std::string data = octets("feedfacedeadbeeffeedfacedeadbeefabaddad2");
const std::string sealed = octets(
    "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b10568288"
    "38"
    "c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b");
const char* const plain =
    "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b5"
    "25"
    "b16aedf5aa0de657ba637b39";

}  // namespace

BOOST_AUTO_TEST_SUITE(cipher)

BOOST_AUTO_TEST_CASE(what_was_sealed_elsewhere_is_opened) {
    const auto opened = open_sealed(key, nonce, data, sealed);
    BOOST_REQUIRE(opened.has_value());
    BOOST_TEST(to_hex(*opened) == plain);
}

BOOST_AUTO_TEST_CASE(nothing_changed_is_opened) {
    for (std::size_t at = 0; at < sealed.size(); ++at) {
        std::string changed = sealed;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        BOOST_TEST(!open_sealed(key, nonce, data, changed).has_value());
    }
    BOOST_TEST(!open_sealed(key, nonce, "", sealed).has_value());
    BOOST_TEST(!open_sealed(key, nonce.substr(1), data, sealed).has_value());
    BOOST_TEST(!open_sealed(key.substr(1), nonce, data, sealed).has_value());
    BOOST_TEST(!open_sealed(key, nonce, data, "short").has_value());
}

BOOST_AUTO_TEST_CASE(digests_and_nonces) {
    BOOST_TEST(sha1_hex("abc") == "a9993e364706816aba3e25717850c26c9cd0d89d");  // FIPS 180
    BOOST_TEST(random_nonce().size() == 32U);
    BOOST_TEST(random_nonce() != random_nonce());
}

BOOST_AUTO_TEST_SUITE_END()
