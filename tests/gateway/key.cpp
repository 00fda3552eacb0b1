// Keys in the forms that merchants have them in, made and checked by the openssl command.
#include "gateway/key.h"

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>

#include "gateway/gateway.h"
#include "gateway/octets.h"
#include "tests/support/sandbox.h"

using namespace gateway;

namespace {

struct Keys {
    std::string dir = support::run("mktemp -d");

    Keys() {
        dir.pop_back();
        shell(
            "openssl genrsa -out pkcs8.pem 2048 2>&1 && openssl rsa -in pkcs8.pem -traditional "
            "-out pkcs1.pem 2>&1"
            " && openssl rsa -in pkcs8.pem -pubout -out public.pem 2>&1"
            " && openssl rsa -in pkcs8.pem -RSAPublicKey_out -out public1.pem 2>&1"
            " && openssl req -x509 -key pkcs8.pem -subj /CN=demo -set_serial 0x1DDE55AD98ED -out "
            "cert.pem"
            " && grep -v -e - pkcs8.pem | tr -d '\\n' > bare && grep -v -e - public.pem | tr -d "
            "'\\n' > public-bare"
            " && openssl genrsa -out weak.pem 1024 2>&1 && openssl rsa -in weak.pem -pubout -out "
            "weak-public.pem 2>&1"
            " && openssl genrsa -aes128 -passout pass:secret -out locked.pem 2048 2>&1"
            " && openssl ecparam -name prime256v1 -genkey -noout -out curve.pem && chmod 600 *");
    }
    ~Keys() { std::filesystem::remove_all(dir); }
    std::string shell(const std::string& command, const std::string& input = {}) const {
        return support::run("cd " + dir + " && (" + command + ")", input);
    }
    std::string path(const char* name) const { return dir + '/' + name; }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(key, Keys)

BOOST_AUTO_TEST_CASE(openssl_takes_our_signature_by_each_form_of_the_key) {
    const std::string text = "演示 a=1&b=2\n";
    for (const char* const form : {"pkcs8.pem", "pkcs1.pem", "bare"}) {
        const std::string signature = PrivateKey(path(form)).sign(text);
        std::ofstream(path("signature"), std::ios::binary) << *from_base64(signature);
        BOOST_TEST(shell("openssl dgst -sha256 -verify public.pem -signature signature", text) ==
                   "Verified OK\n");
    }
}

BOOST_AUTO_TEST_CASE(we_take_what_openssl_signed_by_each_form_of_the_key) {
    const std::string text = "演示 a=1&b=2\n";
    std::string signature = shell("openssl dgst -sha256 -sign pkcs8.pem | base64 -w0", text);
    for (const char* const form : {"public.pem", "public1.pem", "public-bare", "cert.pem"}) {
        const PublicKey key(path(form));
        BOOST_TEST_CONTEXT(form) {
            BOOST_TEST(key.signed_it(text, signature));
            BOOST_TEST(!key.signed_it(text + ' ', signature));
            BOOST_TEST(!key.signed_it(text, signature + '\n'));
            BOOST_TEST(!key.signed_it(text, ""));
        }
    }
    signature[10] = signature[10] == 'A' ? 'B' : 'A';
    BOOST_TEST(!PublicKey(path("public.pem")).signed_it(text, signature));
}

BOOST_AUTO_TEST_CASE(a_certificate_has_its_number) {
    BOOST_TEST(PublicKey(path("cert.pem")).serial() == "1DDE55AD98ED");
    BOOST_TEST(PublicKey(path("public.pem")).serial().empty());
}

BOOST_AUTO_TEST_CASE(keys_that_will_not_do_are_refused_without_a_word_of_them) {
    for (const char* const form :
         {"weak.pem", "locked.pem", "curve.pem", "public.pem", "none.pem"}) {
        BOOST_TEST_CONTEXT(form)
        BOOST_CHECK_EXCEPTION(PrivateKey{path(form)}, BadConfig, [&](const BadConfig& bad) {
            const std::string what = bad.what();
            return what.find(form) != std::string::npos && what.find("BEGIN") == std::string::npos;
        });
    }
    for (const char* const form : {"weak-public.pem", "signature", "none.pem"})
        BOOST_CHECK_THROW(PublicKey{path(form)}, BadConfig);
}

BOOST_AUTO_TEST_CASE(a_private_key_that_others_may_read_is_refused) {
    shell("chmod 644 pkcs8.pem");
    BOOST_CHECK_THROW(PrivateKey{path("pkcs8.pem")}, BadConfig);
}

BOOST_AUTO_TEST_CASE(a_folder_that_systemd_handed_over_stands_in_place_of_the_files) {
    shell("mkdir handed && cp pkcs8.pem handed/payment_ours.pem");
    shell("cp public.pem handed/payment-verify_theirs.pem && chmod 600 handed/*");
    ::setenv("CREDENTIALS_DIRECTORY", (dir + "/handed").c_str(), 1);
    const auto signature = PrivateKey("/nowhere/payment/ours.pem").sign("text");
    BOOST_TEST(PublicKey("/nowhere/payment-verify/theirs.pem").signed_it("text", signature));
    BOOST_CHECK_THROW(PrivateKey("/nowhere/elsewhere/ours.pem"), BadConfig);
    shell("chmod 644 handed/payment_ours.pem");
    BOOST_CHECK_EXCEPTION(PrivateKey("/nowhere/payment/ours.pem"), BadConfig, [](const auto& bad) {
        return std::string(bad.what()).find("open to others") != std::string::npos;
    });
    ::unsetenv("CREDENTIALS_DIRECTORY");
    BOOST_CHECK_THROW(PrivateKey("/nowhere/payment/ours.pem"), BadConfig);
}

BOOST_AUTO_TEST_SUITE_END()
