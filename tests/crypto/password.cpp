#include "crypto/password.h"

#include <sys/resource.h>

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <ctime>
#include <fstream>
#include <limits>
#include <new>
#include <string>

using namespace std::string_literals;

namespace {

double thread_seconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

// Processor time of this thread, the least of five: other work on the machine does not count.
template <class Work>
double seconds(const Work& work) {
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < 5; ++i) {
        const double begin = thread_seconds();
        work();
        least = std::min(least, thread_seconds() - begin);
    }
    return least;
}

// While it lives, this process gets hardly any memory more than it has.
class Drought {
  public:
    Drought() {
        std::size_t pages = 0;
        std::ifstream("/proc/self/statm") >> pages;
        getrlimit(RLIMIT_AS, &before_);
        rlimit limit = before_;
        limit.rlim_cur = pages * 4096 + std::size_t{8} * 1024 * 1024;
        setrlimit(RLIMIT_AS, &limit);
    }
    ~Drought() { setrlimit(RLIMIT_AS, &before_); }
    Drought(const Drought&) = delete;
    Drought& operator=(const Drought&) = delete;

  private:
    rlimit before_{};
};

}  // namespace

BOOST_AUTO_TEST_SUITE(password)

BOOST_AUTO_TEST_CASE(only_the_right_password_passes) {
    const std::string hash = crypto::hash_password("密码 correct horse");
    BOOST_TEST(crypto::verify_password(hash, "密码 correct horse"));
    BOOST_TEST(!crypto::verify_password(hash, "密码 correct horsf"));
    BOOST_TEST(!crypto::verify_password(hash, "密码 correct horse "));
    BOOST_TEST(!crypto::verify_password(hash, ""));
}

BOOST_AUTO_TEST_CASE(the_hash_names_argon2id_with_19_mib_and_two_passes) {
    const std::string hash = crypto::hash_password("x");
    BOOST_TEST(hash.rfind("$argon2id$v=19$m=19456,t=2,p=1$", 0) == 0u, hash);
    BOOST_TEST(!crypto::needs_rehash(hash));
}

BOOST_AUTO_TEST_CASE(two_people_with_one_password_have_two_hashes) {
    BOOST_TEST(crypto::hash_password("same") != crypto::hash_password("same"));
}

BOOST_AUTO_TEST_CASE(a_long_password_counts_to_its_last_character_and_past_a_nul) {
    const std::string typed = std::string(300, 'a') + '\0' + "b";
    const std::string hash = crypto::hash_password(typed);
    BOOST_TEST(crypto::verify_password(hash, typed));
    BOOST_TEST(!crypto::verify_password(hash, std::string(300, 'a') + '\0' + "c"));
    BOOST_TEST(!crypto::verify_password(hash, std::string(300, 'a')));
}

BOOST_AUTO_TEST_CASE(a_hash_that_nothing_matches_is_a_no) {
    BOOST_TEST(!crypto::verify_password("", ""));
    BOOST_TEST(!crypto::verify_password("*", "x"));
    BOOST_TEST(!crypto::verify_password("$argon2id$v=19$m=19456,t=2,p=1$", "x"));
}

BOOST_AUTO_TEST_CASE(a_hash_with_weaker_parameters_asks_for_a_new_one) {
    BOOST_TEST(
        crypto::needs_rehash("$argon2id$v=19$m=8192,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$"
                             "Zm9ydHkgdHdvIG9jdGV0cyBvZiBub3RoaW5nIGF0IGE"));
}

BOOST_AUTO_TEST_CASE(an_unknown_account_costs_as_much_time_as_a_known_one) {
    const std::string hash = crypto::hash_password("somebody");
    const double known = seconds([&] { crypto::verify_password(hash, "wrong"); });
    const double unknown = seconds([&] { BOOST_TEST(!crypto::verify_nobody("wrong")); });
    BOOST_TEST(unknown > known / 2);
    BOOST_TEST(unknown < known * 2);
}

// A sanitizer's own memory does not fit under the limit.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
BOOST_AUTO_TEST_CASE(lack_of_memory_is_an_outage_and_not_a_wrong_password) {
    const std::string hash = crypto::hash_password("right");
    {
        const Drought drought;
        BOOST_CHECK_THROW(crypto::verify_password(hash, "right"), std::bad_alloc);
        BOOST_CHECK_THROW(crypto::hash_password("right"), std::bad_alloc);
        BOOST_CHECK_THROW(crypto::verify_nobody("right"), std::bad_alloc);
    }
    BOOST_TEST(crypto::verify_password(hash, "right"));
}
#endif

BOOST_AUTO_TEST_SUITE_END()
