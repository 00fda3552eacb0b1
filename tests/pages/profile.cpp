#include <boost/test/unit_test.hpp>

#include "tests/support/filling_in.h"

using namespace support;

BOOST_FIXTURE_TEST_SUITE(profile, FillingIn)

BOOST_AUTO_TEST_CASE(it_begins_with_what_the_passport_knows) {
    stand("profile");
    const auto page = visitor.get(web::page);
    BOOST_TEST(page.status == 200);
    BOOST_TEST(value_of(page, "phone") == "13800000001");
    BOOST_TEST(value_of(page, "email") == "demo@example.edu.cn");
}

BOOST_AUTO_TEST_CASE(it_begins_with_the_data_of_the_last_registration) {
    world.registration(passport, world.sitting(76), "subjects");
    stand("profile");
    BOOST_TEST(value_of(visitor.get(web::page), "name") == "演示甲");
}

BOOST_AUTO_TEST_CASE(a_right_form_leads_to_subjects_with_birth_and_sex_from_the_number) {
    stand("profile");
    const auto done = send();
    BOOST_TEST(done.status == 303);
    BOOST_TEST(header(done, "Location") == "subjects");
    BOOST_TEST(column("stage") == "subjects");
    BOOST_TEST(column("name") == "演示乙");
    BOOST_TEST(column("birth") == "2005-09-20");
    BOOST_TEST(column("sex") == "2");
}

BOOST_AUTO_TEST_CASE(all_faults_come_at_once_and_all_typed_values_stay) {
    stand("profile");
    fields["id_number"] = "110221200509201248";
    fields["phone"] = "1380013800";
    fields["ethnic"] = "";
    const auto again = send();
    BOOST_TEST(again.status == 422);
    BOOST_TEST(has(again, "有 3 处需要修改"));
    BOOST_TEST(has(again, "手机号码应为 11 位，现在是 10 位"));
    BOOST_TEST(value_of(again, "id_number") == "110221200509201248");
    BOOST_TEST(value_of(again, "name") == "演示乙");
    BOOST_TEST(has(again, "<option value=\"30\" selected>"));
    BOOST_TEST(has(again, "2005年9月20日"));
    BOOST_TEST(column("stage") == "profile");
}

BOOST_AUTO_TEST_CASE(a_passport_is_asked_for_birth_and_sex) {
    stand("profile");
    fields["id_type"] = "5";
    fields["id_number"] = "E12345678";
    const auto again = send();
    BOOST_TEST(has(again, "id=\"sex-fault\""));
    BOOST_TEST(has(again, "id=\"birth-fault\""));
    BOOST_TEST(has(again, "id=\"said\" hidden"));
    fields["sex"] = "1";
    fields["birth"] = "20040229";
    BOOST_TEST(send().status == 303);
    BOOST_TEST(column("birth") == "2004-02-29");
}

BOOST_AUTO_TEST_CASE(a_draft_comes_back_on_another_device) {
    stand("profile");
    fields["name"] = "只打了一半 <b>";
    BOOST_TEST(send("autosave").status == 204);
    const auto elsewhere = Visitor(world).signed_in(passport).get(web::page);
    BOOST_TEST(value_of(elsewhere, "name") == "只打了一半 &lt;b&gt;");
    BOOST_TEST(value_of(elsewhere, "draft") == "1");
    BOOST_TEST(has(elsewhere, "草稿已于"));
    BOOST_TEST(column("stage") == "profile");
}

BOOST_AUTO_TEST_CASE(the_pinyin_is_proposed_until_another_is_typed) {
    stand("profile");
    BOOST_TEST(header(send("autosave"), "Likely-Pinyin") == "YAN SHIYI");
    const auto proposed = visitor.get(web::page);
    BOOST_TEST(value_of(proposed, "pinyin") == "YAN SHIYI");
    BOOST_TEST(has(proposed, "按姓名拟出，请核对"));
    fields["pinyin"] = "YAN XIYI";
    fields["draft"] = value_of(proposed, "draft");
    send("autosave");
    const auto typed = visitor.get(web::page);
    BOOST_TEST(value_of(typed, "pinyin") == "YAN XIYI");
    BOOST_TEST(!has(typed, "按姓名拟出"));
}

BOOST_AUTO_TEST_CASE(the_button_saves_a_draft_without_a_script) {
    stand("profile");
    BOOST_TEST(header(send("draft"), "Location") == "profile");
    BOOST_TEST(value_of(visitor.get(web::page), "name") == "演示乙");
}

BOOST_AUTO_TEST_CASE(a_draft_of_a_stale_version_asks_which_to_keep) {
    stand("profile");
    fields["name"] = "另一边";
    send("autosave");
    fields["name"] = "这一边";
    const auto asked = send("autosave");
    BOOST_TEST(asked.status == 409);
    BOOST_TEST(has(asked, "id=\"conflict\""));
    BOOST_TEST(has(asked, "另一边"));
    BOOST_TEST(value_of(asked, "name") == "这一边");
    fields["draft"] = value_of(asked, "draft");
    BOOST_TEST(send("draft").status == 303);
    BOOST_TEST(value_of(visitor.get(web::page), "name") == "这一边");
}

BOOST_AUTO_TEST_CASE(once_handed_in_the_draft_is_gone) {
    stand("profile");
    fields["name"] = "草稿";
    send("autosave");
    fields["name"] = "演示乙";
    send();
    BOOST_TEST(value_of(visitor.get(web::page), "name") == "演示乙");
    BOOST_TEST(world.sql("select body from draft") == "");
}

BOOST_AUTO_TEST_CASE(of_two_tabs_the_second_is_told_and_keeps_its_words) {
    stand("profile");
    send();
    fields["name"] = "第二个窗口";
    const auto told = send();
    BOOST_TEST(told.status == 422);
    BOOST_TEST(has(told, "您在另一个窗口改过这份报名"));
    BOOST_TEST(value_of(told, "name") == "第二个窗口");
    BOOST_TEST(column("name") == "演示乙");
    fields["revision"] = value_of(told, "revision");
    BOOST_TEST(send().status == 303);
    BOOST_TEST(column("name") == "第二个窗口");
}

BOOST_AUTO_TEST_CASE(a_form_that_is_sent_twice_goes_on_as_the_first_time) {
    stand("profile");
    BOOST_TEST(header(send(), "Location") == "subjects");
    BOOST_TEST(header(send(), "Location") == "subjects");
}

BOOST_AUTO_TEST_CASE(who_types_and_only_saves_drafts_stays_signed_in) {
    stand("profile");
    world.sql("update session set last_seen = now() - interval '20 minutes'");
    BOOST_TEST(send("autosave").status == 204);
    BOOST_TEST(world.sql("select last_seen > now() - interval '1 minute' from session") == "t");
}

BOOST_AUTO_TEST_CASE(sent_when_the_login_has_expired_it_is_kept_and_can_be_sent_after_a_new_one) {
    stand("profile");
    world.sql("update session set last_seen = now() - interval '1 hour'");
    const auto out = send();
    BOOST_TEST(out.status == 403);
    BOOST_TEST(has(out, "登录已过期"));
    BOOST_TEST(value_of(out, "name") == "演示乙");
    Fields same(fields.begin(), fields.end());
    same.emplace_back("csrf", visitor.csrf());
    // in another window
    const auto again = visitor.signed_in(passport).forge(web::page, same);
    BOOST_TEST(has(again, "请核对后再提交一次"));
    BOOST_TEST(value_of(again, "name") == "演示乙");
    BOOST_TEST(column("stage") == "profile");
    BOOST_TEST(header(send(), "Location") == "subjects");
}

BOOST_AUTO_TEST_CASE(what_no_form_of_ours_sent_is_not_shown_to_who_has_to_sign_in) {
    stand("profile");
    const Fields forged(fields.begin(), fields.end());
    BOOST_TEST(header(Visitor(world).forge(web::page, forged), "Location") == "login?next=profile");
    world.sql("update session set last_seen = now() - interval '1 hour'");
    BOOST_TEST(header(visitor.forge(web::page, forged), "Location") == "login?next=profile");
}

BOOST_AUTO_TEST_CASE(
    what_was_refused_is_kept_as_a_draft_and_sent_again_by_reloading_no_other_window) {
    stand("profile");
    fields["phone"] = "1380013800";
    BOOST_TEST(value_of(send(), "draft") == "1");
    BOOST_TEST(value_of(visitor.get(web::page), "phone") == "1380013800");
    const auto reloaded = send();
    BOOST_TEST(value_of(reloaded, "draft") == world.sql("select version from draft"));
    fields["draft"] = value_of(reloaded, "draft");
    fields["phone"] = "13800138000";
    const auto saved = send("autosave");
    BOOST_TEST(saved.status == 204);
    BOOST_TEST(header(saved, "Draft-Version") == world.sql("select version from draft"));
}

BOOST_AUTO_TEST_CASE(posted_after_the_close_it_says_so_and_keeps_what_was_typed) {
    stand("profile");
    world.sql("update sitting set fill_in_to = now() - interval '1 second'");
    const auto told = send();
    BOOST_TEST(told.status == 422);
    BOOST_TEST(has(told, "刚才的提交没有生效</h2>"));
    BOOST_TEST(has(told, "这一步的时间已过"));
    BOOST_TEST(value_of(told, "name") == "演示乙");
    BOOST_TEST(column("stage") == "profile");
    BOOST_TEST(header(visitor.get(web::page), "Location") == "welcome");
}

BOOST_AUTO_TEST_CASE(mending_keeps_stage_and_places_and_never_moves_the_deadline_later) {
    stand("review");
    const std::string until = column("hold_until");
    BOOST_TEST(header(send(), "Location") == "review");
    BOOST_TEST(column("stage") == "review");
    BOOST_TEST(column("name") == "演示乙");
    BOOST_TEST((column("hold_until") <= until));
    BOOST_TEST(world.sql("select taken from offering") == "1");
    BOOST_TEST(world.sql("select action from audit order by id desc limit 1") ==
               "registration.amend");
}

BOOST_AUTO_TEST_CASE(mending_is_validated_as_the_first_time) {
    stand("review");
    fields["name"] = "";
    BOOST_TEST(send().status == 422);
    BOOST_TEST(column("name") == "演示甲");
}

BOOST_AUTO_TEST_CASE(what_staff_wrote_stands_at_its_field_and_describes_it_beside_its_fault) {
    refused(stand("rejected"), "('department', '请写院系全称'), ('photo', '背景太暗')");
    const auto page = visitor.get(web::page);
    BOOST_TEST(has(page, "id=\"department-advice\""));
    BOOST_TEST(has(page, "请写院系全称"));
    BOOST_TEST(!has(page, "背景太暗"));
    fields["department"] = "";
    const auto again = send();
    BOOST_TEST(again.status == 422);
    BOOST_TEST(has(again, "aria-describedby=\"department-advice department-fault\""));
    BOOST_TEST(has(again, "id=\"department-advice\""));
    BOOST_TEST(has(again, "id=\"department-fault\""));
}

BOOST_AUTO_TEST_CASE(a_document_that_another_holds_is_refused_with_the_way_out) {
    somebody_holds("110221200509201249");
    stand("review");
    const auto told = send();
    BOOST_TEST(told.status == 422);
    BOOST_TEST(has(told, "id=\"id_number-fault\""));
    BOOST_TEST(has(told, "请带证件到考点"));
    BOOST_TEST(column("name") == "演示甲");
}

BOOST_AUTO_TEST_CASE(approved_data_is_locked) {
    stand("payment");
    BOOST_TEST(header(visitor.get(web::page), "Location") == "review");
    const auto told = send();
    BOOST_TEST(told.status == 422);
    BOOST_TEST(has(told, "这份报名已锁定"));
    BOOST_TEST(column("name") == "演示甲");
}

BOOST_AUTO_TEST_CASE(without_review_it_may_be_mended_until_paid) {
    site = world.site("110109", false);
    offering = world.offering(sitting, site);
    stand("payment");
    BOOST_TEST(header(send(), "Location") == "payment");
    BOOST_TEST(column("name") == "演示乙");
}

BOOST_AUTO_TEST_CASE(while_staff_review_nothing_can_be_changed) {
    stand("pending");
    BOOST_TEST(header(visitor.get(web::page), "Location") == "review");
    BOOST_TEST(send().status == 409);
    BOOST_TEST(column("name") == "演示甲");
}

BOOST_AUTO_TEST_CASE(what_the_schools_list_says_is_filled_in_shown_first_and_locked) {
    stand("profile");
    enrol("演示乙");
    fields["school"] = "";
    fields["class_name"] = "别的班";
    const auto shown = send();
    BOOST_TEST(shown.status == 422);
    BOOST_TEST(has(shown, "学籍库里有您的学籍"));
    BOOST_TEST(value_of(shown, "school") == "名单大学");
    BOOST_TEST(has(shown, "value=\"7班\" readonly"));
    BOOST_TEST(column("stage") == "profile");
    fields["school"] = "名单大学";
    fields["class_name"] = "7班";
    BOOST_TEST(header(send(), "Location") == "subjects");
    // not to be changed afterwards either
    fields["revision"] = "2";
    fields["class_name"] = "8班";
    BOOST_TEST(send().status == 422);
    BOOST_TEST(column("class_name") == "7班");
    BOOST_TEST(column("department") == "演示学院");
}

BOOST_AUTO_TEST_CASE(a_number_of_the_schools_list_is_its_owners) {
    stand("profile");
    enrol("演示丁");
    const auto told = send();
    BOOST_TEST(told.status == 422);
    BOOST_TEST(has(told, "id=\"name-fault\""));
    BOOST_TEST(has(told, "请联系考点更正学籍库"));
    // who only knows a number learns nothing of its owner
    BOOST_TEST(!has(told, "演示丁"));
    BOOST_TEST(!has(told, "名单大学"));
}

BOOST_AUTO_TEST_SUITE_END()
