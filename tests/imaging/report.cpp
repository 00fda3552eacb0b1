#include "imaging/report.h"

#include <boost/test/unit_test.hpp>

#include "tests/support/photo_check.h"

using namespace imaging;

namespace {

Verdict full() {
    Verdict verdict;
    verdict.decision = Decision::reject;
    verdict.findings.add(PhotoCode::bytes_small, 14'336, 20'480, 204'800);
    verdict.findings.add(PhotoCode::head_small, 0.5234567, 0.6, 0.82);
    verdict.findings.add(PhotoCode::exif_turned, 6);
    verdict.facts = {.format = FileFormat::jpeg,
                     .frame = Frame::progressive,
                     .precision = 8,
                     .width = 390,
                     .height = 567,
                     .orientation = 6,
                     .components = 3,
                     .scans = 10,
                     .bytes = 14'336,
                     .stored_bytes = 14'000};
    verdict.geometry = Geometry{0.1004, 0.8, 0.65, -3.25, 0.9};
    verdict.clarity = Clarity{0.31, 140};
    return verdict;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(report_)

BOOST_AUTO_TEST_CASE(it_is_one_line_with_the_names_of_the_verdict_and_rounded_numbers) {
    const std::string text = report(full());
    BOOST_TEST(text.find('\n') == std::string::npos);
    BOOST_TEST(text.find(R"({"decision":"reject","findings":[{"code":"bytes_small","level":"hard",)"
                         R"("measured":14336,"low":20480,"high":204800},)"
                         R"({"code":"head_small","level":"advice","measured":0.523,)") == 0u);
    BOOST_TEST(text.find(R"("frame":"progressive")") != std::string::npos);
    BOOST_TEST(text.find(R"("roll":-3.25)") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_was_written_is_read_back) {
    const auto read = read_report(report(full()));
    BOOST_REQUIRE(read.has_value());
    BOOST_TEST(name(read->decision) == "reject");
    BOOST_REQUIRE(read->findings.size() == 3u);
    BOOST_TEST(name(read->findings[1].code) == "head_small");
    BOOST_TEST(name(read->findings[1].level) == "advice");
    BOOST_TEST(read->findings[1].measured == 0.523);
    BOOST_TEST(read->findings[1].wanted_high == 0.82);
    BOOST_TEST(name(read->facts.format) == "jpeg");
    BOOST_TEST(name(read->facts.frame) == "progressive");
    BOOST_TEST(read->facts.height == 567);
    BOOST_TEST(read->facts.stored_bytes == 14'000);
    BOOST_TEST(read->geometry->crown == 0.1);
    BOOST_TEST(read->geometry->roll == -3.25);
    BOOST_TEST(read->clarity->brightness == 140);
}

BOOST_AUTO_TEST_CASE(what_was_not_measured_is_null) {
    const std::string text = report(Verdict{});
    BOOST_TEST(text.find(R"("geometry":null,"clarity":null)") != std::string::npos);
    BOOST_TEST(!read_report(text)->geometry.has_value());
    BOOST_TEST(!read_report(text)->clarity.has_value());
}

BOOST_AUTO_TEST_CASE(every_code_comes_back) {
    Verdict verdict;
    for (int i = 0; i <= static_cast<int>(PhotoCode::not_checked); ++i)
        verdict.findings.add(static_cast<PhotoCode>(i));
    const auto read = read_report(report(verdict));
    BOOST_REQUIRE(read->findings.size() == verdict.findings.size());
    for (std::size_t i = 0; i < read->findings.size(); ++i)
        BOOST_TEST(name(read->findings[i].code) == name(verdict.findings[i].code));
}

BOOST_AUTO_TEST_CASE(a_code_of_another_version_is_left_out) {
    std::string text = report(full());
    text.replace(text.find("head_small"), 10, "head_xxxxx");
    BOOST_TEST(read_report(text)->findings.size() == 2u);
}

BOOST_AUTO_TEST_CASE(other_text_is_no_report) {
    for (const char* text : {"", "{}", "[]", "null", "{\"decision\":7}", "not JSON"})
        BOOST_TEST(!read_report(text).has_value());
}

BOOST_AUTO_TEST_CASE(a_checked_photo_can_be_reported) {
    const auto read = read_report(report(pictures::judge(pictures::portrait())));
    BOOST_TEST(read->facts.width == 390);
}

BOOST_AUTO_TEST_SUITE_END()
