#include "tests/support/abuse.h"

#include <boost/test/unit_test.hpp>
#include <ctime>
#include <fstream>
#include <stdexcept>
#include <string>

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

// A line of the kernel's account of this process, in KB: "VmRSS", "VmHWM".
long account(const std::string& key) {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        long kilobytes = 0;
        if (word == key + ":" && status >> kilobytes) return kilobytes;
    }
    throw std::logic_error("no " + key);
}

// What one judgement costs at its worst moment, whatever was used before.
struct Cost {
    double seconds = 0;  // of the processor
    long kilobytes = 0;
};

Cost cost(const std::string& file, const Limits& limits) {
    std::ofstream("/proc/self/clear_refs") << "5";  // the peak begins anew
    const long before = account("VmRSS");
    const auto begun = std::clock();
    judge(file, limits);
    return {double(std::clock() - begun) / CLOCKS_PER_SEC, account("VmHWM") - before};
}

void keeps_the_limits(const std::string& name, const std::string& file, const Limits& limits = {}) {
    const auto spent = cost(file, limits);
    BOOST_TEST(spent.seconds < 2.0, name);
    BOOST_TEST(spent.kilobytes < 256 * 1024, name);
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
