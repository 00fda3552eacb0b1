#include "web/decide.h"

#include <boost/test/unit_test.hpp>

#include "tests/support/duty.h"
#include "web/admin.h"

using namespace support;
using store::Verdict;

namespace {

Verdict verdict_of(const std::string& action) {
    return action == "approve"  ? Verdict::approve
           : action == "reject" ? Verdict::reject
                                : Verdict::send_back;
}

// What the desk and admin-registration do with a form, without its HTML: 204, or each fault on a
// line.
web::Response act(const web::Visit& visit, store::Write& db) {
    auto standing = *visit.standing;
    const std::string& action = visit.request.field("action");
    std::vector<store::Reason> reasons;
    if (!visit.request.field("photo").empty())
        reasons.push_back({"photo", visit.request.field("photo")});
    const web::Faults faults = action == "undo"
                                   ? web::undo(visit, db, standing)
                                   : web::decide(visit, db, standing, verdict_of(action), reasons);
    if (faults.none()) return web::no_content();
    web::Response response;
    for (const auto& at : faults.all())
        response.body += at.field + " " + std::string(domain::name(at.fault.code)) + "\n";
    return response;
}

const web::Page desk{.family = web::Family::staff,
                     .who = web::Who::staff,
                     .target = web::Target::registration,
                     .post = act};

struct Desk : Duty {
    Visitor staff = everywhere("administrator");

    // With the revision that the registration has now, or an older one. "" where it was done.
    std::string send(Key id, const std::string& action, const Fields& more = {},
                     const std::string& revision = "") {
        Fields fields = more;
        fields.emplace_back("action", action);
        fields.emplace_back("revision", revision.empty() ? revision_of(id) : revision);
        return staff.post(desk, fields, "id=" + std::to_string(id)).body;
    }
    std::string audits_of(Key id) {
        return world.sql(
            "select coalesce(string_agg(action || detail, ',' order by id), '')"
            " from audit where registration_id = " +
            std::to_string(id));
    }
};

const std::string moved = "registration registration_moved\n";
const std::string closed = "registration step_closed\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(decide)

BOOST_AUTO_TEST_CASE(approving_leads_to_payment_with_the_day_to_pay_counted_from_now) {
    Desk at;
    const Key id = at.candidate_here("pending");
    BOOST_TEST(at.send(id, "approve") == "");
    BOOST_TEST(at.stage_of(id) == "payment");
    BOOST_TEST(at.world.sql("select hold_until = approved_at + interval '24 hours'"
                            " and approved_at > now() - interval '1 minute'"
                            " from registration") == "t");
    BOOST_TEST(at.world.sql("select amount_fen from orders where closed_at is null") == "8000");
    BOOST_TEST(at.world.sql("select verdict from decision") == "approve");
    BOOST_TEST(at.audits_of(id) == "registration.approve");
}

BOOST_AUTO_TEST_CASE(the_day_to_pay_ends_with_the_payment_window) {
    Desk at;
    const Key id = at.candidate_here("pending");
    at.world.sql(
        "update sitting set payment_to = now() + interval '2 hours',"
        " fill_in_to = now(), review_to = now() + interval '1 hour'");
    BOOST_TEST(at.send(id, "approve") == "");
    BOOST_TEST(at.world.sql("select hold_until = payment_to from registration, sitting") == "t");
}

BOOST_AUTO_TEST_CASE(rejecting_keeps_the_reason_and_the_places) {
    Desk at;
    const Key id = at.candidate_here("pending");
    BOOST_TEST(at.send(id, "reject", {{"photo", "背景太暗"}}) == "");
    BOOST_TEST(at.stage_of(id) == "rejected");
    BOOST_TEST(at.world.sql("select field || '=' || words from decision_reason") ==
               "photo=背景太暗");
    BOOST_TEST(at.world.sql("select snapshot ->> 'name' from decision") == "演示甲");
    BOOST_TEST(at.world.sql("select taken from offering where taken > 0") == "1");
    BOOST_TEST(at.audits_of(id) == "registration.reject", "no words of the reasons");
}

BOOST_AUTO_TEST_CASE(what_was_approved_is_sent_back_until_it_is_paid) {
    Desk at;
    const Key id = at.candidate_here("pending");
    at.send(id, "approve");
    BOOST_TEST(at.send(id, "send_back", {{"photo", "不像本人"}}) == "");
    BOOST_TEST(at.stage_of(id) == "rejected");
    BOOST_TEST(at.world.sql("select count(*) from orders where closed_at is null") == "0");
    BOOST_TEST(at.world.sql("select hold_until = review_to from registration, sitting") == "t");
    BOOST_TEST(at.send(at.candidate_here("paid"), "send_back", {{"photo", "不像本人"}}) == moved);
}

BOOST_AUTO_TEST_CASE(one_that_came_back_meanwhile_is_not_decided_by_the_old_page) {
    Desk at;
    const Key id = at.candidate_here("pending");
    const std::string old = at.revision_of(id);
    at.world.sql("update registration set revision = revision + 2");
    BOOST_TEST(at.send(id, "approve", {}, old) == moved);
    BOOST_TEST(at.send(id, "reject", {{"photo", "背景太暗"}}, old) == moved);
    BOOST_TEST(at.stage_of(id) == "pending");
    BOOST_TEST(at.world.sql("select count(*) from decision") == "0");
    BOOST_TEST(at.audits_of(id) == "");
}

BOOST_AUTO_TEST_CASE(nothing_but_what_waits_is_decided) {
    Desk at;
    for (const std::string stage :
         {"photo", "review", "rejected", "payment", "paid", "confirmed"}) {
        const Key id = at.candidate_here(stage);
        BOOST_TEST(at.send(id, "approve") == moved, stage);
        BOOST_TEST(at.send(id, "reject", {{"photo", "背景太暗"}}) == moved, stage);
        BOOST_TEST(at.stage_of(id) == stage);
    }
}

BOOST_AUTO_TEST_CASE(after_review_has_closed_nothing_is_decided) {
    Desk at;
    const Key id = at.candidate_here("pending");
    at.close_review();
    BOOST_TEST(at.send(id, "approve") == closed);
    BOOST_TEST(at.send(id, "reject", {{"photo", "背景太暗"}}) == closed);
    BOOST_TEST(at.stage_of(id) == "pending");
}

BOOST_AUTO_TEST_SUITE_END()
