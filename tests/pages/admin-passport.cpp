#include <boost/test/unit_test.hpp>

#include "crypto/seal.h"
#include "tests/support/duty.h"
#include "tests/support/passport.h"

using namespace support;

namespace {

struct Counter : Duty {
    Visitor chief = everywhere("administrator");
    Visitor manager = at_work("manager");
    Key passport = std::stoll(world.sql("select passport_id from registration where id = " +
                                        std::to_string(candidate_here("pending"))));
    Visitor owner{world};

    Counter() { owner.signed_in(passport); }

    static std::string at(Key id) { return "id=" + std::to_string(id); }
    web::Response act(Visitor& who, const std::string& action, Fields fields = {}) {
        fields.emplace_back("action", action);
        return who.post(web::page, fields, at(passport));
    }
    std::string of_passport(const std::string& what) {
        return world.sql("select " + what +
                         " from passport where id = " + std::to_string(passport));
    }
    std::string count(const std::string& from) { return world.sql("select count(*) from " + from); }
    void not_activated() {
        world.sql("update passport set activated_at = null where id = " + std::to_string(passport));
    }
    // What the search hands to that member of staff for a newcomer.
    std::string found_by(const std::string& login_like, Key id) {
        const std::string staff =
            world.sql("select id from staff where login like '" + login_like + "'");
        return "&found=" + crypto::seal(world.setup().notice,
                                        "9999999999\nfound\n" + staff + "\n" + std::to_string(id));
    }
    // One that nobody has signed in with, and no site knows.
    Key newcomer() {
        const Key id = world.passport("fresh@example.edu.cn", "13800009999");
        world.sql("update passport set activated_at = null where id = " + std::to_string(id));
        return id;
    }
};

const Fields seen_mail{{"mail_document", "1"}, {"mail_seen", "yes"}};

Fields mail_to(const std::string& email, Fields more = seen_mail) {
    more.emplace_back("email", email);
    return more;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(admin_passport, Counter)

BOOST_AUTO_TEST_CASE(the_owner_is_shown_masked_and_in_full_once_asked) {
    const auto page = manager.get(web::page, at(passport));
    BOOST_TEST(page.status == 200);
    for (const std::string text : {"演示甲", "110221********1239", "d***@example.edu.cn", "138****",
                                   "77-110108-000001", "1 处", "还没有为这个通行证办理过"})
        BOOST_TEST(has(page, text), text);
    BOOST_TEST(!has(page, of_passport("mobile")));
    const auto answer = act(manager, "unmask");
    BOOST_TEST(audited() == "staff passport.unmask");
    const auto query = redirect_query(answer);
    BOOST_TEST(has(manager.get(web::page, query), of_passport("email")));
    BOOST_TEST(has(manager.get(web::page, query), "110221200403151239"));
    BOOST_TEST(!has(manager.get(web::page, at(passport)), of_passport("email")));
    BOOST_TEST(!has(chief.get(web::page, query), of_passport("email")));
}

BOOST_AUTO_TEST_CASE(a_mail_that_was_refused_for_good_is_told_without_the_address) {
    const auto page = [&] { return manager.get(web::page, at(passport)); };
    BOOST_TEST(!has(page(), "被对方服务器退回"));
    world.sql("insert into mail (recipient, subject, body, refused_at, answer) values ('" +
              of_passport("email") + "', 's', '', now(), '550 5.1.1 <" + of_passport("email") +
              ">: no such user')");
    BOOST_TEST(has(page(), "被对方服务器退回（550 5.1.1）"));
    BOOST_TEST(!has(page(), of_passport("email")));
    world.sql("update mail set answer = 'Could not connect to server'");
    BOOST_TEST(has(page(), "试了三天没有送到"));
    world.sql("insert into mail (recipient, subject, body, delivered_at) values ('" +
              of_passport("email") + "', 's', '', now() + interval '1 minute')");
    BOOST_TEST(!has(page(), "没有送到"));
}

BOOST_AUTO_TEST_CASE(another_address_is_told_at_both_and_ends_what_the_old_one_could_do) {
    const std::string old_mail = of_passport("email");
    world.sql(
        "insert into passport_link (token_hash, passport_id, purpose, expires_at) values"
        " (sha256('x'), " +
        std::to_string(passport) + ", 'recover', now() + interval '1 hour')");
    // three mails in the hour do not keep this one away
    world.sql("insert into mail (recipient, subject, body) select '" + old_mail +
              "', 's', 'b' from generate_series(1, 3)");
    BOOST_TEST(act(manager, "mail", mail_to("new@example.edu.cn")).status == 303);
    BOOST_TEST(of_passport("email") == "new@example.edu.cn");
    BOOST_TEST(audited() == "staff passport.mail");
    BOOST_TEST(count("session") == "0");
    BOOST_TEST(count("passport_link where used_at is null") == "0");
    const std::string told = world.sql("select body from mail where recipient = '" + old_mail +
                                       "' order by id desc limit 1");
    BOOST_TEST(told.find("n***@example.edu.cn") != std::string::npos);
    BOOST_TEST(told.find("如果不是您本人，说明有人") != std::string::npos);
    BOOST_TEST(count("mail where recipient = 'new@example.edu.cn'") == "1");
    const auto page = manager.get(web::page, at(passport));
    BOOST_TEST(has(page, "更改邮箱（看到中华人民共和国居民身份证）"));
    BOOST_TEST(count("audit where detail like '%@%'") == "0");
}

BOOST_AUTO_TEST_CASE(no_address_is_changed_without_the_document) {
    const std::string before = of_passport("email");
    const auto page = act(manager, "mail", mail_to("new@example.edu.cn", {}));
    BOOST_TEST(page.status == 422);
    BOOST_TEST(has(page, "id=\"mail_document-fault\""));
    BOOST_TEST(has(page, "id=\"mail_seen-fault\""));
    BOOST_TEST(!has(page, "id=\"activate_document-fault\""));
    BOOST_TEST(value_of(page, "email") == "new@example.edu.cn");
    const auto odd = act(manager, "mail", mail_to("no mail"));
    BOOST_TEST(odd.status == 422);
    BOOST_TEST(has(odd, "value=\"1\" selected"));
    BOOST_TEST(has(act(manager, "mail", mail_to(before)), "这就是现在的邮箱"));
    world.passport("taken@example.edu.cn", "13800007777");
    BOOST_TEST(has(act(manager, "mail", mail_to("Taken@example.edu.cn")), "另一个已激活的通行证"));
    BOOST_TEST(of_passport("email") == before);
    BOOST_TEST(count("session") == "1");
    not_activated();
    BOOST_TEST(act(manager, "mail", mail_to("TAKEN@example.edu.cn")).status == 422);
}

BOOST_AUTO_TEST_CASE(out_of_use_with_a_reason_and_back) {
    BOOST_TEST(act(manager, "disable", {{"words", "被人使用"}}).status == 422);
    BOOST_TEST(has(act(manager, "disable", {{"words", "被人使用"}}), "id=\"disable_sure-fault\""));
    BOOST_TEST(has(act(manager, "disable", {{"sure", "yes"}}), "id=\"words-fault\""));
    BOOST_TEST(of_passport("disabled_at").empty());
    BOOST_TEST(act(manager, "disable", {{"words", "被人使用"}, {"sure", "yes"}}).status == 303);
    BOOST_TEST(!of_passport("disabled_at").empty());
    BOOST_TEST(count("session") == "0");
    BOOST_TEST(audited() == "staff passport.disable");
    BOOST_TEST(count("audit where detail like '%被人使用%'") == "0");
    const auto page = manager.get(web::page, at(passport));
    BOOST_TEST(has(page, "停用 被人使用"));
    BOOST_TEST(has(page, "<span class=\"badge\">已停用</span>"));
    BOOST_TEST(!has(page, "已激活"));
    BOOST_TEST(!has(page, "name=\"action\" value=\"mail\""));
    BOOST_TEST(act(manager, "disable", {{"words", "再次"}, {"sure", "yes"}}).status == 422);
    BOOST_TEST(act(manager, "enable", {{"words", "已查明"}}).status == 303);
    BOOST_TEST(of_passport("disabled_at").empty());
    BOOST_TEST(audited() == "staff passport.enable");
}

BOOST_AUTO_TEST_CASE(out_of_every_browser) {
    BOOST_TEST(act(manager, "end").status == 422);
    BOOST_TEST(count("session") == "1");
    BOOST_TEST(act(manager, "end", {{"sure", "yes"}}).status == 303);
    BOOST_TEST(count("session") == "0");
    BOOST_TEST(audited() == "staff passport.end_sessions");
    BOOST_TEST(!has(manager.get(web::page, at(passport)), "name=\"action\" value=\"end\""));
}

BOOST_AUTO_TEST_CASE(the_activation_once_more_but_not_without_end) {
    not_activated();
    for (int i = 0; i < 3; ++i)
        BOOST_TEST(has(manager.get(web::page, redirect_query(act(manager, "resend"))),
                       "激活邮件已重新发出"));
    BOOST_TEST(count("mail") == "3");
    BOOST_TEST(!mailed_token(world).empty());
    BOOST_TEST(has(manager.get(web::page, redirect_query(act(manager, "resend"))),
                   "一小时内已经收到三封"));
    BOOST_TEST(count("mail") == "3");
    BOOST_TEST(audited() == "staff passport.resend");
    world.sql("update passport set activated_at = now()");
    BOOST_TEST(act(manager, "resend").status == 422);
}

BOOST_AUTO_TEST_CASE(by_hand_with_the_document_seen) {
    not_activated();
    BOOST_TEST(act(manager, "activate").status == 422);
    BOOST_TEST(of_passport("activated_at").empty());
    const Fields seen{{"activate_document", "5"}, {"activate_seen", "yes"}};
    BOOST_TEST(act(manager, "activate", seen).status == 303);
    BOOST_TEST(!of_passport("activated_at").empty());
    BOOST_TEST(audited() == "staff passport.activate_by_hand");
    BOOST_TEST(world.sql("select detail from audit order by id desc limit 1") == "5");
    BOOST_TEST(act(manager, "activate", seen).status == 422);
    not_activated();
    world.passport(of_passport("email"), "13800007777");
    const auto taken = act(manager, "activate", seen);
    BOOST_TEST(taken.status == 422);
    BOOST_TEST(has(taken, "另一个已激活的通行证用着这个邮箱"));
    BOOST_TEST(of_passport("activated_at").empty());
}

BOOST_AUTO_TEST_CASE(where_one_registered_last_is_set_over_it) {
    Visitor elsewhere(world);
    elsewhere.on_duty(world.staff("elsewhere", "manager", there));
    BOOST_TEST(elsewhere.get(web::page, at(passport)).status == 404);
    const Key later = world.sitting(78);
    world.registration(passport, later, "pending", there, world.offering(later, there));
    BOOST_TEST(elsewhere.get(web::page, at(passport)).status == 200);
    BOOST_TEST(manager.get(web::page, at(passport)).status == 404);
    BOOST_TEST(act(manager, "mail", mail_to("new@example.edu.cn")).status == 404);
    BOOST_TEST(at_work("reviewer").get(web::page, at(passport)).status == 404);
    BOOST_TEST(everywhere("auditor").get(web::page, at(passport)).status == 403);
}

BOOST_AUTO_TEST_CASE(a_newcomer_is_helped_by_who_has_just_found_them) {
    passport = newcomer();
    BOOST_TEST(manager.get(web::page, at(passport)).status == 404);
    BOOST_TEST(act(manager, "resend").status == 404);
    BOOST_TEST(chief.get(web::page, at(passport)).status == 200);
    const std::string found = at(passport) + found_by("manager%", passport);
    BOOST_TEST(manager.get(web::page, found).status == 200);
    BOOST_TEST(at_work("manager").get(web::page, found).status == 404);
    const auto sent = manager.post(web::page, {{"action", "resend"}}, found);
    BOOST_TEST(sent.status == 303);
    BOOST_TEST(manager.get(web::page, redirect_query(sent)).status == 200);
    const auto active = manager.post(
        web::page, {{"action", "activate"}, {"activate_document", "1"}, {"activate_seen", "yes"}},
        found);
    BOOST_TEST(has(manager.get(web::page, redirect_query(active)), "已激活，本人可以用"));
    // an activated one without a site stays with those who look after all
    world.sql("update passport set activated_at = now()");
    BOOST_TEST(manager.get(web::page, at(passport)).status == 404);
    BOOST_TEST(chief.get(web::page, at(passport)).status == 200);
}

BOOST_AUTO_TEST_CASE(without_an_id_one_is_led_to_the_search) {
    BOOST_TEST(header(manager.get(web::page), "Location") == "admin-passports");
}

BOOST_AUTO_TEST_CASE(sent_when_signed_out_it_comes_back_after_a_new_sign_in) {
    auto fields = mail_to("new@example.edu.cn");
    fields.emplace_back("action", "mail");
    const auto [kept, again] = sent_late(manager, web::page, fields, at(passport));
    BOOST_TEST(has(kept, "登录已过期"));
    BOOST_TEST(has(again, "请核对后再提交一次"));
    BOOST_TEST(value_of(again, "email") == "new@example.edu.cn");
    BOOST_TEST(of_passport("email") != "new@example.edu.cn");
}

BOOST_AUTO_TEST_SUITE_END()
