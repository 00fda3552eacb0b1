#include <boost/test/unit_test.hpp>

#include "imaging/report.h"
#include "tests/pages/desk.h"
#include "tests/support/passport.h"

using namespace support;

namespace {

web::Response act(Visitor& visitor, Key id, const std::string& action, const Fields& more = {}) {
    Fields fields = more;
    fields.emplace_back("action", action);
    fields.emplace_back("revision", value_of(visitor.get(web::page, at(id)), "revision"));
    return visitor.post(web::page, fields, at(id));
}

const Fields cash = {{"method", "cash"}, {"receipt", "A1"}};
const Fields receive = {{"action", "receive"}, {"revision", "1"}};  // without method and receipt

}  // namespace

BOOST_AUTO_TEST_SUITE(admin_registration)

BOOST_AUTO_TEST_CASE(a_reviewer_sees_the_person_with_the_numbers_masked) {
    Duty duty;
    const Key id = duty.candidate_here("pending");
    const auto page = duty.at_work("reviewer").get(web::page, at(id));
    BOOST_TEST(page.status == 200);
    for (const std::string text : {"演示甲", "110221********1239", "138****0001", "待审核", "24 C",
                                   "77-110108-000001", "没有照片"})
        BOOST_TEST(has(page, text), text);
    BOOST_TEST(!has(page, "110221200403151239"));
    BOOST_TEST(!has(page, "13800000001"));
    BOOST_TEST(has(page, "admin-queue\" aria-current=\"page\""));
    duty.world.sql("update registration set id_number = 'E12345678'");
    BOOST_TEST(has(duty.at_work("cashier").get(web::page, at(id)), "E1*****78"));
}

BOOST_AUTO_TEST_CASE(what_was_done_is_told_on_the_list_it_leads_to) {
    Duty duty;
    Visitor all = duty.everywhere("administrator");
    const Key payer = duty.candidate_here("payment");
    const auto paid = act(all, payer, "receive", cash);
    BOOST_TEST(paid.status == 303);
    BOOST_TEST(header(paid, "Location").rfind("admin-registration?" + at(payer) + "&notice=", 0) ==
               0);
    BOOST_TEST(has(all.get(web::page, redirect_query(paid)), "已收费，报名已支付"));
    const auto confirmed = act(all, payer, "confirm", {{"document", "1"}});
    BOOST_TEST(header(confirmed, "Location").rfind("admin-counter?notice=", 0) == 0);
    const Key id = duty.candidate_here("payment");
    const auto back = act(all, id, "send_back", {{"field-1", "photo"}, {"words-1", "不像本人"}});
    BOOST_TEST(header(back, "Location").rfind("admin-queue?notice=", 0) == 0);
    BOOST_TEST(duty.stage_of(id) == "rejected");
    BOOST_TEST(duty.audited() == "staff registration.send_back");
}

BOOST_AUTO_TEST_CASE(it_is_reviewed_at_the_desk) {
    Duty duty;
    const Key id = duty.candidate_here("pending");
    BOOST_TEST(has(duty.at_work("reviewer").get(web::page, at(id)),
                   "admin-desk?id=" + std::to_string(id)));
    BOOST_TEST(!has(duty.at_work("cashier").get(web::page, at(id)), "admin-desk"));
    BOOST_TEST(header(duty.at_work("reviewer").get(web::page), "Location") == "admin-queue");
}

BOOST_AUTO_TEST_CASE(sending_back_needs_a_reason_and_an_open_review) {
    Duty duty;
    const Key id = duty.candidate_here("payment");
    Visitor reviewer = duty.at_work("reviewer");
    BOOST_TEST(has(act(reviewer, id, "send_back"), "请写明原因"));
    BOOST_TEST(duty.stage_of(id) == "payment");
    duty.close_review();
    BOOST_TEST(!has(reviewer.get(web::page, at(id)), "value=\"send_back\""));
}

BOOST_AUTO_TEST_CASE(a_receipt_that_was_used_is_told_at_its_field_and_kept) {
    Duty duty;
    Visitor cashier = duty.at_work("cashier");
    act(cashier, duty.candidate_here("payment"), "receive", cash);
    const auto answer = act(cashier, duty.candidate_here("payment"), "receive",
                            {{"method", "transfer"}, {"receipt", "a1"}});
    BOOST_TEST(answer.status == 422);
    BOOST_TEST(has(answer, "id=\"receipt-fault\""));
    BOOST_TEST(has(answer, "本考点用过这个收据号"));
    BOOST_TEST(value_of(answer, "receipt") == "a1");
    BOOST_TEST(has(answer, "value=\"transfer\" checked"), "what was typed is kept");
    BOOST_TEST(has(answer, "name=\"proposed\" value=\"A2\""));
}

BOOST_AUTO_TEST_CASE(the_fee_and_its_receipt_number_are_proposed) {
    Duty duty;
    Visitor cashier = duty.at_work("cashier");
    const auto page = cashier.get(web::page, at(duty.candidate_here("payment")));
    BOOST_TEST(value_of(page, "receipt") == "77-00001");
    BOOST_TEST(has(page, "value=\"cash\" checked"));
    BOOST_TEST(has(page, "已收到 80.00 元"));
    BOOST_TEST(has(page, "admin-counter\" aria-current=\"page\""));
    act(cashier, duty.candidate_here("payment"), "receive",
        {{"method", "card"}, {"receipt", "B0099"}});
    const auto next = cashier.get(web::page, at(duty.candidate_here("payment")));
    BOOST_TEST(value_of(next, "receipt") == "B0100");
    BOOST_TEST(has(next, "value=\"card\" checked"), "as the last one was taken");
}

BOOST_AUTO_TEST_CASE(who_comes_second_is_told_and_sees_who_was_first) {
    Duty duty;
    const Key id = duty.candidate_here("payment");
    Visitor second = duty.at_work("cashier");
    const std::string revision = value_of(second.get(web::page, at(id)), "revision");
    Visitor first = duty.at_work("cashier");
    act(first, id, "receive", cash);
    const auto answer = second.post(web::page,
                                    {{"action", "receive"},
                                     {"revision", revision},
                                     {"method", "cash"},
                                     {"receipt", "77-00001"}},
                                    at(id));
    BOOST_TEST(answer.status == 422);
    BOOST_TEST(has(answer, "刚才有了变化，没有办理"));
    BOOST_TEST(has(answer, "已收费</dt><dd><strong>80.00 元"));
    BOOST_TEST(has(answer, "A1"));
    BOOST_TEST(!has(answer, "value=\"receive\""));
}

BOOST_AUTO_TEST_CASE(taking_back_is_offered_to_managers_says_what_it_does_and_wants_a_reason) {
    Duty duty;
    const Key id = duty.candidate_here("payment");
    Visitor cashier = duty.at_work("cashier");
    Visitor manager = duty.at_work("manager");
    act(cashier, id, "receive", cash);
    BOOST_TEST(!has(cashier.get(web::page, at(id)), "value=\"unpay\""));
    const auto offered = manager.get(web::page, at(id));
    BOOST_TEST(has(offered, "80.00 元退还考生，收据 <span class=\"whole\">A1</span> 作废"));
    const auto nothing = act(manager, id, "unpay");
    BOOST_TEST(nothing.status == 422);
    BOOST_TEST(has(nothing, "id=\"unpay_reason-fault\""));
    const auto back = act(manager, id, "unpay", {{"unpay_reason", "收错了人"}});
    BOOST_TEST(has(manager.get(web::page, redirect_query(back)), "已撤销收费，收据作废"));
    BOOST_TEST(duty.stage_of(id) == "payment");
    act(cashier, id, "receive", {{"method", "cash"}, {"receipt", "A2"}});
    act(cashier, id, "confirm", {{"document", "5"}});
    BOOST_TEST(!has(cashier.get(web::page, at(id)), "value=\"unconfirm\""));
    BOOST_TEST(act(manager, id, "unconfirm", {{"unconfirm_reason", "证件过期"}}).status == 303);
    const auto past = cashier.get(web::page, at(id));
    for (const std::string text : {"收据 <span class=\"whole\">A1</span> 作废：收错了人",
                                   "现场确认，护照", "撤销现场确认：证件过期"})
        BOOST_TEST(has(past, text), text);
}

BOOST_AUTO_TEST_CASE(the_last_reasons_are_told_when_it_comes_back) {
    Duty duty;
    const Key id = duty.candidate_here("payment");
    Visitor reviewer = duty.at_work("reviewer");
    act(reviewer, id, "send_back", {{"field-1", "photo"}, {"words-1", "背景太暗"}});
    const auto page = reviewer.get(web::page, at(id));
    BOOST_TEST(has(page, "上次未通过"));
    BOOST_TEST(has(page, "背景太暗"));
}

BOOST_AUTO_TEST_CASE(each_role_is_offered_and_allowed_its_own_part) {
    Duty duty;
    const Key payment = duty.candidate_here("payment");
    struct Line {
        std::string role;
        bool reviews;
        bool takes_fees;
    };
    for (const auto& [role, reviews, takes_fees] :
         {Line{"administrator", true, true}, Line{"manager", true, true},
          Line{"reviewer", true, false}, Line{"cashier", false, true},
          Line{"auditor", false, false}}) {
        Visitor visitor = duty.at_work(role);
        const auto page = visitor.get(web::page, at(payment));
        BOOST_TEST(has(page, "value=\"send_back\"") == reviews, role);
        BOOST_TEST(has(page, "value=\"receive\"") == takes_fees, role);
        // without a reason, without a receipt: allowed means asked for it
        const Fields back = {{"action", "send_back"}, {"revision", "1"}};
        BOOST_TEST(visitor.post(web::page, back, at(payment)).status == (reviews ? 422 : 403),
                   role);
        BOOST_TEST(visitor.post(web::page, receive, at(payment)).status == (takes_fees ? 422 : 403),
                   role);
    }
    BOOST_TEST(duty.stage_of(payment) == "payment");
}

BOOST_AUTO_TEST_CASE(another_sites_is_as_unknown_as_one_that_does_not_exist) {
    Duty duty;
    const Key there = duty.candidate_there("pending");
    Visitor cashier = duty.at_work("cashier");
    for (const std::string& query :
         {at(there), std::string("id=999999"), std::string("id=1x"), std::string("id=-1")}) {
        BOOST_TEST(cashier.get(web::page, query).status == 404, query);
        BOOST_TEST(cashier.post(web::page, receive, query).status == 404, query);
    }
    BOOST_TEST(duty.stage_of(there) == "pending");
    BOOST_TEST(duty.everywhere("cashier").get(web::page, at(there)).status == 200);
}

BOOST_AUTO_TEST_CASE(a_role_at_one_site_is_none_at_the_other) {
    Duty duty;
    const Key there = duty.candidate_there("payment");
    Visitor visitor = duty.at_work("cashier");
    duty.world.sql("insert into staff_role select staff_id, 'reviewer', " +
                   std::to_string(duty.there) + " from staff_role");
    BOOST_TEST(!has(visitor.get(web::page, at(there)), "value=\"receive\""));
    BOOST_TEST(visitor.post(web::page, receive, at(there)).status == 403);
}

BOOST_AUTO_TEST_CASE(forged_forms_are_refused) {
    Duty duty;
    const Key id = duty.candidate_here("pending");
    Visitor cashier = duty.at_work("cashier");
    BOOST_TEST(cashier.forge(web::page, receive, at(id)).status == 403);
    BOOST_TEST(cashier.post(web::page, {{"action", "lapse"}, {"revision", "1"}}, at(id)).status ==
               400);
    Fields unseen = cash;  // without the revision that was looked at
    unseen.emplace_back("action", "receive");
    BOOST_TEST(cashier.post(web::page, unseen, at(id)).status == 400);
    BOOST_TEST(duty.stage_of(id) == "pending");
}

BOOST_AUTO_TEST_CASE(no_candidate_opens_it_not_even_their_own) {
    Duty duty;
    const Key id = duty.candidate_here("pending");
    Visitor candidate(duty.world);
    candidate.signed_in(std::stoll(duty.world.sql("select passport_id from registration")));
    BOOST_TEST(candidate.get(web::page, at(id)).status == 303);
    BOOST_TEST(header(candidate.post(web::page, receive, at(id)), "Location") == "admin");
    BOOST_TEST(duty.stage_of(id) == "pending");
}

BOOST_AUTO_TEST_CASE(what_the_machine_found_stands_beside_the_photo_and_on_it) {
    Duty duty;
    const Key id = duty.candidate_here("pending");
    const auto keep = [&](const std::string& report) {
        duty.world.sql("delete from portrait");
        duty.world.sql(
            "insert into portrait (registration_id, jpeg, width, height, sha256,"
            " original_sha256, report) values (" +
            std::to_string(id) + ", 'x', 390, 567, 'a', 'b', '" + report + "')");
        return duty.at_work("reviewer").get(web::page, at(id));
    };
    BOOST_TEST(has(keep("{}"), "没有检查记录"));

    imaging::Verdict verdict;
    verdict.facts = {.width = 390, .height = 567, .stored_bytes = 80'000};
    BOOST_TEST(has(keep(imaging::report(verdict)), "没有发现问题"));

    verdict.findings.add(imaging::PhotoCode::eyes_unclear);
    verdict.findings.add(imaging::PhotoCode::head_small, 0.52, 0.6, 0.82);
    verdict.geometry = imaging::Geometry{.crown = 0.2, .chin = 0.72, .centre = 0.5};
    const auto page = keep(imaging::report(verdict));
    for (const std::string text : {"头部约占高度的 52%", "考生看过，仍用此照片", "眼睛没有看清",
                                   "供审核参考", "发顶 20%", "下巴 72%", "78 KB", "390 × 567"})
        BOOST_TEST(has(page, text), text);
    BOOST_TEST(!has(page, "请放大"));
}

BOOST_AUTO_TEST_CASE(numbers_are_shown_in_full_to_who_asks_once_and_it_is_noted) {
    Duty duty;
    const Key id = duty.candidate_here("pending");
    Visitor reviewer = duty.at_work("reviewer");
    const std::string number = "110221200403151239";
    BOOST_TEST(!has(reviewer.get(web::page, at(id)), number));
    const auto answer = reviewer.post(web::page, {{"action", "unmask"}}, at(id));
    BOOST_TEST(answer.status == 303);
    BOOST_TEST(duty.audited() == "staff registration.unmask");
    const std::string query = redirect_query(answer);
    BOOST_TEST(has(reviewer.get(web::page, query), number));
    BOOST_TEST(!has(reviewer.get(web::page, at(id)), number));
    // the address shows nothing to a colleague, nor of another candidate
    BOOST_TEST(!has(duty.at_work("reviewer").get(web::page, query), number));
    const Key other = duty.candidate_here("pending");
    BOOST_TEST(!has(reviewer.get(web::page, at(other) + query.substr(query.find("&"))), number));
}

BOOST_AUTO_TEST_CASE(what_goes_wrong_is_told_in_the_look_of_staff) {
    Duty duty;
    const auto missing = duty.at_work("reviewer").get(web::page, "id=999");
    BOOST_TEST(missing.status == 404);
    BOOST_TEST(has(missing, "<body class=\"staff\">"));
    BOOST_TEST(has(missing, "NCRE_EMS/admin\">考务首页</a>"));
    BOOST_TEST(!has(missing, "当前考次"));
}

BOOST_FIXTURE_TEST_CASE(sent_when_signed_out_it_comes_back_after_a_new_sign_in, Duty) {
    Visitor all = everywhere("administrator");
    const Key id = candidate_here("payment");
    Fields form{{"action", "receive"}, {"revision", "1"}, {"words-1", "不符"}, {"receipt", "A9"}};
    const auto again = sent_late(all, web::page, form, at(id)).again;
    BOOST_TEST(value_of(again, "receipt") == "A9");
    BOOST_TEST(!has(again, "<details class=\"sheet\" open"));
    form.front().second = "send_back";
    const auto sent_back = sent_late(all, web::page, form, at(id)).again;
    BOOST_TEST(has(sent_back, "<details class=\"sheet\" open"));
    BOOST_TEST(value_of(sent_back, "words-1") == "不符");
}

BOOST_AUTO_TEST_SUITE_END()
