#include "domain/id.h"

#include <boost/test/unit_test.hpp>
#include <type_traits>

using namespace domain;

BOOST_AUTO_TEST_SUITE(id)

BOOST_AUTO_TEST_CASE(keys_of_different_things_do_not_mix) {
    BOOST_TEST((!std::is_convertible_v<Id<Site>, Id<Sitting>>));
    BOOST_TEST((!std::is_convertible_v<std::int64_t, Id<Site>>));
    BOOST_TEST((!std::is_convertible_v<Id<Site>, std::int64_t>));
}

BOOST_AUTO_TEST_CASE(keys_compare_by_value) {
    BOOST_TEST((Id<Site>{7} == Id<Site>{7}));
    BOOST_TEST((Id<Site>{7} < Id<Site>{8}));
}

BOOST_AUTO_TEST_SUITE_END()
