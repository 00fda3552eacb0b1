// A mail whose server is away is tried again with growing pauses, for three days.
#include "store/delivery.h"

#include <boost/test/unit_test.hpp>

#include "store/outbox.h"
#include "tests/support/fixture.h"

namespace {

struct Outbox {
    support::World world;

    void queue() {
        world.database().write(
            [](store::Write& db) { store::queue_always(db, "demo@example.edu.cn", "s", "body"); });
    }
    std::optional<store::DueMail> lease() {
        return world.database().write([](store::Write& db) { return store::lease_mail(db); });
    }
    void late(std::int64_t id) {
        world.database().write([&](store::Write& db) { store::mail_delayed(db, id, "421 busy"); });
    }
    // Minutes until the next try.
    std::string pause() {
        return world.sql("select round(extract(epoch from due_at - now()) / 60) from mail");
    }
    std::string state() {
        return world.sql("select concat_ws(' ', refused_at is not null, body, answer) from mail");
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(delivery, Outbox)

BOOST_AUTO_TEST_CASE(the_pauses_between_tries_grow_to_six_hours) {
    queue();
    for (const char* wanted :
         {"1", "2", "4", "8", "16", "32", "64", "128", "256", "360", "360", "360"}) {
        const auto mail = lease();
        BOOST_REQUIRE(mail);
        BOOST_TEST(!lease());  // nobody else tries it meanwhile
        late(mail->id);
        BOOST_TEST(pause() == wanted);
        world.sql("update mail set due_at = now()");
    }
    BOOST_TEST(state() == "f body 421 busy");
}

BOOST_AUTO_TEST_CASE(after_three_days_it_is_refused_and_its_text_gone) {
    queue();
    world.sql("update mail set created_at = now() - interval '71 hours'");
    late(lease()->id);
    BOOST_TEST(state() == "f body 421 busy");
    world.sql("update mail set created_at = now() - interval '73 hours', due_at = now()");
    late(lease()->id);
    BOOST_TEST(state() == "t  421 busy");
    world.sql("update mail set due_at = now()");
    BOOST_TEST(!lease());
}

BOOST_AUTO_TEST_CASE(what_the_server_refuses_for_good_is_not_tried_again) {
    queue();
    const auto id = lease()->id;
    world.database().write(
        [&](store::Write& db) { store::mail_refused(db, id, "550 no such user"); });
    BOOST_TEST(state() == "t  550 no such user");
    world.sql("update mail set due_at = now()");
    BOOST_TEST(!lease());
}

BOOST_AUTO_TEST_CASE(the_one_that_waits_longest_comes_first_and_two_clerks_take_two) {
    queue();
    queue();
    world.sql(
        "update mail set due_at = now() - interval '1 hour' where id = (select max(id) from"
        " mail)");
    const auto first = lease();
    const auto second = lease();
    BOOST_REQUIRE((first && second));
    BOOST_TEST(first->id > second->id);
}

BOOST_AUTO_TEST_SUITE_END()
