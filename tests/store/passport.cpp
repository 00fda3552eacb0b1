#include "store/passport.h"

#include <boost/test/unit_test.hpp>

#include "tests/support/fixture.h"

using namespace support;
using store::Activation;

namespace {

const auto email = *domain::Email::parse("Lin@example.edu.cn");
const auto mobile = *domain::Mobile::parse("13800000001");

store::Passport made(World& world, const domain::Email& address = email,
                     const domain::Mobile& number = mobile) {
    return world.database().write(
        [&](store::Write& db) { return store::make_passport(db, address, number, "hash"); });
}

Activation activated(World& world, const store::Passport& passport) {
    return world.database().write(
        [&](store::Write& db) { return store::activate(db, passport.id); });
}

std::optional<store::Passport> found(World& world, const std::string& account) {
    return world.database().read(
        [&](store::Read& db) { return store::passport_of(db, *domain::Account::parse(account)); });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(passport)

BOOST_AUTO_TEST_CASE(it_is_found_by_address_in_any_case_and_by_mobile) {
    World world;
    const auto passport = made(world);
    BOOST_TEST(found(world, "LIN@EXAMPLE.edu.cn")->id.value == passport.id.value);
    BOOST_TEST(found(world, "138 0000 0001")->id.value == passport.id.value);
    BOOST_TEST(!found(world, "lin@example.com"));
    BOOST_TEST(!found(world, "nobody at all"));
}

BOOST_AUTO_TEST_CASE(before_activation_several_may_have_one_address_and_the_newest_counts) {
    World world;
    made(world);
    const auto second = made(world);
    BOOST_TEST(found(world, "lin@example.edu.cn")->id.value == second.id.value);
}

BOOST_AUTO_TEST_CASE(the_activated_one_counts_whatever_is_newer) {
    World world;
    const auto first = made(world);
    BOOST_CHECK(activated(world, first) == Activation::done);
    made(world);
    BOOST_TEST(found(world, "lin@example.edu.cn")->id.value == first.id.value);
}

BOOST_AUTO_TEST_CASE(activating_the_second_says_which_of_the_two_is_taken) {
    World world;
    const auto first = made(world);
    const auto same_address = made(world, *domain::Email::parse("LIN@example.edu.cn"),
                                   *domain::Mobile::parse("13900000002"));
    const auto same_mobile = made(world, *domain::Email::parse("other@example.edu.cn"));
    BOOST_CHECK(activated(world, first) == Activation::done);
    BOOST_CHECK(activated(world, same_address) == Activation::email_taken);
    BOOST_CHECK(activated(world, same_mobile) == Activation::mobile_taken);
    BOOST_TEST(world.sql("select count(*) from passport where activated_at is not null") == "1");
}

BOOST_AUTO_TEST_CASE(only_activated_ones_hold_an_address_or_a_mobile) {
    World world;
    const auto first = made(world);
    const auto holders = [&] {
        return world.database().read(
            [&](store::Read& db) { return store::holders(db, email, mobile).size(); });
    };
    BOOST_TEST(holders() == 0U);
    activated(world, first);
    BOOST_TEST(holders() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
