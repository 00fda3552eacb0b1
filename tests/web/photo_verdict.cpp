#include "web/photo_verdict.h"

#include <boost/test/unit_test.hpp>

#include "tests/support/pictures.h"
#include "tests/support/visitor.h"
#include "web/page.h"

using namespace support;
using imaging::PhotoCode;

namespace {

// What the page is to show, whatever a check would say of the file.
web::File file;
imaging::Verdict verdict;

web::Response show(const web::Visit& visit, store::Read&) {
    const imaging::Limits limits;
    web::View view = visit.view("photo");
    web::show_judged(view, {file, verdict, limits});
    return view.page(200);
}

const web::Page page{.family = web::Family::photo, .who = web::Who::anyone, .get = show};

// A photo of 390×567 in which the head was found there.
struct Shown {
    World world;
    Visitor visitor{world};

    explicit Shown(const imaging::Geometry& head) {
        file = {"me.jpg", pictures::portrait()};
        verdict = {};
        verdict.facts = {.format = imaging::FileFormat::jpeg, .width = 390, .height = 567};
        verdict.geometry = head;
    }
    Shown& with(PhotoCode code, double measured, double low = 0, double high = 0) {
        verdict.findings.add(code, measured, low, high);
        return *this;
    }
    std::string html() { return visitor.get(page).body; }
};

bool has(const std::string& html, const std::string& text) {
    return html.find(text) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(photo_verdict)

BOOST_AUTO_TEST_CASE(each_finding_has_its_number_in_the_list_and_on_the_picture) {
    Shown shown({.crown = 0.3, .chin = 0.82, .centre = 0.65, .confidence = 0.9});
    shown.with(PhotoCode::head_small, 0.52, 0.6, 0.82).with(PhotoCode::off_centre, 0.15, 0, 0.095);
    shown.with(PhotoCode::bytes_small, 14 * 1024, 20 * 1024, 200 * 1024);
    const auto html = shown.html();
    for (const std::string sentence :
         {"1 项必须改正，2 项建议改正", "文件只有 14 KB，要求 20–200 KB",
          "头部约占高度的 52%，要求约 70%", "面部中心偏右 15%，允许 9%。请向左移动一点"})
        BOOST_TEST(has(html, sentence), sentence);
    // what must be mended comes first, though it was found last
    BOOST_TEST(html.find("文件太小") < html.find("头部太小"));
    BOOST_TEST(has(html, "<span class=\"number hard\" aria-hidden=\"true\">1</span>"));
    BOOST_TEST(has(html, "1<tspan class=\"figure\" dx=\"16\">14 KB</tspan>"));
    BOOST_TEST(has(html, "<g class=\"mark advice\"><circle"));
    BOOST_TEST(has(html, "虚线是要求的位置，实线是量到的位置"));
}

BOOST_AUTO_TEST_CASE(the_measured_head_is_drawn_where_it_was_found) {
    // 700 wide, 1018 high: the crown at 204, the chin at 814, the middle at 350
    const auto html = Shown({.crown = 0.2, .chin = 0.8, .centre = 0.5}).html();
    BOOST_TEST(has(html, " 204L"));
    BOOST_TEST(has(html, " 814L"));
    BOOST_TEST(has(html, "发顶在高度的 20% 处，下巴在 80% 处，面部中线在宽度的 50% 处"));
    BOOST_TEST(!has(html, "<g class=\"mark"));
}

BOOST_AUTO_TEST_CASE(a_mark_stays_within_the_picture_however_far_out_its_head_is) {
    Shown shown({.crown = 0.0, .chin = 0.99, .centre = 0.99, .roll = 40});
    shown.with(PhotoCode::head_large, 0.99, 0.6, 0.82).with(PhotoCode::head_high, 0, 0.025, 0.18);
    shown.with(PhotoCode::off_centre, 0.49, 0, 0.095).with(PhotoCode::tilt, 40, 0, 8);
    const auto html = shown.html();
    std::size_t marks = 0;
    for (auto at = html.find("cx=\""); at != std::string::npos; at = html.find("cx=\"", at + 1)) {
        const int x = std::stoi(html.substr(at + 4));
        const int y = std::stoi(html.substr(html.find("cy=\"", at) + 4));
        BOOST_TEST((x >= 28 && x <= 672 && y >= 28 && y <= 990), x << " " << y);
        ++marks;
    }
    BOOST_TEST(marks == 4u);
}

BOOST_AUTO_TEST_CASE(left_and_right_are_those_of_who_looks_at_it) {
    const auto html = Shown({.crown = 0.1, .chin = 0.8, .centre = 0.35, .roll = -12})
                          .with(PhotoCode::off_centre, -0.15, 0, 0.095)
                          .with(PhotoCode::tilt, -12, 0, 8)
                          .html();
    BOOST_TEST(has(html, "面部中心偏左 15%，允许 9%。请向右移动一点"));
    BOOST_TEST(has(html, "头部向左歪了 12°，允许 8°"));
}

BOOST_AUTO_TEST_CASE(what_only_reviewers_weigh_is_neither_said_nor_counted) {
    const auto html = Shown({.crown = 0.1, .chin = 0.8, .centre = 0.5})
                          .with(PhotoCode::eyes_unclear, 0)
                          .with(PhotoCode::aspect, 1.2, 1.33, 1.45)
                          .html();
    BOOST_TEST(has(html, "1 项建议改正"));
    BOOST_TEST(!has(html, "眼睛没有看清"));
}

BOOST_AUTO_TEST_CASE(every_code_has_words) {
    Shown shown({.crown = 0.1, .chin = 0.8, .centre = 0.5});
    for (int i = 0; i <= static_cast<int>(PhotoCode::not_checked); ++i) {
        const auto code = static_cast<PhotoCode>(i);
        verdict.findings.clear();
        verdict.findings.push_back({code, imaging::Level::hard, 1, 2, 3});
        const auto html = shown.html();
        const auto words = html.find("<h3>", html.find("必须改正</span>"));
        BOOST_TEST(words < html.find("</ol>"), imaging::name(code));
    }
}

BOOST_AUTO_TEST_CASE(what_lies_on_its_side_is_not_held_against_the_composition) {
    const auto html = Shown({}).with(PhotoCode::sideways, 1).html();
    BOOST_TEST(has(html, "人像头朝左，要求头朝上。请把照片向右转 90° 再传"));
    BOOST_TEST(!has(html, "class=\"guide"));
}

BOOST_AUTO_TEST_SUITE_END()
