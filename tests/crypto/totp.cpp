#include "crypto/totp.h"

#include <boost/test/unit_test.hpp>

// RFC 6238, appendix B: the secret of its SHA-1 rows; its codes have eight digits, of which six are
// the last.
const std::string secret = "12345678901234567890";

BOOST_AUTO_TEST_SUITE(totp)

BOOST_AUTO_TEST_CASE(the_codes_of_the_standard_are_right_at_their_time) {
    struct Line {
        std::int64_t at;
        std::string code;
    };
    for (const auto& [at, code] :
         {Line{59, "287082"}, Line{1111111109, "081804"}, Line{1111111111, "050471"},
          Line{1234567890, "005924"}, Line{2000000000, "279037"}, Line{20000000000, "353130"}})
        BOOST_TEST((crypto::totp_step(secret, code, at) == at / 30), code);
}

BOOST_AUTO_TEST_CASE(a_code_is_good_one_step_to_either_side_and_no_further) {
    for (const int away : {-30, 0, 30})
        BOOST_TEST((crypto::totp_step(secret, "005924", 1234567890 + away) == 1234567890 / 30));
    BOOST_TEST(!crypto::totp_step(secret, "005924", 1234567890 + 90));
    BOOST_TEST(!crypto::totp_step(secret, "005924", 1234567890 - 90));
}

BOOST_AUTO_TEST_CASE(what_is_no_code_is_wrong) {
    for (const std::string code : {"", "00592", "0059240", "00592x", "-05924", "005925"})
        BOOST_TEST(!crypto::totp_step(secret, code, 1234567890), code);
}

BOOST_AUTO_TEST_CASE(a_secret_is_160_bits_and_typed_as_base32) {
    BOOST_TEST(crypto::make_totp_secret().size() == 20U);
    BOOST_TEST(crypto::make_totp_secret() != crypto::make_totp_secret());
    BOOST_TEST(crypto::totp_text(secret) == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
}

BOOST_AUTO_TEST_CASE(an_authenticator_is_told_who_and_where) {
    BOOST_TEST(crypto::totp_address(secret, "NCRE 110108", "anna@x") ==
               "otpauth://totp/NCRE%20110108:anna%40x?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
               "&issuer=NCRE%20110108");
}

BOOST_AUTO_TEST_SUITE_END()
