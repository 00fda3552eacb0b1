#include "store/codec.h"

#include <boost/test/unit_test.hpp>

#include "store/query.h"
#include "tests/support/fixture.h"

namespace {

using store::as;
using store::from_text;
using store::to_text;
using namespace std::chrono_literals;

}  // namespace

BOOST_AUTO_TEST_SUITE(codec)

BOOST_AUTO_TEST_CASE(instants_are_read_in_any_zone_the_session_may_have) {
    const domain::Instant noon =
        std::chrono::sys_days{std::chrono::year{2026} / 1 / 6} + 9h + 0min + 1s;
    BOOST_TEST((from_text("2026-01-06 09:00:01+00", as<domain::Instant>) == noon));
    BOOST_TEST((from_text("2026-01-06 17:00:01+08", as<domain::Instant>) == noon));
    BOOST_TEST((from_text("2026-01-06 05:30:01-03:30", as<domain::Instant>) == noon));
    BOOST_TEST((from_text("2026-01-06 09:00:01.5+00", as<domain::Instant>) == noon + 500ms));
    BOOST_TEST((from_text("2026-01-06 09:00:01.000007+00", as<domain::Instant>) == noon + 7us));
}

BOOST_AUTO_TEST_CASE(what_is_written_comes_back_the_same_through_postgresql) {
    support::World world;
    const domain::Instant when = std::chrono::sys_days{std::chrono::year{2026} / 3 / 28} + 123456us;
    std::string bytes;
    for (int i = 0; i < 256; ++i) bytes += static_cast<char>(i);
    world.database().read([&](store::Read& db) {
        const auto row =
            store::query(db,
                         "select $1::timestamptz as t, $2::bytea as b, $3::bigint as n,"
                         " $4::text as s, $5::text as nothing, $6::boolean as yes,"
                         " $7::bigint[] as list",
                         when, store::Bytes{bytes}, std::int64_t{-42}, "𠅤·𬭊",
                         std::optional<std::string>{}, true, std::vector<std::int64_t>{3, 1, 2})
                .front();
        BOOST_TEST((row.get<domain::Instant>("t") == when));
        BOOST_TEST((row.get<store::Bytes>("b").value == bytes));
        BOOST_TEST(row.get<std::int64_t>("n") == -42);
        BOOST_TEST(row.text("s") == "𠅤·𬭊");
        BOOST_TEST(!row.maybe<std::string>("nothing"));
        BOOST_TEST(row.get<bool>("yes"));
        BOOST_TEST(row.text("list") == "{3,1,2}");
    });
}

BOOST_AUTO_TEST_CASE(nul_never_reaches_libpq_which_would_cut_the_text_there) {
    BOOST_CHECK_THROW(to_text(std::string("a\0b", 3)), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(text_that_postgresql_would_not_write_is_refused) {
    BOOST_CHECK_THROW(from_text("yes", as<bool>), std::invalid_argument);
    BOOST_CHECK_THROW(from_text("1x", as<std::int64_t>), std::invalid_argument);
    BOOST_CHECK_THROW(from_text("2026-01-06", as<domain::Instant>), std::invalid_argument);
    BOOST_CHECK_THROW(from_text("\\x0", as<store::Bytes>), std::invalid_argument);
    BOOST_CHECK_THROW(from_text("paying", as<domain::Stage>), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
