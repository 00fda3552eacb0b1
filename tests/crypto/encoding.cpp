#include <boost/test/unit_test.hpp>

#include <optional>
#include <set>
#include <string>

#include "crypto/base64.h"
#include "crypto/digest.h"
#include "crypto/random.h"
#include "crypto/token.h"

using namespace std::string_literals;

BOOST_AUTO_TEST_SUITE(encoding)

BOOST_AUTO_TEST_CASE(base64url_comes_back_as_it_went) {
    const std::string octets = "\xfb\xff\x00 a"s;
    BOOST_TEST(crypto::to_base64url(octets) == "-_8AIGE");
    BOOST_TEST(crypto::from_base64url("-_8AIGE").value() == octets);
    BOOST_TEST(crypto::from_base64url("").value().empty());
}

BOOST_AUTO_TEST_CASE(base64url_has_one_spelling_only) {
    for (const char* text : {"+/8AIGE", "-_8AIGE=", "-_8A IGE", "-_8AIGF", "-_8AI", "-_8AIGE\n"})
        BOOST_TEST(!crypto::from_base64url(text), text);
}

BOOST_AUTO_TEST_CASE(sha256_is_that_of_the_standard) {
    // FIPS 180-4, the example "abc".
    BOOST_TEST(crypto::sha256_hex("abc") ==
               "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    BOOST_TEST(crypto::to_hex(crypto::octets(crypto::sha256("abc"))) == crypto::sha256_hex("abc"));
}

BOOST_AUTO_TEST_CASE(a_token_is_found_by_the_hash_of_its_text_alone) {
    const crypto::Token token = crypto::make_token();
    BOOST_TEST(token.text.size() == 43u);
    BOOST_TEST(crypto::from_base64url(token.text).value().size() == 32u);
    BOOST_TEST((crypto::token_hash(token.text) == token.hash));
    BOOST_TEST((crypto::token_hash(token.text + " ") != token.hash));
    BOOST_TEST(crypto::make_token().text != token.text);
}

BOOST_AUTO_TEST_CASE(a_code_uses_every_character_of_its_alphabet_and_no_other) {
    // 2000 draws of 19 characters: one that is missing happens once in 10^45 runs.
    const std::string alphabet = "3478ACEFHJKMNPRTWXY";
    const std::string code = crypto::random_code(alphabet, 2000);
    BOOST_TEST(code.size() == 2000u);
    const std::set<char> drawn(code.begin(), code.end());
    const std::set<char> all(alphabet.begin(), alphabet.end());
    BOOST_TEST(drawn == all, boost::test_tools::per_element());
    BOOST_CHECK_THROW(crypto::random_code("A", 4), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(random_bytes_differ) {
    BOOST_TEST(crypto::random_bytes(16).size() == 16u);
    BOOST_TEST(crypto::random_bytes(16) != crypto::random_bytes(16));
}

BOOST_AUTO_TEST_SUITE_END()
