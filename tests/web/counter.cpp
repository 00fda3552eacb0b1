#include "web/counter.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "store/refund_run.h"
#include "tests/support/at_once.h"
#include "tests/support/duty.h"
#include "web/admin.h"

using namespace support;

namespace {

using Deed = web::Faults (*)(const web::Visit&, store::Write&, store::Standing&);

// What admin-registration does with a form, without its HTML: 204, or each fault on a line.
template <Deed deed>
web::Response act(const web::Visit& visit, store::Write& db) {
    auto standing = *visit.standing;
    const web::Faults faults = deed(visit, db, standing);
    if (faults.none()) return web::no_content();
    web::Response response;
    for (const auto& at : faults.all())
        response.body += at.field + " " + std::string(domain::name(at.fault.code)) + "\n";
    return response;
}

const web::Page counter_page{.family = web::Family::staff,
                             .who = web::Who::staff,
                             .target = web::Target::registration,
                             .actions = {{"receive", {}, act<web::receive>},
                                         {"unpay", {}, act<web::unpay>},
                                         {"confirm", {}, act<web::confirm>},
                                         {"unconfirm", {}, act<web::unconfirm>}}};

std::size_t how_many(const std::vector<std::string>& answers, const std::string& one) {
    return static_cast<std::size_t>(std::count(answers.begin(), answers.end(), one));
}

struct Counter : Duty {
    Visitor staff = everywhere("administrator");

    // With the revision that the registration has now, or an older one. "" where it was done.
    std::string send(Visitor& by, Key id, const std::string& action, const Fields& more = {},
                     const std::string& revision = "") {
        Fields fields = more;
        fields.emplace_back("action", action);
        fields.emplace_back("revision", revision.empty() ? revision_of(id) : revision);
        return by.post(counter_page, fields, "id=" + std::to_string(id)).body;
    }
    std::string send(Key id, const std::string& action, const Fields& more = {},
                     const std::string& revision = "") {
        return send(staff, id, action, more, revision);
    }
    std::string receive(Key id, const std::string& number, const std::string& proposed = "") {
        return send(id, "receive",
                    {{"method", "cash"}, {"receipt", number}, {"proposed", proposed}});
    }
    Key confirmed() {
        const Key id = candidate_here("payment");
        receive(id, "A" + std::to_string(id));
        send(id, "confirm", {{"document", "1"}});
        return id;
    }
    std::string count(const std::string& table) {
        return world.sql("select count(*) from " + table);
    }
    std::string last_audit() {
        return world.sql("select action || ' ' || detail from audit order by id desc limit 1");
    }
};

const std::string moved = "registration registration_moved\n";
const std::string closed = "registration step_closed\n";

}  // namespace

BOOST_FIXTURE_TEST_SUITE(counter, Counter)

BOOST_AUTO_TEST_CASE(the_fee_is_taken_and_the_receipt_noted) {
    const Key id = candidate_here("payment");
    BOOST_TEST(receive(id, " ａ0017 ") == "");
    BOOST_TEST(stage_of(id) == "paid");
    BOOST_TEST(world.sql("select hold_until is null from registration") == "t");
    BOOST_TEST(world.sql("select number || ' ' || method || ' ' || amount_fen from receipt") ==
               "A0017 cash 8000");
    BOOST_TEST(last_audit() == "registration.receive A0017");
}

BOOST_AUTO_TEST_CASE(what_is_missing_or_wrong_in_the_form_is_told_and_nothing_taken) {
    const Key id = candidate_here("payment");
    BOOST_TEST(send(id, "receive") == "method choose\nreceipt required\n");
    BOOST_TEST(send(id, "receive", {{"method", "gold"}, {"receipt", "A1"}}) == "method choose\n");
    BOOST_TEST(receive(id, std::string(31, '1')) == "receipt too_long\n");
    BOOST_TEST(receive(id, "77-110108-000002") == "receipt receipt_form\n");
    BOOST_TEST(stage_of(id) == "payment");
    BOOST_TEST(count("receipt") == "0");
}

BOOST_AUTO_TEST_CASE(a_typed_number_that_was_used_is_told_a_proposed_one_gives_way_to_the_next) {
    receive(candidate_here("payment"), "A1");
    const Key id = candidate_here("payment");
    BOOST_TEST(receive(id, "a1") == "receipt receipt_used\n");
    BOOST_TEST(receive(id, "a1", "A9") == "receipt receipt_used\n");
    BOOST_TEST(stage_of(id) == "payment");
    BOOST_TEST(receive(id, "A1", "A1") == "");
    BOOST_TEST(world.sql("select number from receipt order by id desc limit 1") == "A2");
    BOOST_TEST(last_audit() == "registration.receive A2");
}

BOOST_AUTO_TEST_CASE(only_what_is_owed_within_its_window_is_taken) {
    for (const std::string stage : {"photo", "review", "pending", "rejected", "paid", "confirmed"})
        BOOST_TEST(receive(candidate_here(stage), stage) == moved, stage);
    const Key id = candidate_here("payment");
    close_payment();
    BOOST_TEST(receive(id, "A1") == closed);
    BOOST_TEST(stage_of(id) == "payment");
    BOOST_TEST(count("payment_event") == "0");
}

BOOST_AUTO_TEST_CASE(the_same_form_twice_is_one_fee_and_no_fault) {
    const Key id = candidate_here("payment");
    const std::string revision = revision_of(id);
    const Fields form = {{"method", "cash"}, {"receipt", "A1"}};
    BOOST_TEST(send(id, "receive", form, revision) == "");
    BOOST_TEST(send(id, "receive", form, revision) == "");
    BOOST_TEST(send(id, "receive", {{"method", "cash"}, {"receipt", "A2"}}, revision) == moved);
    Visitor colleague = everywhere("cashier");
    BOOST_TEST(send(colleague, id, "receive", form, revision) == moved, "another is told");
    BOOST_TEST(count("receipt") == "1");
    BOOST_TEST(count("audit where registration_id = " + std::to_string(id)) == "1");
}

BOOST_AUTO_TEST_CASE(of_cashiers_who_take_one_fee_at_once_one_takes_it_and_the_others_are_told) {
    constexpr std::size_t many = 8;
    const Key id = candidate_here("payment");
    const std::string revision = revision_of(id);
    std::vector<Visitor> cashiers;
    for (std::size_t i = 0; i < many; ++i) cashiers.push_back(everywhere("cashier"));
    std::vector<std::string> answers(many);
    at_once(many, [&](store::Database& database, std::size_t i) {
        answers[i] = cashiers[i]
                         .through(database)
                         .post(counter_page,
                               {{"action", "receive"},
                                {"revision", revision},
                                {"method", "cash"},
                                {"proposed", "A1"},
                                {"receipt", "A1"}},
                               "id=" + std::to_string(id))
                         .body;
    });
    BOOST_TEST(how_many(answers, "") == 1u);
    BOOST_TEST(how_many(answers, moved) == many - 1);
    BOOST_TEST(count("receipt") == "1");
    BOOST_TEST(count("payment_event") == "1");
}

BOOST_AUTO_TEST_CASE(of_cashiers_with_one_proposed_number_each_gives_a_number_of_its_own) {
    constexpr std::size_t many = 8;
    std::vector<Key> people;
    std::vector<Visitor> cashiers;
    for (std::size_t i = 0; i < many; ++i) {
        people.push_back(candidate_here("payment"));
        cashiers.push_back(everywhere("cashier"));
    }
    std::vector<std::string> revisions;
    for (const Key id : people) revisions.push_back(revision_of(id));
    std::vector<std::string> answers(many);
    at_once(many, [&](store::Database& database, std::size_t i) {
        answers[i] = cashiers[i]
                         .through(database)
                         .post(counter_page,
                               {{"action", "receive"},
                                {"revision", revisions[i]},
                                {"method", "cash"},
                                {"proposed", "77-00001"},
                                {"receipt", "77-00001"}},
                               "id=" + std::to_string(people[i]))
                         .body;
    });
    BOOST_TEST(how_many(answers, "") == many);
    BOOST_TEST(world.sql("select string_agg(number, ',' order by number) from receipt") ==
               "77-00001,77-00002,77-00003,77-00004,77-00005,77-00006,77-00007,77-00008");
}

BOOST_AUTO_TEST_CASE(what_the_counter_took_goes_back_with_a_reason_and_is_owed_again) {
    const Key id = candidate_here("payment");
    world.sql("update registration set submitted_at = now() - interval '3 days'");
    receive(id, "A1");
    BOOST_TEST(send(id, "unpay") == "unpay_reason required\n");
    BOOST_TEST(send(id, "unpay", {{"unpay_reason", std::string(201, 'x')}}) ==
               "unpay_reason too_long\n");
    BOOST_TEST(stage_of(id) == "paid");
    BOOST_TEST(send(id, "unpay", {{"unpay_reason", "收错了人"}}) == "");
    BOOST_TEST(stage_of(id) == "payment");
    BOOST_TEST(world.sql("select hold_until between now() + interval '23 hours' and now() +"
                         " interval '24 hours' from registration") == "t",
               "the time to pay counts from now");
    BOOST_TEST(world.sql("select reason from receipt_void") == "收错了人");
    BOOST_TEST(last_audit() == "registration.unpay A1", "no words of the reason");
    BOOST_TEST(receive(id, "A2") == "");
    BOOST_TEST(world.sql("select count(*) from orders where closed_at is null") == "1");
}

BOOST_AUTO_TEST_CASE(nothing_goes_back_that_the_counter_did_not_take_or_too_late) {
    const Key online = candidate_here("paid");
    const Fields reason = {{"unpay_reason", "收错了人"}};
    BOOST_TEST(send(online, "unpay", reason) == "registration not_by_counter\n");
    BOOST_TEST(stage_of(online) == "paid");
    const Key id = candidate_here("payment");
    receive(id, "A1");
    const std::string revision = revision_of(id);
    world.sql("update registration set revision = revision + 1");
    BOOST_TEST(send(id, "unpay", reason, revision) == moved);
    close_payment();
    BOOST_TEST(send(id, "unpay", reason) == closed);
    BOOST_TEST(count("receipt_void") == "0");
}

BOOST_AUTO_TEST_CASE(what_a_run_gives_back_the_counter_does_not) {
    const Key id = candidate_here("payment");
    receive(id, "A1");
    const Key manager = world.staff("manager", "manager", here);
    world.database().write([&](store::Write& db) {
        store::make_run(db, {{sitting}, std::nullopt}, "停考", {manager}, 1,
                        domain::Money::of_fen(8000));
    });
    BOOST_TEST(send(id, "unpay", {{"unpay_reason", "收错了人"}}) == "registration fee_in_run\n");
    BOOST_TEST(stage_of(id) == "paid");
    BOOST_TEST(count("receipt_void") == "0");
    BOOST_TEST(world.sql("select string_agg(state, ' ') from refund") == "asked");
}

BOOST_AUTO_TEST_CASE(a_confirmation_says_which_document_was_seen) {
    const Key id = candidate_here("paid");
    BOOST_TEST(send(id, "confirm") == "document choose\n");
    BOOST_TEST(send(id, "confirm", {{"document", "99"}}) == "document choose\n");
    BOOST_TEST(stage_of(id) == "paid");
    BOOST_TEST(send(id, "confirm", {{"document", "5"}}) == "");
    BOOST_TEST(stage_of(id) == "confirmed");
    BOOST_TEST(world.sql("select document from confirmation") == "5");
    BOOST_TEST(last_audit() == "registration.confirm 5");
    BOOST_TEST(send(id, "confirm", {{"document", "5"}}) == moved);
    BOOST_TEST(send(candidate_here("payment"), "confirm", {{"document", "1"}}) == moved);
    BOOST_TEST(count("confirmation") == "1");
}

BOOST_AUTO_TEST_CASE(a_confirmation_is_taken_back_with_a_reason_and_may_be_given_anew) {
    const Key id = confirmed();
    BOOST_TEST(send(id, "unconfirm", {{"unconfirm_reason", " "}}) == "unconfirm_reason required\n");
    BOOST_TEST(stage_of(id) == "confirmed");
    BOOST_TEST(send(id, "unpay", {{"unpay_reason", "收错了人"}}) == moved, "it comes first");
    BOOST_TEST(send(id, "unconfirm", {{"unconfirm_reason", "证件不是本人的"}}) == "");
    BOOST_TEST(stage_of(id) == "paid");
    BOOST_TEST(last_audit() == "registration.unconfirm ");
    BOOST_TEST(world.sql("select reason from confirmation_void") == "证件不是本人的");
    BOOST_TEST(send(id, "confirm", {{"document", "1"}}) == "");
    BOOST_TEST(count("confirmation") == "2");
}

BOOST_AUTO_TEST_SUITE_END()
