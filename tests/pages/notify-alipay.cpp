#include <boost/test/unit_test.hpp>

#include "tests/pages/notifying.h"

using namespace support;

// Of no nameless namespace: the cases are another file's.
struct Told : Notifying {
    Told() : Notifying("alipay", "success") {}
};

BOOST_FIXTURE_TEST_SUITE(notify_alipay, Told)

#include "tests/pages/notifying_cases.h"

BOOST_AUTO_TEST_SUITE_END()
