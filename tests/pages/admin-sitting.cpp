#include <boost/test/unit_test.hpp>

#include "tests/support/duty.h"

using namespace support;

namespace {

Fields plan(const Fields& other = {}) {
    Fields fields{{"action", "save"},
                  {"sitting_number", "90"},
                  {"sitting_name", "演示2032年9月"},
                  {"exam_from", "2032-09-18"},
                  {"exam_to", "2032-09-20"},
                  {"fill_in_from", "2032-06-01T09:00"},
                  {"fill_in_to", "2032-06-20T17:00"},
                  {"review_from", "2032-06-01T09:00"},
                  {"review_to", "2032-06-22T17:00"},
                  {"payment_from", "2032-06-01T09:00"},
                  {"payment_to", "2032-06-24T17:00"},
                  {"pay_hours", "24"},
                  {"max_subjects", "3"},
                  {"agreement", "第一条"},
                  {"fee_level_2", "80"},
                  {"subject_24", "1"},
                  {"revision", "0"}};
    for (const auto& [name, value] : other) {
        for (auto& field : fields)
            if (field.first == name) field.second = value;
        fields.emplace_back(name, value);
    }
    return fields;
}

struct Office : Duty {
    Visitor admin = everywhere("administrator");
    std::string id = "id=" + std::to_string(sitting);

    Office() {
        world.sql("insert into sitting_subject select id, '24' from sitting");
        world.sql("insert into sitting_fee select id, 2, 8000 from sitting");
    }
    // The form of the open sitting as the page has it, with other values.
    Fields form(const Fields& other) {
        const auto page = admin.get(web::page, id);
        Fields fields = other;
        for (const auto& [name, value] : plan()) {
            const bool given = std::any_of(other.begin(), other.end(),
                                           [&](const auto& field) { return field.first == name; });
            if (!given && (name == "action" || name == "agreement" || name == "subject_24"))
                fields.emplace_back(name, name == "agreement" ? "第一条 演示协议。" : value);
            else if (!given)
                fields.emplace_back(name, value_of(page, name));
        }
        return fields;
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(admin_sitting, Office)

BOOST_AUTO_TEST_CASE(a_draft_is_made_and_opened_once_a_site_offers_something) {
    const auto made = admin.post(web::page, plan());
    BOOST_REQUIRE(made.status == 303);
    const std::string where = world.sql("select 'id=' || id from sitting where number = 90");
    BOOST_TEST(has(admin.get(web::page, where), "草稿"));
    const Fields open{{"action", "open"}, {"revision", "1"}};
    const auto early = admin.post(web::page, open, where);
    BOOST_TEST(early.status == 422);
    BOOST_TEST(has(early, "还没有考点开考任何科目"));
    world.offering(std::stoll(where.substr(3)), here);
    BOOST_TEST(admin.post(web::page, open, where).status == 303);
    BOOST_TEST(world.sql("select status from sitting where number = 90") == "open");
    BOOST_TEST(audited() == "staff sitting.opened");
}

BOOST_AUTO_TEST_CASE(all_faults_are_told_at_their_fields_and_the_form_is_kept) {
    const auto answer = admin.post(
        web::page,
        plan({{"review_to", "2032-06-19T17:00"}, {"pay_hours", "x"}, {"sitting_number", "77"}}));
    BOOST_TEST(answer.status == 422);
    BOOST_TEST(has(answer, "id=\"review_to-fault\""));
    BOOST_TEST(has(answer, "id=\"pay_hours-fault\""));
    BOOST_TEST(value_of(answer, "review_to") == "2032-06-19T17:00");
    BOOST_TEST(value_of(answer, "sitting_name") == "演示2032年9月");
    const auto taken = admin.post(web::page, plan({{"sitting_number", "77"}}));
    BOOST_TEST(has(taken, "已有这个序号的考次"));
}

BOOST_AUTO_TEST_CASE(an_open_one_is_saved_when_what_it_touches_was_seen) {
    const Key waiting = candidate_here("review");
    world.sql("update registration set hold_until = (select fill_in_to from sitting)");
    candidate_here("paid");
    const Fields longer = form({{"fill_in_to", "2032-06-01T17:00"},
                                {"review_to", "2032-06-02T17:00"},
                                {"payment_to", "2032-06-03T17:00"},
                                {"exam_from", "2032-09-18"},
                                {"exam_to", "2032-09-20"}});
    const auto warned = admin.post(web::page, longer, id);
    BOOST_TEST(warned.status == 200);
    BOOST_TEST(has(warned, "还没有保存"));
    BOOST_TEST(has(warned, "本考次共有 2 份报名"));
    BOOST_TEST(has(warned, "1 人的名额会保留得更久"));
    BOOST_TEST(world.sql("select count(*) from sitting_version") == "0");
    Fields confirmed = longer;
    confirmed.emplace_back("confirmed", value_of(warned, "confirmed"));
    BOOST_TEST(admin.post(web::page, confirmed, id).status == 303);
    BOOST_TEST(world.sql("select count(*) from sitting_version") == "2");
    BOOST_TEST(world.sql("select hold_until = '2032-06-01 17:00+08' from registration where id = " +
                         std::to_string(waiting)) == "t");
}

BOOST_AUTO_TEST_CASE(other_numbers_than_those_seen_are_asked_for_again) {
    const Fields changed = form({{"max_subjects", "2"},
                                 {"confirmed", "9-0-0-0"},
                                 {"exam_from", "2032-09-18"},
                                 {"exam_to", "2032-09-20"}});
    const auto answer = admin.post(web::page, changed, id);
    BOOST_TEST(answer.status == 422);
    BOOST_TEST(has(answer, "人数刚刚有了变化"));
}

BOOST_AUTO_TEST_CASE(a_subject_that_sites_open_stays) {
    candidate_here("payment");
    const auto answer = admin.post(web::page, form({{"subject_24", ""}}), id);
    BOOST_TEST(answer.status == 422);
    BOOST_TEST(has(answer, "已有 2 个考点开考、1 人报考"));
}

BOOST_AUTO_TEST_CASE(only_the_institution_comes_here) {
    for (const std::string role : {"manager", "reviewer", "cashier"})
        BOOST_TEST(everywhere(role).get(web::page, id).status == 403, role);
    // an administrator of one site is none of the institution
    BOOST_TEST(at_work("administrator").get(web::page, id).status == 403);
    Visitor auditor = everywhere("auditor");
    BOOST_TEST(auditor.get(web::page, id).status == 200);
    BOOST_TEST(!has(auditor.get(web::page, id), "value=\"save\""));
    BOOST_TEST(auditor.post(web::page, plan()).status == 403);
}

BOOST_AUTO_TEST_CASE(a_form_that_comes_back_mistyped_overwrites_nobody_unseen_either) {
    const auto typed = [&](const std::string& hours, const std::string& revision) {
        return admin.post(
            web::page,
            form({{"announcement", "我的"}, {"pay_hours", hours}, {"revision", revision}}), id);
    };
    world.sql("update sitting set status = 'draft'");  // touches nobody, so nothing is asked first
    const std::string seen = value_of(admin.get(web::page, id), "revision");
    world.sql("update sitting set revision = revision + 1, announcement = '别人的'");
    const auto mistyped = typed("x", seen);
    BOOST_TEST(mistyped.status == 422);
    const auto late = typed("24", value_of(mistyped, "revision"));
    BOOST_TEST(late.status == 422);
    BOOST_TEST(has(late, "刚才的提交没有生效"));
    BOOST_TEST(has(late, "刚才有人保存过"));
    BOOST_TEST(world.sql("select announcement from sitting") == "别人的");
    BOOST_TEST(typed("24", value_of(late, "revision")).status == 303);
    BOOST_TEST(world.sql("select announcement from sitting") == "我的");
}

BOOST_AUTO_TEST_CASE(sent_when_signed_out_it_comes_back_and_overwrites_nobody_unseen) {
    const auto fields = form({{"announcement", "写了半小时"}});
    const auto [kept, again] = sent_late(admin, web::page, fields, id);
    BOOST_TEST(has(kept, "登录已过期"));
    BOOST_TEST(has(again, "请核对后再提交一次"));
    BOOST_TEST(has(again, "写了半小时</textarea>"));
    BOOST_TEST(!has(again, "刚才有人保存过"));
    world.sql("update sitting set revision = revision + 1");
    const auto moved = sent_late(admin, web::page, fields, id).again;
    BOOST_TEST(has(moved, "刚才有人保存过"));
    BOOST_TEST(has(moved, "写了半小时</textarea>"));
    BOOST_TEST(world.sql("select count(*) from sitting where announcement <> ''") == "0");
    const auto opening = sent_late(admin, web::page, {{"action", "open"}, {"revision", "1"}}, id);
    BOOST_TEST(value_of(opening.again, "sitting_number") == "77");
}

BOOST_AUTO_TEST_SUITE_END()
