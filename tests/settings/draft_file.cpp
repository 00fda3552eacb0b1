// What is said of a file that is no TOML: where, and what belongs there if that is known.
#include <unistd.h>

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <string>

#include "settings/settings.h"

namespace {

// The complaint about such a file begins so.
void begins(const std::string& text, const std::string& wanted) {
    std::string folder = (std::filesystem::temp_directory_path() / "settings-XXXXXX").string();
    BOOST_REQUIRE(::mkdtemp(folder.data()) != nullptr);
    std::ofstream(folder + "/x.toml") << text;
    std::string said = "accepted";
    try {
        settings::load(folder + "/x.toml", {});
    } catch (const settings::Bad& bad) {
        said = std::string(bad.what()).substr(folder.size() + 1);
    }
    std::filesystem::remove_all(folder);
    BOOST_TEST(said.substr(0, wanted.size()) == wanted);
    BOOST_TEST(said.find('\n') == std::string::npos);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(draft_file)

BOOST_AUTO_TEST_CASE(where_a_value_is_none_the_key_and_what_it_wants_are_said) {
    begins("tls = yes\n", "x.toml:1: tls: wanted true or false. Error while parsing");
    begins("tls = true\n institution = 青岚\n", R"(x.toml:2: institution: wanted a text: "…". )");
    begins("institution = \"青岚\n", R"(x.toml:1: institution: wanted a text: "…". )");
    begins("[ mail ]\nport = [\n]\n[process] # of each\nthreads = four\n",
           "x.toml:5: process.threads: wanted a whole number from 1 to 64. ");
}

BOOST_AUTO_TEST_CASE(elsewhere_the_line_and_the_complaint_are_all) {
    begins("[mail]\nfrom: x\n", "x.toml:2: Error while parsing");
    begins("zebra = yes\n", "x.toml:1: Error while parsing");
    begins("[mail\n", "x.toml:1: Error while parsing");
    begins("= 1\n", "x.toml:1: Error while parsing");
}

BOOST_AUTO_TEST_SUITE_END()
