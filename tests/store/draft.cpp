#include "store/draft.h"

#include <boost/test/unit_test.hpp>

#include "tests/support/fixture.h"

using namespace support;

namespace {

struct Typing {
    World world;
    store::DraftKey key{{world.passport()}, {world.sitting()}, "profile"};

    store::Draft now() {
        return world.database().read([&](store::Read& db) { return store::draft(db, key); });
    }
    // the new version; 0 where nothing was kept
    int keep(int version, const std::string& body) {
        return world.database().write([&](store::Write& db) {
            return store::keep_draft(db, key, version, body).value_or(0);
        });
    }
    void finish() {
        world.database().write([&](store::Write& db) { store::finish_draft(db, key); });
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(draft, Typing)

BOOST_AUTO_TEST_CASE(before_the_first_save_there_is_version_nought) {
    BOOST_TEST(now().version == 0);
    BOOST_TEST(now().body.empty());
}

BOOST_AUTO_TEST_CASE(each_save_from_the_version_at_hand_is_kept) {
    BOOST_TEST(keep(0, "name 甲\n") == 1);
    BOOST_TEST(keep(1, "name 乙\n") == 2);
    BOOST_TEST(now().version == 2);
    BOOST_TEST(now().body == "name 乙\n");
}

BOOST_AUTO_TEST_CASE(of_two_windows_the_second_changes_nothing) {
    keep(0, "first");
    BOOST_TEST(!keep(0, "second"));
    BOOST_TEST(keep(1, "third"));
    BOOST_TEST(!keep(1, "fourth"));
    BOOST_TEST(now().body == "third");
}

BOOST_AUTO_TEST_CASE(what_says_the_same_is_in_nobodys_way) {
    keep(0, "typed");
    BOOST_TEST(keep(0, "typed") == 2);
    BOOST_TEST(keep(2, "typed on") == 3);
}

BOOST_AUTO_TEST_CASE(a_finished_draft_is_empty_and_windows_of_before_are_stale) {
    keep(0, "typed");
    finish();
    BOOST_TEST(now().body.empty());
    BOOST_TEST(!keep(1, "late"));
    BOOST_TEST(keep(2, "anew"));
}

BOOST_AUTO_TEST_CASE(finishing_what_was_never_saved_makes_windows_of_before_stale_too) {
    finish();
    BOOST_TEST(!keep(0, "late"));
}

BOOST_AUTO_TEST_CASE(each_candidate_has_a_draft_of_their_own) {
    keep(0, "mine");
    key.passport = {world.passport("other@example.edu.cn", "13800000002")};
    BOOST_TEST(now().version == 0);
}

BOOST_AUTO_TEST_SUITE_END()
