// The main() of every Boost.Test program: the other files of a test bring only their suites.
#define BOOST_TEST_MODULE ncre_ems
#include <boost/test/unit_test.hpp>
