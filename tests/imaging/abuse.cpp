#include "tests/support/abuse.h"

#include <boost/test/unit_test.hpp>
#include <ctime>
#include <string>

#include "tests/support/memory.h"
#include "tests/support/photo_check.h"

using namespace imaging;
using namespace pictures;

namespace {

std::string refused_for(const Verdict& verdict) {
    std::string all;
    for (const Finding& finding : verdict.findings) {
        if (finding.level != Level::hard) continue;
        all.append(all.empty() ? "" : " ").append(name(finding.code));
    }
    return all;
}

// The processor's time since `begun`, in seconds. 0 under ThreadSanitizer, which takes several
// times as long.
double seconds_since([[maybe_unused]] std::clock_t begun) {
#if defined(__SANITIZE_THREAD__)
    return 0;
#else
    return double(std::clock() - begun) / CLOCKS_PER_SEC;
#endif
}

// What one judgement costs at its worst moment, whatever was used before: time of the processor,
// and memory.
void keeps_the_limits(const std::string& name, const std::string& file, const Limits& limits = {}) {
    const auto begun = std::clock();
    const long kib = support::growth_in_kib([&] { judge(file, limits); });
    BOOST_TEST(seconds_since(begun) < 2.0, name);
    BOOST_TEST(kib < 256 * 1024, name);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(abuse)

BOOST_AUTO_TEST_CASE(each_gets_its_own_code_and_nothing_of_it_is_stored) {
    for (const Abuse& file : abuses()) {
        const auto verdict = judge(file.bytes);
        BOOST_TEST(refused_for(verdict) == file.codes, file.name << ": " << codes(verdict));
        BOOST_TEST(name(verdict.facts.format) == file.told, file.name);
        BOOST_TEST(verdict.normalised.empty() == !file.codes.empty(), file.name);
        BOOST_TEST((verdict.normalised.find(smuggled) == std::string::npos), file.name);
    }
}

BOOST_AUTO_TEST_CASE(each_is_judged_within_the_limits_of_time_and_memory) {
    judge(portrait());  // loads what is loaded once
    for (const Abuse& file : abuses()) keeps_the_limits(file.name, file.bytes);
}

BOOST_AUTO_TEST_CASE(the_costliest_picture_that_is_decoded_keeps_them_too) {
    Limits limits;
    limits.bytes_max = limits.file_max;
    keeps_the_limits("24 megapixels", jpeg(Canvas(4000, 6000), 50, Kind::progressive), limits);
}

BOOST_AUTO_TEST_SUITE_END()
