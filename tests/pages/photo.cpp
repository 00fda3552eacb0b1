#include <boost/test/unit_test.hpp>

#include "crypto/base64.h"
#include "store/decision.h"
#include "tests/pages/scene.h"
#include "tests/support/pictures.h"

using namespace support;

namespace {

struct Upload : Scene {
    // As the form of a photo that was looked at sends it: the file in a field.
    web::Response send(const std::string& jpeg, const std::string& name = "me.jpg",
                       const Fields& more = {}) {
        Fields fields = more;
        fields.emplace_back("revision", world.sql("select revision from registration"));
        fields.emplace_back("kept", crypto::to_base64url(jpeg));
        fields.emplace_back("kept_name", name);
        return visitor.post(web::page, fields);
    }
    // The same from a page that was opened at that revision.
    web::Response send_at(const std::string& at, const std::string& jpeg = pictures::portrait()) {
        return visitor.post(
            web::page,
            {{"revision", at}, {"kept", crypto::to_base64url(jpeg)}, {"kept_name", "me.jpg"}});
    }
    std::string revision() { return world.sql("select revision from registration"); }
    std::string portraits() { return world.sql("select count(*) from portrait"); }
};

// To that page, with what it tells there.
bool leads_to(const web::Response& answer, const std::string& page) {
    return answer.status == 303 && header(answer, "Location").rfind(page + "?notice=", 0) == 0;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(photo)

BOOST_AUTO_TEST_CASE(after_the_submit_a_dialog_reminds_with_the_date) {
    Upload scene;
    scene.stand("photo", scene.c);
    const auto page = scene.visitor.get(web::page, "submitted=1");
    BOOST_TEST(has(page, "<dialog open"));
    BOOST_TEST(has(page, "没有照片，报名无效"));
    BOOST_TEST(has(page, "确定"));
    BOOST_TEST(!has(scene.visitor.get(web::page), "<dialog open"));
}

BOOST_AUTO_TEST_CASE(a_good_photo_is_kept_and_leads_to_review) {
    Upload scene;
    scene.stand("photo", scene.c);
    const auto answer = scene.send(pictures::portrait());
    BOOST_TEST(answer.status == 303);
    BOOST_TEST(leads_to(answer, "review"));
    BOOST_TEST(scene.stage() == "review");
    BOOST_TEST(scene.world.sql("select (width, height) = (390, 567) and length(sha256) = 32"
                               " from portrait") == "t");
}

BOOST_AUTO_TEST_CASE(without_review_it_leads_to_payment_with_an_order) {
    Upload scene;
    scene.world.sql("update site set reviews = false");
    scene.stand("photo", scene.c);
    BOOST_TEST(leads_to(scene.send(pictures::portrait()), "payment"));
    BOOST_TEST(scene.world.sql("select amount_fen from orders") == "8000");
}

BOOST_AUTO_TEST_CASE(what_is_stored_has_no_metadata) {
    Upload scene;
    scene.stand("photo", scene.c);
    const std::string secret = "Exif of a place and a time";
    scene.send(pictures::with_segment(pictures::portrait(), 0xE1, secret));
    BOOST_TEST(scene.portraits() == "1");
    BOOST_TEST(scene.world.sql("select position('a place'::bytea in jpeg) from portrait") == "0");
}

BOOST_AUTO_TEST_CASE(a_small_file_is_told_its_size_and_the_limits_beside_the_picture) {
    Upload scene;
    scene.stand("photo", scene.c);
    const auto page = scene.send(pictures::jpeg(pictures::person(), 20));
    BOOST_TEST(page.status == 422);
    BOOST_TEST(has(page, "照片没有被采用"));
    BOOST_TEST(has(page, "文件太小"));
    BOOST_TEST(has(page, "要求 20–200 KB"));
    BOOST_TEST(has(page, "src=\"data:image/jpeg;base64,/9j/"));
    BOOST_TEST(scene.stage() == "photo");
    BOOST_TEST(scene.portraits() == "0");
}

BOOST_AUTO_TEST_CASE(a_file_of_another_kind_is_called_by_its_name_and_never_shown) {
    Upload scene;
    scene.stand("photo", scene.c);
    const auto page = scene.send("\x89PNG\r\n\x1a\n" + std::string(30'000, 'x'), "me.jpg");
    BOOST_TEST(page.status == 422);
    BOOST_TEST(has(page, "这是 PNG 图片"));
    BOOST_TEST(!has(page, "data:image"));
}

BOOST_AUTO_TEST_CASE(all_that_is_wrong_is_said_at_once) {
    Upload scene;
    scene.stand("photo", scene.c);
    const auto page = scene.send(pictures::jpeg(pictures::person(640, 480)), "me.png");
    BOOST_TEST(page.status == 422);
    BOOST_TEST(has(page, "照片不是竖幅"));
    BOOST_TEST(has(page, "文件名不是以 .jpg 结尾"));
}

BOOST_AUTO_TEST_CASE(an_unusual_shape_is_advice_and_may_be_used_once_looked_at) {
    Upload scene;
    scene.stand("photo", scene.c);
    auto canvas = pictures::person(390, 460);
    canvas.grain(24);
    const auto tall = pictures::jpeg(canvas, 95);
    const auto asked = scene.send(tall);
    BOOST_TEST(asked.status == 422);
    BOOST_TEST(has(asked, "高宽比例不合适"));
    BOOST_TEST(has(asked, "我已检查，使用此照片"));
    BOOST_TEST(scene.portraits() == "0");
    BOOST_TEST(value_of(asked, "kept") == crypto::to_base64url(tall));
    BOOST_TEST(scene.send(tall, "me.jpg", {{"seen", "yes"}}).status == 303);
    BOOST_TEST(scene.portraits() == "1");
}

BOOST_AUTO_TEST_CASE(seeing_advice_lets_no_hard_fault_pass) {
    Upload scene;
    scene.stand("photo", scene.c);
    BOOST_TEST(
        scene.send(pictures::jpeg(pictures::person(), 20), "me.jpg", {{"seen", "yes"}}).status ==
        422);
    BOOST_TEST(scene.portraits() == "0");
}

BOOST_AUTO_TEST_CASE(no_file_is_told_so) {
    Upload scene;
    scene.stand("photo", scene.c);
    const auto page = scene.send("");
    BOOST_TEST(page.status == 422);
    BOOST_TEST(has(page, "还没有选择照片"));
}

BOOST_AUTO_TEST_CASE(a_new_photo_in_review_takes_the_place_of_the_old_and_stays_there) {
    Upload scene;
    scene.portrait(scene.stand("review", scene.c));
    BOOST_TEST(has(scene.visitor.get(web::page), "修改照片"));
    BOOST_TEST(leads_to(scene.send(pictures::portrait()), "review"));
    BOOST_TEST(scene.world.sql("select length(jpeg) > 1000 from portrait") == "t");
}

BOOST_AUTO_TEST_CASE(of_two_windows_the_later_photo_wins) {
    Upload scene;
    scene.stand("photo", scene.c);
    const std::string both = scene.revision();
    BOOST_TEST(leads_to(scene.send_at(both), "review"));
    const std::string first = scene.world.sql("select accepted_at from portrait");
    BOOST_TEST(leads_to(scene.send_at(both), "review"));  // a double tap is saved once
    BOOST_TEST(scene.world.sql("select accepted_at from portrait") == first);
    const auto another = pictures::with_segment(pictures::portrait(), 0xFE, "another");
    BOOST_TEST(leads_to(scene.send_at(both, another), "review"));
    BOOST_TEST(leads_to(scene.send_at(both), "review"));
    BOOST_TEST(scene.world.sql("select accepted_at > '" + first + "' from portrait") == "t");
    BOOST_TEST(scene.world.sql("select since || ' ' || revision from portrait") ==
               both + " " + scene.revision());
}

BOOST_AUTO_TEST_CASE(a_change_of_another_kind_in_another_window_is_told_and_the_photo_is_at_hand) {
    Upload scene;
    scene.stand("photo", scene.c);
    const std::string old = scene.revision();
    scene.send_at(old);
    scene.world.sql("update registration set revision = revision + 1");  // as any amend does
    const auto page = scene.send_at(old);
    BOOST_TEST(page.status == 422);
    BOOST_TEST(has(page, "您在另一个窗口改过这份报名"));
    BOOST_TEST(has(page, "不必重新选择"));
    BOOST_TEST(value_of(page, "kept") == crypto::to_base64url(pictures::portrait()));
    BOOST_TEST(!has(page, "id=\"seen\""));
    BOOST_TEST(value_of(page, "revision") == scene.revision());
    BOOST_TEST(leads_to(scene.send_at(scene.revision()), "review"));
}

BOOST_AUTO_TEST_CASE(once_the_review_was_asked_for_no_photo_of_another_window_is_taken) {
    Upload scene;
    scene.stand("photo", scene.c);
    const std::string old = scene.revision();
    scene.send_at(old);
    scene.world.sql(
        "update registration set stage = 'pending', revision = revision + 1,"
        " applied_at = now()");
    const std::string kept = scene.world.sql("select accepted_at from portrait");
    BOOST_TEST(scene.send_at(old).status != 303);
    BOOST_TEST(scene.world.sql("select accepted_at from portrait") == kept);
}

BOOST_AUTO_TEST_CASE(a_refused_photo_keeps_the_old_one_and_what_its_page_knew) {
    Upload scene;
    scene.portrait(scene.stand("review", scene.c));
    const auto page = scene.visitor.post(
        web::page, {{"revision", scene.revision()},
                    {"kept", crypto::to_base64url(pictures::jpeg(pictures::person(), 20))},
                    {"kept_name", "me.jpg"}});
    BOOST_TEST(page.status == 422);
    BOOST_TEST(value_of(page, "revision") == scene.revision());
    BOOST_TEST(has(page, "现在用的照片"));
    BOOST_TEST(scene.world.sql("select convert_from(jpeg, 'UTF8') from portrait") == "x");
}

BOOST_AUTO_TEST_CASE(what_the_check_said_is_kept_with_the_photo) {
    Upload scene;
    scene.stand("photo", scene.c);
    scene.send(pictures::with_orientation(
        pictures::jpeg(pictures::stored_turned(pictures::person(), 6)), 6));
    BOOST_TEST(scene.portraits() == "1");
    BOOST_TEST(scene.world.sql("select codes @> '{exif_turned,metadata_stripped}' from portrait") ==
               "t");
    BOOST_TEST(scene.world.sql("select report #>> '{facts,orientation}' from portrait") == "6");
}

BOOST_AUTO_TEST_CASE(a_sitting_may_ask_otherwise) {
    Upload scene;
    scene.stand("photo", scene.c);
    scene.world.sql(
        "insert into photo_limits select id, 30720, 102400, 300, 420, 1.3, 1.5, 0.02,"
        " 0.6, 0.82, 0.025, 0.18, 0.095, 8 from sitting");
    const auto asked = scene.visitor.get(web::page);
    BOOST_TEST(has(asked, "JPEG，30–100 KB"));
    BOOST_TEST(has(asked, "至少宽 300、高 420 像素"));
    const auto page = scene.send(pictures::jpeg(pictures::person(290, 410), 100));
    BOOST_TEST(has(page, "要求宽至少 300、高至少 420"));
}

BOOST_AUTO_TEST_CASE(the_refused_picture_is_under_the_lines_that_are_wanted) {
    Upload scene;
    scene.stand("photo", scene.c);
    const auto page = scene.send(pictures::jpeg(pictures::person(), 20));
    BOOST_TEST(has(page, "class=\"lines\" viewBox=\"0 0 700 1018\""));
    BOOST_TEST(has(page, "M0 102L700 102M0 814L700 814"));
    BOOST_TEST(has(page, "发顶应在高度的 10% 处"));
    const auto landscape = scene.send(pictures::jpeg(pictures::person(640, 480), 95));
    BOOST_TEST(has(landscape, "data:image/jpeg"));
    BOOST_TEST(!has(landscape, "发顶应在高度的 10% 处"));
}

BOOST_AUTO_TEST_CASE(a_picture_too_large_to_send_back_comes_back_small) {
    Upload scene;
    scene.stand("photo", scene.c);
    auto canvas = pictures::person(1500, 2000);
    canvas.grain(40);
    const auto file = pictures::jpeg(canvas, 95);
    const auto page = scene.send(file);
    BOOST_TEST(has(page, "文件太大"));
    BOOST_TEST(has(page, "data:image/jpeg;base64,/9j/"));
    BOOST_TEST(page.body.size() < file.size());
}

BOOST_AUTO_TEST_CASE(a_rejected_one_whose_site_reviews_no_longer_goes_on_to_pay_with_a_new_day) {
    Upload scene;
    scene.portrait(scene.stand("rejected", scene.c));
    scene.world.sql("update registration set submitted_at = now() - interval '5 days'");
    scene.world.sql("update site set reviews = false");
    BOOST_TEST(leads_to(scene.send(pictures::portrait()), "payment"));
    BOOST_TEST(scene.world.sql("select not needs_review and"
                               " hold_until = submitted_at + interval '24 hours'"
                               " from registration") == "t");
}

BOOST_AUTO_TEST_CASE(where_the_reviewer_marked_the_photo_is_shown_on_it_until_it_is_another) {
    Upload scene;
    const Key id = scene.stand("rejected", scene.c);
    scene.portrait(id);
    const Key staff = scene.world.staff("anna", "reviewer", scene.site);
    scene.world.database().write([&](store::Write& db) {
        store::decide(
            db, {id}, {staff}, store::Verdict::reject,
            {{"name", "姓名不符"}, {"photo", "背景太深", store::Mark{0.1, 0.2, 0.5, 0.25}}});
    });
    const auto page = scene.visitor.get(web::page);
    BOOST_TEST(has(page, "背景太深"));
    BOOST_TEST(!has(page, "姓名不符"));
    // 390 by 567 pixels
    BOOST_TEST(has(page, "<rect x=\"39\" y=\"113\" width=\"195\" height=\"142\">"));
    scene.world.sql("update portrait set sha256 = 'another'");
    const auto later = scene.visitor.get(web::page);
    BOOST_TEST(has(later, "审核未通过的原因：背景太深"));
    BOOST_TEST(!has(later, "class=\"marks\""));
}

BOOST_AUTO_TEST_CASE(an_approved_photo_is_locked_and_a_closed_window_says_so) {
    Upload scene;
    scene.stand("payment", scene.c);
    BOOST_TEST(header(scene.visitor.get(web::page), "Location") == "review");
    BOOST_TEST(scene.send(pictures::portrait()).status == 422);
    BOOST_TEST(scene.portraits() == "0");
    scene.world.sql("update registration set stage = 'photo'");
    scene.world.sql("update sitting set fill_in_to = now()");
    BOOST_TEST(has(scene.send(pictures::portrait()), "这一步的时间已过"));
}

BOOST_AUTO_TEST_SUITE_END()
