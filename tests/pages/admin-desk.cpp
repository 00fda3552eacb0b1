#include <boost/test/unit_test.hpp>

#include "tests/pages/desk.h"
#include "tests/support/passport.h"

using namespace support;

BOOST_AUTO_TEST_SUITE(admin_desk)

BOOST_AUTO_TEST_CASE(opening_one_puts_it_in_front_of_one_reviewer_for_ten_minutes) {
    Desk desk;
    const Key id = desk.waiting(1).front();
    BOOST_TEST(has(desk.reviewer.get(web::page, at(id)), "还没有人审核"));
    BOOST_TEST(header(desk.act(desk.reviewer, id, "open"), "Location") == "admin-desk?" + at(id));
    const auto own = desk.reviewer.get(web::page, at(id));
    BOOST_TEST(has(own, "由您审核，保留至"));
    BOOST_TEST(has(own, "value=\"approve\""));
    BOOST_TEST(desk.world.sql("select until - taken_at = interval '10 minutes'"
                              " from review_lease") == "t");
    BOOST_TEST(!has(own, "110221200403151239"));
}

BOOST_AUTO_TEST_CASE(what_another_has_is_shown_to_be_read_and_says_whose_it_is) {
    Desk desk;
    const Key id = desk.waiting(1).front();
    desk.world.sql("update staff set name = '演示周'");
    desk.act(desk.reviewer, id, "open");
    desk.act(desk.other, id, "open");
    const auto page = desk.other.get(web::page, at(id));
    BOOST_TEST(has(page, "演示周 正在审核，保留至"));
    BOOST_TEST(!has(page, "value=\"approve\""));
    const auto answer = desk.act(desk.other, id, "approve");
    BOOST_TEST(answer.status == 422);
    BOOST_TEST(has(answer, "另一位审核员正在审核，没有办理"));
    BOOST_TEST(desk.stage_of(id) == "pending");
}

BOOST_AUTO_TEST_CASE(after_ten_minutes_another_may_take_it) {
    Desk desk;
    const Key id = desk.waiting(1).front();
    desk.act(desk.reviewer, id, "open");
    desk.world.sql("update review_lease set until = now()");
    desk.act(desk.other, id, "open");
    BOOST_TEST(has(desk.other.get(web::page, at(id)), "由您审核"));
    BOOST_TEST(desk.act(desk.reviewer, id, "approve").status == 422);
    BOOST_TEST(desk.stage_of(id) == "pending");
}

BOOST_AUTO_TEST_CASE(the_answer_to_a_decision_is_the_next_one_already_in_front_of_the_reviewer) {
    Desk desk;
    const auto ids = desk.waiting(3);
    desk.act(desk.reviewer, ids[0], "open");
    desk.act(desk.other, ids[1], "open");
    const auto answer = desk.act(desk.reviewer, ids[0], "approve");
    BOOST_TEST(answer.status == 200);
    BOOST_TEST(desk.stage_of(ids[0]) == "payment");
    BOOST_TEST(shows(answer, "演示2"));
    BOOST_TEST(has(answer, "由您审核，保留至"));
    BOOST_TEST(has(answer, "已通过，等待考生支付"));
    BOOST_TEST(header(answer, "Content-Location") == "admin-desk?" + at(ids[2]));
    BOOST_TEST(has(desk.act(desk.reviewer, ids[2], "approve"), "没有等待审核的了"));
    BOOST_TEST(desk.audited() == "staff registration.approve");
}

BOOST_AUTO_TEST_CASE(sending_a_decision_again_changes_nothing_and_says_so) {
    Desk desk;
    const auto ids = desk.waiting(2);
    const std::string revision = desk.revision_of(ids[0]);
    desk.act(desk.reviewer, ids[0], "approve", {}, revision);
    const auto again = desk.act(desk.reviewer, ids[0], "approve", {}, revision);
    BOOST_TEST(again.status == 422);
    BOOST_TEST(has(again, "刚才有了变化，没有办理"));
    BOOST_TEST(desk.world.sql("select count(*) from decision") == "1");
}

BOOST_AUTO_TEST_CASE(the_filter_goes_along) {
    Desk desk;
    const auto ids = desk.waiting(3);
    desk.world.sql("update registration set class_name = '一班' where id <> " +
                   std::to_string(ids[1]));
    const auto answer = desk.act(desk.reviewer, ids[0], "approve", {{"class_name", "一班"}});
    BOOST_TEST(shows(answer, "演示2"));
    BOOST_TEST(header(answer, "Content-Location") ==
               "admin-desk?" + at(ids[2]) + "&class_name=%E4%B8%80%E7%8F%AD");
    BOOST_TEST(has(answer, "name=\"class_name\" value=\"一班\""));
}

BOOST_AUTO_TEST_CASE(next_previous_and_skip_lead_on_and_let_go) {
    Desk desk;
    const auto ids = desk.waiting(3);
    desk.act(desk.reviewer, ids[0], "open");
    BOOST_TEST(header(desk.act(desk.reviewer, ids[0], "next"), "Location") ==
               "admin-desk?" + at(ids[1]));
    BOOST_TEST(desk.world.sql("select registration_id from review_lease") ==
               std::to_string(ids[1]));
    BOOST_TEST(header(desk.act(desk.reviewer, ids[1], "previous"), "Location") ==
               "admin-desk?" + at(ids[0]));
    desk.act(desk.reviewer, ids[1], "skip");
    // what was put aside does not come up by itself
    BOOST_TEST(shows(desk.act(desk.reviewer, ids[0], "approve"), "演示2"));
    BOOST_TEST(has(desk.act(desk.reviewer, ids[2], "approve"), "没有等待审核的了"));
    BOOST_TEST(has(desk.reviewer.get(web::page, at(ids[1])), "还没有人审核"));
}

BOOST_AUTO_TEST_CASE(rejecting_takes_phrases_typed_words_and_a_rectangle_on_the_photo) {
    Desk desk;
    const Key id = desk.waiting(1).front();
    const std::string dark = std::to_string(desk.phrase("photo", "背景太暗"));
    desk.act(desk.reviewer, id, "reject",
             {{"phrase", dark},
              {"mark-" + dark, "0.2500 0.1000 0.5000 0.2000"},
              {"field-1", "school"},
              {"words-1", " 请写全称 "},
              {"mark-w1", "0.1 0.1 0.1 0.1"}});
    BOOST_TEST(desk.stage_of(id) == "rejected");
    BOOST_TEST(desk.reasons() == "photo=背景太暗@0.25,school=请写全称");
}

BOOST_AUTO_TEST_CASE(without_a_reason_nothing_is_rejected_and_what_was_typed_stays) {
    Desk desk;
    const Key id = desk.waiting(1).front();
    desk.act(desk.reviewer, id, "open");
    BOOST_TEST(has(desk.act(desk.reviewer, id, "reject"), "请写明原因"));
    const std::string longest(201, 'x');
    const auto answer =
        desk.act(desk.reviewer, id, "reject", {{"field-2", "department"}, {"words-2", longest}});
    BOOST_TEST(answer.status == 422);
    BOOST_TEST(has(answer, "id=\"words-2-fault\""));
    BOOST_TEST(value_of(answer, "words-2") == longest);
    BOOST_TEST(has(desk.act(desk.reviewer, id, "reject", {{"phrase", "999999"}}),
                   "常用原因的列表刚才有了变化"));
    BOOST_TEST(desk.stage_of(id) == "pending");
}

BOOST_AUTO_TEST_CASE(a_mark_that_no_form_sends_is_refused) {
    Desk desk;
    const Key id = desk.waiting(1).front();
    for (const char* mark : {"x", "0.1 0.1", "0.9 0.1 0.5 0.1", "-1 0 1 1", "0 0 0 0", "0 0 1 1 1"})
        BOOST_TEST(desk.act(desk.reviewer, id, "reject",
                            {{"field-1", "photo"}, {"words-1", "x"}, {"mark-w1", mark}})
                           .status == 400,
                   mark);
    BOOST_TEST(desk.stage_of(id) == "pending");
}

BOOST_AUTO_TEST_CASE(a_decision_can_be_taken_back_for_ten_seconds_by_who_made_it) {
    Desk desk;
    const auto ids = desk.waiting(2);
    desk.act(desk.reviewer, ids[0], "approve");
    BOOST_TEST(desk.act(desk.other, ids[0], "undo").status == 422);
    BOOST_TEST(header(desk.act(desk.reviewer, ids[0], "undo"), "Location") ==
               "admin-desk?" + at(ids[0]));
    BOOST_TEST(desk.stage_of(ids[0]) == "pending");
    BOOST_TEST(desk.world.sql("select approved_at is null and hold_until ="
                              " (select payment_to from sitting) from registration"
                              " order by id limit 1") == "t");
    BOOST_TEST(desk.world.sql("select count(*) from orders where closed_at is null") == "0");
    BOOST_TEST(has(desk.reviewer.get(web::page, at(ids[0])), "由您审核"));
    BOOST_TEST(desk.world.sql("select count(*) from standing_decision") == "0");
    BOOST_TEST(desk.audited() == "staff registration.undo");
}

BOOST_AUTO_TEST_CASE(after_ten_seconds_it_is_too_late) {
    Desk desk;
    const Key id = desk.waiting(1).front();
    desk.act(desk.reviewer, id, "approve");
    desk.world.sql("update decision set decided_at = now() - interval '11 seconds'");
    const auto answer = desk.act(desk.reviewer, id, "undo");
    BOOST_TEST(answer.status == 422);
    BOOST_TEST(has(answer, "已过撤销的时间"));
    BOOST_TEST(desk.stage_of(id) == "payment");
}

BOOST_AUTO_TEST_CASE(what_was_decided_is_not_decided_again_by_an_undo_sent_twice) {
    Desk desk;
    const Key id = desk.waiting(1).front();
    desk.act(desk.reviewer, id, "approve");
    const std::string revision = desk.revision_of(id);
    desk.act(desk.reviewer, id, "undo", {}, revision);
    BOOST_TEST(desk.act(desk.reviewer, id, "undo", {}, revision).status == 422);
    BOOST_TEST(desk.world.sql("select count(*) from decision") == "2");
}

BOOST_AUTO_TEST_CASE(after_a_resubmission_only_what_changed_is_marked_old_beside_new) {
    Desk desk;
    const Key id = desk.waiting(1).front();
    desk.act(desk.reviewer, id, "reject", {{"field-1", "department"}, {"words-1", "请写全称"}});
    desk.world.sql("update registration set stage = 'pending', department = '演示信息学院'");
    const auto page = desk.reviewer.get(web::page, at(id));
    BOOST_TEST(has(page, "第 2 次申请"));
    BOOST_TEST(has(page, "上次未通过：<span class=\"reason\">请写全称</span>"));
    BOOST_TEST(has(page, "此后改了"));
    BOOST_TEST(has(page, "<strong class=\"listed\">"));
    BOOST_TEST(has(page, "<del><span class=\"line\">演示学院</span></del>"));
    BOOST_TEST(has(page, "<ins><span class=\"line\">演示信息学院</span></ins>"));
    BOOST_TEST(!has(page, "<ins><span class=\"line\">演示大学"));
}

BOOST_AUTO_TEST_CASE(the_document_and_the_roster_are_held_against_what_was_entered) {
    Desk desk;
    const Key id = desk.waiting(1).front();
    const auto plain = desk.reviewer.get(web::page, at(id));
    BOOST_TEST(has(plain, "与证件一致"));
    BOOST_TEST(has(plain, "没有这个证件号码"));
    desk.world.sql("update registration set birth = '2004-03-16'");
    desk.world.sql(
        "insert into roster (site_id, id_type, id_key, id_number, name, school)"
        " select site_id, id_type, id_key, id_number, name, '演示第二大学'"
        " from registration");
    const auto page = desk.reviewer.get(web::page, at(id));
    BOOST_TEST(has(page, "与证件不一致"));
    BOOST_TEST(has(page, "学籍库：演示第二大学"));
}

BOOST_AUTO_TEST_CASE(todays_decisions_are_counted_and_their_mean_is_of_those_looked_at) {
    Desk desk;
    const auto ids = desk.waiting(3);
    desk.act(desk.reviewer, ids[0], "open");
    desk.world.sql("update review_lease set taken_at = now() - interval '30 seconds'");
    desk.act(desk.reviewer, ids[0], "approve");
    desk.act(desk.reviewer, ids[1], "approve");
    desk.world.sql(
        "update decision set decided_at = decided_at - interval '30 hours',"
        " opened_at = opened_at - interval '31 hours' where registration_id = " +
        std::to_string(ids[1]));
    const auto page = desk.reviewer.get(web::page, at(ids[2]));
    BOOST_TEST(has(page, "今天已审 1 · 逐个平均 30 秒"));
}

BOOST_AUTO_TEST_CASE(each_role_is_offered_and_allowed_its_own_part) {
    Desk desk;
    const Key id = desk.waiting(1).front();
    for (const std::string role : {"administrator", "manager", "reviewer"})
        BOOST_TEST(has(desk.at_work(role).get(web::page, at(id)), "value=\"open\""), role);
    Visitor auditor = desk.at_work("auditor");
    BOOST_TEST(!has(auditor.get(web::page, at(id)), "value=\"open\""));
    BOOST_TEST(desk.act(auditor, id, "approve").status == 403);
    BOOST_TEST(desk.at_work("cashier").get(web::page, at(id)).status == 403);
    const Key there = desk.candidate_there("pending");
    BOOST_TEST(desk.act(desk.reviewer, there, "open").status == 404);
    BOOST_TEST(desk.reviewer.get(web::page, at(there)).status == 404);
}

BOOST_AUTO_TEST_CASE(the_numbers_are_shown_in_full_for_one_look_that_is_noted) {
    Desk desk;
    const Key id = desk.waiting(1).front();
    desk.act(desk.reviewer, id, "open");
    const std::string number = "110221200403151239";
    BOOST_TEST(!has(desk.reviewer.get(web::page, at(id)), number));
    const auto asked = desk.act(desk.reviewer, id, "unmask", {{"subject", "24"}});
    BOOST_TEST(desk.audited() == "staff registration.unmask");
    const std::string query = redirect_query(asked);
    BOOST_TEST(query.find("subject=24") != std::string::npos);
    const auto page = desk.reviewer.get(web::page, query);
    BOOST_TEST(has(page, number));
    BOOST_TEST(has(page, "value=\"approve\""));
    BOOST_TEST(!has(page, "value=\"unmask\""));
    BOOST_TEST(!has(desk.other.get(web::page, query), number));
    // the next one's are not
    desk.waiting(2);
    BOOST_TEST(!has(desk.act(desk.reviewer, id, "approve"), number));
}

BOOST_AUTO_TEST_CASE(forged_forms_are_refused) {
    Desk desk;
    const Key id = desk.waiting(1).front();
    const Fields approve = {{"action", "approve"}, {"revision", "1"}};
    BOOST_TEST(desk.reviewer.forge(web::page, approve, at(id)).status == 403);
    BOOST_TEST(desk.reviewer.post(web::page, {{"action", "confirm"}}, at(id)).status == 400);
    BOOST_TEST(desk.reviewer.post(web::page, {{"action", "approve"}}, at(id)).status == 400);
    BOOST_TEST(desk.stage_of(id) == "pending");
}

BOOST_AUTO_TEST_CASE(reasons_that_were_sent_when_signed_out_come_back_after_a_new_sign_in) {
    Desk desk;
    const Key id = desk.waiting(1).front();
    const Key dark = desk.phrase("photo", "背景太暗");
    desk.act(desk.reviewer, id, "open");
    desk.world.sql("update review_lease set until = now()");
    const Fields fields{{"action", "reject"},
                        {"revision", desk.revision_of(id)},
                        {"field-1", "name"},
                        {"words-1", "与证件不符"},
                        {"phrase", std::to_string(dark)}};
    const auto [kept, again] = desk.sent_late(desk.reviewer, web::page, fields, at(id));
    BOOST_TEST(has(kept, "登录已过期"));
    BOOST_TEST(has(again, "请核对后再提交一次"));
    BOOST_TEST(value_of(again, "words-1") == "与证件不符");
    BOOST_TEST(has(again, "data-place=\"photo\" checked"));
    BOOST_TEST(desk.stage_of(id) == "pending");
}

BOOST_AUTO_TEST_SUITE_END()
