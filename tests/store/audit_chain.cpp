#include "store/audit_chain.h"

#include <boost/test/unit_test.hpp>

#include "store/audit.h"
#include "tests/support/fixture.h"

namespace {

struct Chain {
    support::World world;

    void enter(const std::string& action) {
        world.database().write([&](store::Write& db) {
            store::audit(db, {.actor = store::Actor::clerk,
                              .action = action,
                              .origin = store::Origin{"key", "192.0.2.7"}});
        });
    }
    int seal(int most = 1000) {
        return world.database().write(
            [&](store::Write& db) { return store::seal_audit(db, most); });
    }
    std::string breaks() {
        std::string all;
        for (const auto& at :
             world.database().read([](store::Read& db) { return store::chain_breaks(db, 9); }))
            all += std::string(name(at.kind)) + "@" + std::to_string(at.position) + " ";
        return all;
    }
    std::int64_t tail() {
        return world.database().read([](store::Read& db) { return store::chain_tail(db); }).count;
    }
    // As somebody who owns the database and switches its triggers off.
    void tamper(const std::string& sql) {
        world.sql("alter table audit disable trigger user");
        world.sql("alter table audit_seal disable trigger user");
        world.sql("alter table audit_seal drop constraint if exists audit_seal_audit_id_fkey");
        world.sql(sql);
    }
    // The test's database is the suite's: what was taken away comes back.
    void begin_anew() {
        tamper(
            "truncate audit, audit_seal, audit_unsealed restart identity;"
            "alter table audit_seal drop constraint if exists audit_seal_audit_id_key,"
            " add unique (audit_id), add foreign key (audit_id) references audit;"
            "alter table audit_seal enable trigger user; alter table audit enable trigger user");
    }
    ~Chain() { begin_anew(); }
    Chain() {
        begin_anew();
        for (const auto* action : {"one", "two", "three", "four"}) enter(action);
        BOOST_TEST(seal() == 4);
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(audit_chain)

BOOST_AUTO_TEST_CASE(what_was_entered_is_sealed_once_and_the_chain_holds) {
    Chain chain;
    BOOST_TEST(chain.seal() == 0);
    BOOST_TEST(chain.breaks() == "");
    BOOST_TEST(chain.tail() == 0);
}

BOOST_AUTO_TEST_CASE(what_waits_for_its_seal_is_the_tail_and_no_break) {
    Chain chain;
    chain.enter("five");
    chain.enter("six");
    BOOST_TEST(chain.tail() == 2);
    BOOST_TEST(chain.breaks() == "");
    BOOST_TEST(chain.seal(1) == 1);
    BOOST_TEST(chain.tail() == 1);
    BOOST_TEST(chain.seal() == 1);
    BOOST_TEST(chain.breaks() == "");
}

BOOST_AUTO_TEST_CASE(an_entry_that_was_changed_is_found) {
    Chain chain;
    chain.tamper("update audit set action = 'other' where action = 'two'");
    BOOST_TEST(chain.breaks() == "changed@2 ");
}

BOOST_AUTO_TEST_CASE(an_entry_that_was_taken_out_is_found) {
    Chain chain;
    chain.tamper("delete from audit where action = 'three'");
    BOOST_TEST(chain.breaks() == "missing@3 ");
}

BOOST_AUTO_TEST_CASE(an_entry_that_was_taken_out_with_its_seal_is_found) {
    Chain chain;
    chain.tamper(
        "delete from audit_seal where position = 2; delete from audit where action = 'two'");
    BOOST_TEST(chain.breaks() == "gap@3 ");
}

BOOST_AUTO_TEST_CASE(a_seal_that_was_taken_from_its_entry_is_found) {
    Chain chain;
    chain.tamper("delete from audit_seal where position = 4");
    BOOST_TEST(chain.breaks() == "stray@0 ");
}

BOOST_AUTO_TEST_CASE(entries_that_changed_places_are_found) {
    Chain chain;
    chain.tamper(
        "alter table audit_seal drop constraint audit_seal_audit_id_key;"
        "update audit_seal s set audit_id = t.audit_id from audit_seal t"
        " where (s.position, t.position) in ((2, 3), (3, 2))");
    BOOST_TEST(chain.breaks() == "changed@2 changed@3 ");
}

BOOST_AUTO_TEST_CASE(the_head_witnesses_a_chain_that_was_written_anew) {
    Chain chain;
    const auto head = [&] {
        return chain.world.database().read([](store::Read& db) { return store::chain_head(db); });
    };
    const auto before = head();
    chain.tamper(
        "truncate audit_seal; update audit set action = 'other' where action = 'two';"
        "insert into audit_unsealed select id from audit");
    BOOST_TEST(chain.seal() == 4);
    BOOST_TEST(chain.breaks() == "", "within itself the new chain is whole");
    BOOST_TEST(head().position == before.position);
    BOOST_TEST(head().hash != before.hash);
}

BOOST_AUTO_TEST_CASE(the_address_lies_apart_under_its_key) {
    Chain chain;
    BOOST_TEST(chain.world.sql("select distinct client from audit") == "key");
    BOOST_TEST(chain.world.sql("select address from audit_origin") == "192.0.2.7");
    chain.world.sql("delete from audit_origin");
    BOOST_TEST(chain.breaks() == "");
}

BOOST_AUTO_TEST_SUITE_END()
