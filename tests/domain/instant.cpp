#include "domain/instant.h"

#include <boost/test/unit_test.hpp>

using namespace domain;
using namespace std::chrono_literals;

BOOST_AUTO_TEST_SUITE(instant)

BOOST_AUTO_TEST_CASE(shanghai_is_eight_hours_ahead) {
    const Instant epoch{};
    BOOST_TEST(iso_text(epoch) == "1970-01-01T08:00:00+08:00");
    BOOST_TEST(iso_text(epoch - 1us) == "1970-01-01T07:59:59+08:00");
    BOOST_TEST(iso_text(epoch + 16h) == "1970-01-02T00:00:00+08:00");
    BOOST_TEST(iso_text(epoch + 16h - 1us) == "1970-01-01T23:59:59+08:00");
}

BOOST_AUTO_TEST_CASE(a_moment_reads_as_in_a_notice) {
    const Instant close = from_shanghai(Date(2026, 1, 6), 17, 0);
    BOOST_TEST(clock_text(close) == "17:00");
    BOOST_TEST(iso_text(close) == "2026-01-06T17:00:00+08:00");
}

BOOST_AUTO_TEST_CASE(each_weekday_has_its_number) {
    // 4 January 2026 is a Sunday.
    for (unsigned i = 0; i < 7; ++i)
        BOOST_TEST(shanghai(from_shanghai(Date(2026, 1, 4 + i), 0, 0)).weekday == i);
}

BOOST_AUTO_TEST_CASE(the_day_changes_at_shanghais_midnight) {
    const Instant midnight = from_shanghai(Date(2026, 3, 1), 0, 0);
    BOOST_TEST(shanghai(midnight).date.iso() == "2026-03-01");
    BOOST_TEST(shanghai(midnight - 1us).date.iso() == "2026-02-28");
    BOOST_TEST(clock_text(midnight - 1us) == "23:59");
}

BOOST_AUTO_TEST_CASE(there_and_back_again) {
    const Instant start = from_shanghai(Date(1991, 12, 31), 23, 59, 59);
    for (int i = 0; i < 2000; ++i) {
        const Instant each = start + i * (7 * 24h + 3h + 7min + 11s);
        const Civil civil = shanghai(each);
        BOOST_TEST((from_shanghai(civil.date, civil.hour, civil.minute, civil.second) == each));
    }
}

BOOST_AUTO_TEST_SUITE_END()
