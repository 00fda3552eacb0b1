// The labelled photos that lie beside the checkout where it is developed; they are not for
// redistribution, so elsewhere this suite says that it has nothing to look at.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>
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
    double head = 0;  // as people marked it, share of the height; 0 where nobody did
    double top = 0;
};

// The columns of the manifest that matter here: the first two, and head/top behind the only quotes.
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
        std::istringstream marks(line.substr(std::min(line.size(), line.rfind('"') + 2)));
        char slash = 0;
        if (!(marks >> photo.head >> slash >> photo.top)) photo.head = 0;
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
    {"rot90", PhotoCode::sideways},
    {"rot180", PhotoCode::upside_down},
    {"rot270", PhotoCode::sideways},
};

const std::set<std::string> compliant{"ok", "ok_variant", "ok_exif", "polyglot"};

// What photos that show the wrong thing must be flagged for: one of these. Nothing about the file
// itself may be held against them.
const std::map<std::string, std::set<PhotoCode>> flagged{
    {"head_small", {PhotoCode::head_small}},
    {"head_large", {PhotoCode::head_large, PhotoCode::head_high}},
    {"off_left", {PhotoCode::off_centre}},
    {"tilt", {PhotoCode::tilt, PhotoCode::no_clear_face}},
    {"profile", {PhotoCode::no_clear_face, PhotoCode::eyes_unclear}},
    {"blur", {PhotoCode::blur}},
    {"dark", {PhotoCode::dark}},
    {"over", {PhotoCode::over}},
    {"border", {PhotoCode::border}},
};

bool present() {
    if (fs::exists(folder / "manifest.csv")) return true;
    BOOST_TEST_MESSAGE("skipped: no labelled photos in " << folder);
    return false;
}

struct Judged {
    Photo photo;
    Verdict verdict;
};

// All of them, judged once for all tests.
const std::vector<Judged>& judged() {
    static const std::vector<Judged> all = [] {
        std::vector<Judged> result;
        for (const Photo& photo : rows(folder / "manifest.csv")) {
            result.push_back({photo, check(contents(folder / photo.file), photo.file, {})});
        }
        return result;
    }();
    return all;
}

template <class Judge>
void for_each_photo(Judge judge) {
    if (!present()) return;
    for (const auto& [photo, verdict] : judged()) judge(photo, verdict);
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

BOOST_AUTO_TEST_CASE(no_compliant_photo_is_refused_and_hardly_one_is_asked_about) {
    int seen = 0;
    int asked_about = 0;
    for_each_photo([&](const Photo& photo, const Verdict& verdict) {
        if (!compliant.contains(photo.label)) return;
        ++seen;
        asked_about += verdict.findings.has(Level::advice);
        BOOST_TEST(!verdict.findings.has(Level::hard), photo.file);
        BOOST_TEST(!verdict.findings.find(PhotoCode::not_checked), photo.file);
        BOOST_TEST(!verdict.findings.find(PhotoCode::no_clear_face), photo.file);
    });
    BOOST_TEST(asked_about <= 0.02 * seen);
}

BOOST_AUTO_TEST_CASE(photos_that_show_the_wrong_thing_are_flagged_and_not_refused) {
    int seen = 0;
    int right = 0;
    for_each_photo([&](const Photo& photo, const Verdict& verdict) {
        const auto expected = flagged.find(photo.label);
        if (expected == flagged.end()) return;
        const auto& found = verdict.findings;
        ++seen;
        right += std::any_of(found.begin(), found.end(), [&](const Finding& finding) {
            return expected->second.contains(finding.code);
        });
        BOOST_TEST(!found.has(Level::hard), photo.file);
    });
    BOOST_TEST(right >= 0.95 * seen);
}

// The distance of the measured crown and chin from the marked ones, smallest first.
std::vector<double> errors(double Geometry::*line) {
    std::vector<double> found;
    for_each_photo([&](const Photo& photo, const Verdict& verdict) {
        if (!photo.head || !verdict.geometry || !compliant.contains(photo.label)) return;
        const double marked = line == &Geometry::crown ? photo.top : photo.top + photo.head;
        found.push_back(std::abs(*verdict.geometry.*line - marked));
    });
    std::sort(found.begin(), found.end());
    return found;
}

BOOST_AUTO_TEST_CASE(crown_and_chin_are_where_people_marked_them) {
    if (!present()) return;
    const auto crown = errors(&Geometry::crown);
    const auto chin = errors(&Geometry::chin);
    BOOST_TEST(crown[crown.size() / 2] <= 0.01);
    BOOST_TEST(chin[chin.size() / 2] <= 0.02);
    BOOST_TEST(crown.back() <= 0.08);
    BOOST_TEST(chin.back() <= 0.08);
}

BOOST_AUTO_TEST_CASE(stored_copies_hold_no_more_than_the_picture) {
    for_each_photo([](const Photo& photo, const Verdict& verdict) {
        if (verdict.normalised.empty()) return;
        const auto again = check(verdict.normalised, "copy.jpg", {});
        BOOST_TEST((again.normalised == verdict.normalised), photo.file);
        BOOST_TEST(!again.findings.find(PhotoCode::metadata_stripped), photo.file);
        BOOST_TEST(!again.findings.find(PhotoCode::exif_turned), photo.file);
    });
}

BOOST_AUTO_TEST_SUITE_END()
