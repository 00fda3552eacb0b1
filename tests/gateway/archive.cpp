// Archives made by the zip and gzip of other hands.
#include "gateway/archive.h"

#include <boost/test/unit_test.hpp>

#include "tests/support/sandbox.h"

using namespace gateway;

namespace {

constexpr std::size_t longest = 1 << 20;

std::string zipped() {
    return support::run(
        "perl -MIO::Compress::Zip=:all -e '$z = IO::Compress::Zip->new(q(-), Name => q(a.csv)); "
        "$z->print(q(a) x 100000); $z->newStream(Name => q(b.csv), Method => ZIP_CM_STORE); "
        "$z->print(q(stored)); $z->close'");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(archive)

BOOST_AUTO_TEST_CASE(files_come_out_as_they_went_in) {
    const auto files = unzip(zipped(), longest);
    BOOST_REQUIRE(files.has_value());
    BOOST_REQUIRE(files->size() == 2U);
    BOOST_TEST(files->at(0) == std::string(100000, 'a'));
    BOOST_TEST(files->at(1) == "stored");
}

BOOST_AUTO_TEST_CASE(an_archive_that_holds_too_much_is_refused) {
    BOOST_TEST(!unzip(zipped(), 100005).has_value());
    BOOST_TEST(unzip(zipped(), 100006).has_value());
}

BOOST_AUTO_TEST_CASE(no_cut_or_changed_archive_crashes_or_passes_for_another) {
    const std::string whole = zipped();
    for (std::size_t at = 0; at < whole.size(); ++at) {
        BOOST_TEST(!unzip(whole.substr(0, at), longest).has_value());
        std::string changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 0x55);
        const auto files = unzip(changed, longest);
        if (files && files->size() == 2) BOOST_TEST(files->at(1) == "stored");
    }
    BOOST_TEST(!unzip("", longest).has_value());
}

BOOST_AUTO_TEST_CASE(gzip_is_unpacked_whole_or_not_at_all) {
    const std::string packed = support::run("gzip -c", std::string(5000, 'x'));
    BOOST_TEST(gunzip(packed, longest).value() == std::string(5000, 'x'));
    BOOST_TEST(!gunzip(packed, 4999).has_value());
    BOOST_TEST(!gunzip(packed.substr(0, packed.size() - 1), longest).has_value());
    BOOST_TEST(!gunzip(packed + "x", longest).has_value());
    BOOST_TEST(!gunzip("", longest).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
