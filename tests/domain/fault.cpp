#include "domain/fault.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <set>
#include <string>

#include "tests/support/print.h"

using namespace domain;

BOOST_AUTO_TEST_SUITE(fault)

BOOST_AUTO_TEST_CASE(a_name_is_the_enumerator) {
    BOOST_TEST(name(FaultCode::required) == "required");
    BOOST_TEST(name(FaultCode::phone_digits) == "phone_digits");
    BOOST_TEST(name(FaultCode::id_checksum) == "id_checksum");
    BOOST_TEST(name(FaultCode::subject_full) == "subject_full");
}

BOOST_AUTO_TEST_CASE(names_differ_and_can_name_a_template_section) {
    std::set<std::string_view> seen;
    for (const FaultName& each : fault_names) {
        BOOST_TEST(seen.insert(each.name).second, each.name);
        BOOST_TEST(std::all_of(each.name.begin(), each.name.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
        }));
    }
}

BOOST_AUTO_TEST_CASE(parsed_holds_the_value_or_the_fault) {
    const Parsed<std::string> good(std::string("x"));
    BOOST_TEST(bool(good));
    BOOST_TEST(*good == "x");
    BOOST_TEST(good->size() == 1U);
    const Parsed<std::string> bad(Fault{FaultCode::too_long, 9, 8});
    BOOST_TEST(!bad);
    BOOST_TEST(bad.fault() == (Fault{FaultCode::too_long, 9, 8}));
}

BOOST_AUTO_TEST_CASE(asking_for_the_part_that_is_not_there_throws) {
    const Parsed<std::string> good(std::string("x"));
    const Parsed<std::string> bad(FaultCode::required);
    BOOST_CHECK_THROW((void)*bad, std::bad_variant_access);
    BOOST_CHECK_THROW((void)bad->size(), std::bad_variant_access);
    BOOST_CHECK_THROW((void)good.fault(), std::bad_variant_access);
}

BOOST_AUTO_TEST_SUITE_END()
