#include "crypto/key.h"

#include <sys/stat.h>
#include <unistd.h>

#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "crypto/mac.h"
#include "crypto/seal.h"
#include "crypto/secret.h"

using crypto::Key;

namespace {

// A file of its own that goes with the test.
class Scratch {
  public:
    explicit Scratch(const std::string& text, mode_t mode = 0600) {
        std::string name = (std::filesystem::temp_directory_path() / "key-XXXXXX").string();
        ::close(::mkstemp(name.data()));
        path_ = name;
        std::ofstream(path_) << text;
        ::chmod(name.c_str(), mode);
    }
    ~Scratch() { std::filesystem::remove(path_); }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

std::string complaint(const std::filesystem::path& path) {
    try {
        Key::load(path);
    } catch (const crypto::BadSecret& bad) {
        return bad.what();
    }
    return "accepted";
}

bool says(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

// Two keys are one if what the first stamps the second accepts.
bool same(const Key& one, const Key& other) {
    return crypto::check_mac(other, "m", crypto::mac(one, "m"));
}

const std::string hex = "00112233445566778899aabbccddeeff00112233445566778899AABBCCDDEEFF";

}  // namespace

BOOST_AUTO_TEST_SUITE(key)

BOOST_AUTO_TEST_CASE(a_key_file_may_be_hexadecimal_or_either_base64) {
    const Scratch written(hex + "\n");
    const Scratch standard("ABEiM0RVZneImaq7zN3u/wARIjNEVWZ3iJmq\nu8zd7v8=\n");
    const Scratch url("ABEiM0RVZneImaq7zN3u_wARIjNEVWZ3iJmqu8zd7v8");
    BOOST_TEST(same(Key::load(written.path()), Key::load(standard.path())));
    BOOST_TEST(same(Key::load(written.path()), Key::load(url.path())));
}

BOOST_AUTO_TEST_CASE(all_of_a_longer_key_file_counts) {
    const Scratch one(hex + "01"), other(hex + "02");
    BOOST_TEST(!same(Key::load(one.path()), Key::load(other.path())));
}

BOOST_AUTO_TEST_CASE(a_poor_key_file_is_refused_with_its_reason_and_without_its_text) {
    const Scratch short_one(hex.substr(2)), words("correct horse battery staple!"), empty(" \n");
    BOOST_TEST(says(complaint(short_one.path()), "holds 31 octets, wanted 32"));
    BOOST_TEST(says(complaint(words.path()), "neither hexadecimal nor base64"));
    BOOST_TEST(!says(complaint(words.path()), "horse"));
    BOOST_TEST(says(complaint(empty.path()), "empty"));
    BOOST_TEST(says(complaint("/nowhere/key"), "/nowhere/key: No such file"));
    BOOST_TEST(says(complaint("/dev/zero"), "not a regular file"));
}

BOOST_AUTO_TEST_CASE(a_key_file_that_others_can_read_is_refused) {
    for (const mode_t mode : {0644, 0604, 0602, 0620, 0660})
        BOOST_TEST(says(complaint(Scratch(hex, mode).path()), "chmod 600"), std::to_string(mode));
    BOOST_TEST(complaint(Scratch(hex, 0400).path()) == "accepted");
}

BOOST_AUTO_TEST_CASE(group_may_read_only_where_the_group_is_root) {
    const Scratch file(hex, 0440);
    struct stat found {};
    BOOST_REQUIRE(::stat(file.path().c_str(), &found) == 0);
    BOOST_TEST((complaint(file.path()) == "accepted") == (found.st_gid == 0));
    if (::geteuid() != 0) return;
    BOOST_REQUIRE(::chown(file.path().c_str(), 0, 65534) == 0);
    BOOST_TEST(says(complaint(file.path()), "open to its group"));
}

BOOST_AUTO_TEST_CASE(what_systemd_handed_over_is_read_in_place_of_the_file) {
    const Scratch credential(hex);
    ::setenv("CREDENTIALS_DIRECTORY", credential.path().parent_path().c_str(), 1);
    const auto closed = std::filesystem::path("/nowhere") / credential.path().filename();
    BOOST_TEST(complaint(closed) == "accepted");
    BOOST_TEST(says(complaint("/nowhere/another"), "/nowhere/another: No such file"));
    ::unsetenv("CREDENTIALS_DIRECTORY");
    BOOST_TEST(says(complaint(closed), "No such file"));
}

BOOST_AUTO_TEST_CASE(a_derived_key_depends_on_the_key_and_on_the_purpose) {
    const Key one = Key::random();
    BOOST_TEST(same(one.derive("csrf"), one.derive("csrf")));
    BOOST_TEST(!same(one.derive("csrf"), one.derive("captcha")));
    BOOST_TEST(!same(one.derive("csrf"), one));
    BOOST_TEST(!same(one.derive("csrf"), Key::random().derive("csrf")));
}

BOOST_AUTO_TEST_CASE(a_stamp_fits_its_message_and_key_only) {
    const Key mine = Key::random(), other = Key::random();
    const std::string stamp = crypto::mac(mine, "message");
    BOOST_TEST(stamp.size() == 43u);
    BOOST_TEST(crypto::check_mac(mine, "message", stamp));
    BOOST_TEST(!crypto::check_mac(mine, "message ", stamp));
    BOOST_TEST(!crypto::check_mac(other, "message", stamp));
    BOOST_TEST(!crypto::check_mac(mine, "message", ""));
    BOOST_TEST(!crypto::check_mac(mine, "message", stamp.substr(1)));
}

BOOST_AUTO_TEST_CASE(what_is_sealed_opens_again_and_never_looks_the_same) {
    const Key mine = Key::random();
    for (const std::string& plain : {std::string(), std::string("K7HW"), std::string("\0\xff", 2)})
        BOOST_TEST(crypto::open(mine, crypto::seal(mine, plain)).value() == plain);
    BOOST_TEST(crypto::seal(mine, "K7HW") != crypto::seal(mine, "K7HW"));
    BOOST_TEST(!says(crypto::seal(mine, "K7HW"), "K7HW"));
}

BOOST_AUTO_TEST_CASE(a_sealed_text_that_was_touched_does_not_open) {
    const Key mine = Key::random();
    const std::string sealed = crypto::seal(mine, "K7HW");
    for (std::size_t at = 0; at < sealed.size(); ++at) {
        std::string touched = sealed;
        touched[at] = touched[at] == 'A' ? 'B' : 'A';
        BOOST_TEST(!crypto::open(mine, touched), at);
        BOOST_TEST(!crypto::open(mine, sealed.substr(0, at)), at);
    }
    BOOST_TEST(!crypto::open(Key::random(), sealed));
}

BOOST_AUTO_TEST_SUITE_END()
