#include "store/passport_link.h"

#include <boost/test/unit_test.hpp>

#include "tests/support/fixture.h"

using namespace support;
using State = store::PassportLink::State;

namespace {

const std::string first(32, '1');
const std::string second(32, '2');

void add(World& world, const std::string& hash, Key passport,
         store::LinkPurpose purpose = store::LinkPurpose::recover) {
    world.sql("insert into credential values (" + std::to_string(passport) +
              ", 'hash') on conflict do nothing");
    world.database().write([&](store::Write& db) {
        store::add_link(db, hash, {passport}, purpose, std::chrono::minutes(10));
    });
}

std::optional<store::PassportLink> read(World& world, const std::string& hash) {
    return world.database().read(
        [&](store::Read& db) { return store::link(db, hash, store::LinkPurpose::recover); });
}

bool use(World& world, const std::string& hash) {
    return world.database().write([&](store::Write& db) { return store::use_link(db, hash); });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(passport_link)

BOOST_AUTO_TEST_CASE(it_works_once_and_takes_the_others_with_it) {
    World world;
    const Key passport = world.passport();
    add(world, first, passport);
    add(world, second, passport);
    BOOST_CHECK(read(world, first)->state == State::good);
    BOOST_TEST(use(world, first));
    BOOST_TEST(!use(world, first));
    BOOST_TEST(!use(world, second));
    BOOST_CHECK(read(world, second)->state == State::used);
}

BOOST_AUTO_TEST_CASE(it_expires) {
    World world;
    add(world, first, world.passport());
    world.sql("update passport_link set expires_at = now()");
    BOOST_CHECK(read(world, first)->state == State::expired);
    BOOST_TEST(!use(world, first));
}

BOOST_AUTO_TEST_CASE(a_link_for_another_purpose_is_none) {
    World world;
    add(world, first, world.passport(), store::LinkPurpose::activate);
    BOOST_TEST(!read(world, first));
    BOOST_TEST(!read(world, second));
}

BOOST_AUTO_TEST_SUITE_END()
