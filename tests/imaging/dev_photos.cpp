// The labelled photos that lie beside the checkout where it is developed; they are not for
// redistribution, so elsewhere this suite says that it has nothing to look at.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "imaging/check.h"

using namespace imaging;
namespace fs = std::filesystem;

namespace {

const fs::path folder = fs::path("..") / "shared" / "photos" / "dev";

struct Photo {
    std::string file;
    std::string label;
};

// The first two columns of a table; they hold no quotes.
std::vector<Photo> rows(const fs::path& table) {
    std::ifstream in(table);
    std::vector<Photo> result;
    std::string line;
    std::getline(in, line);  // the names of the columns
    while (std::getline(in, line)) {
        std::istringstream fields(line);
        Photo photo;
        std::getline(fields, photo.file, ',');
        std::getline(fields, photo.label, ',');
        result.push_back(photo);
    }
    return result;
}

std::string contents(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

// What the file, its pixels and its colours must be refused for.
const std::map<std::string, PhotoCode> refused{
    {"px_small", PhotoCode::px_small},
    {"bytes_small", PhotoCode::bytes_small},
    {"bytes_large", PhotoCode::bytes_large},
    {"not_jpeg", PhotoCode::not_jpeg},
    {"corrupt", PhotoCode::corrupt},
    {"gray", PhotoCode::gray},
    {"sepia", PhotoCode::toned},
    {"cmyk", PhotoCode::cmyk},
    {"aspect_land", PhotoCode::landscape},
    {"aspect_square", PhotoCode::landscape},
    {"rot90", PhotoCode::landscape},
    {"rot270", PhotoCode::landscape},
};

const std::set<std::string> compliant{"ok", "ok_variant", "ok_exif", "polyglot"};

// Photos that show the wrong thing: nothing about the file itself may be held against them.
const std::set<std::string> wrong_content{"head_small", "head_large", "off_left", "tilt",
                                          "profile",    "blur",       "dark",     "over"};

bool present() {
    if (fs::exists(folder / "manifest.csv")) return true;
    BOOST_TEST_MESSAGE("skipped: no labelled photos in " << folder);
    return false;
}

template <class Judge>
void for_each_photo(Judge judge) {
    if (!present()) return;
    for (const Photo& photo : rows(folder / "manifest.csv")) {
        judge(photo, check(contents(folder / photo.file), photo.file, {}));
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(dev_photos)

BOOST_AUTO_TEST_CASE(every_fact_about_a_file_gets_its_code) {
    for_each_photo([](const Photo& photo, const Verdict& verdict) {
        const auto expected = refused.find(photo.label);
        if (expected == refused.end()) return;
        BOOST_TEST(verdict.findings.find(expected->second), photo.file);
        BOOST_TEST((verdict.decision == Decision::reject), photo.file);
    });
}

BOOST_AUTO_TEST_CASE(compliant_photos_are_accepted) {
    for_each_photo([](const Photo& photo, const Verdict& verdict) {
        if (!compliant.contains(photo.label)) return;
        BOOST_TEST((verdict.decision == Decision::accept), photo.file);
        BOOST_TEST(!verdict.findings.find(PhotoCode::not_checked), photo.file);
    });
}

BOOST_AUTO_TEST_CASE(photos_that_show_the_wrong_thing_are_not_called_bad_files) {
    for_each_photo([](const Photo& photo, const Verdict& verdict) {
        if (!wrong_content.contains(photo.label)) return;
        BOOST_TEST(!verdict.findings.has(Level::hard), photo.file);
    });
}

BOOST_AUTO_TEST_CASE(stored_copies_hold_no_more_than_the_picture) {
    for_each_photo([](const Photo& photo, const Verdict& verdict) {
        if (verdict.normalised.empty()) return;
        const auto again = check(verdict.normalised, "copy.jpg", {});
        BOOST_TEST((again.normalised == verdict.normalised), photo.file);
        BOOST_TEST(!again.findings.has(Level::reviewer), photo.file);
    });
}

BOOST_AUTO_TEST_SUITE_END()
