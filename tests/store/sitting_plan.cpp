#include "store/sitting_plan.h"

#include <boost/test/unit_test.hpp>

#include "store/errors.h"
#include "store/sitting_reach.h"
#include "store/sitting_version.h"
#include "tests/support/fixture.h"

using namespace support;

namespace {

using SittingId = domain::Id<domain::Sitting>;

struct Setting {
    World world;
    domain::Id<domain::Staff> staff{world.staff("admin", "administrator")};
    SittingId sitting{world.sitting()};
    Key site = world.site();
    Key offering = world.offering(sitting.value, site);

    Setting() {
        world.sql("insert into sitting_subject select id, '24' from sitting");
        world.sql("insert into sitting_fee select id, 2, 8000 from sitting");
    }
    store::Plan plan() {
        return world.database().read([&](store::Read& db) { return *store::plan(db, sitting); });
    }
    bool save(const domain::SittingPlan& plan, int revision) {
        return world.database().write([&](store::Write& db) {
            return store::save_sitting(db, sitting, revision, plan, staff);
        });
    }
    std::string agreements() {
        return world.sql(
            "select string_agg(version || ' ' || body, ', ' order by version)"
            " from agreement");
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(sitting_plan, Setting)

BOOST_AUTO_TEST_CASE(what_is_saved_is_read_again) {
    auto [plan, status, revision] = this->plan();
    plan.sitting.name = "2026年9月";
    plan.sitting.announcement = "甲\n乙";
    plan.subjects["66"] = domain::Money::of_fen(9050);
    plan.photo.bytes_max = 100 * 1024;
    BOOST_TEST(save(plan, revision));
    const auto again = this->plan();
    BOOST_TEST(again.revision == revision + 1);
    BOOST_TEST((form_of(again.plan) == form_of(plan)));
}

BOOST_AUTO_TEST_CASE(of_two_who_edit_one_wins) {
    auto [plan, status, revision] = this->plan();
    BOOST_TEST(save(plan, revision));
    plan.sitting.name = "别的";
    BOOST_TEST(!save(plan, revision));
    BOOST_TEST(this->plan().plan.sitting.name != "别的");
}

BOOST_AUTO_TEST_CASE(the_first_change_keeps_what_was_before_it) {
    auto [plan, status, revision] = this->plan();
    plan.sitting.max_subjects = 2;
    save(plan, revision);
    const auto all =
        world.database().read([&](store::Read& db) { return store::versions(db, sitting, 10); });
    BOOST_REQUIRE(all.size() == 2U);
    BOOST_TEST(all[0].whole.at("max_subjects") == "2");
    BOOST_TEST(all[0].staff == "演示工作人员");
    BOOST_TEST(all[1].whole.at("max_subjects") == "3");
    BOOST_TEST(all[1].staff.empty());
}

BOOST_AUTO_TEST_CASE(a_text_that_was_open_becomes_a_new_version_and_a_drafts_does_not) {
    auto [plan, status, revision] = this->plan();
    plan.agreement = "新的一条";
    save(plan, revision);
    BOOST_TEST(agreements() == "1 第一条 演示协议。, 2 新的一条");
    world.sql("update sitting set status = 'draft'");
    plan.agreement = "又一条";
    save(plan, revision + 1);
    BOOST_TEST(agreements() == "1 第一条 演示协议。, 2 又一条");
}

BOOST_AUTO_TEST_CASE(offerings_follow_the_sittings_fee_unless_they_have_their_own) {
    const Key other = world.offering(sitting.value, world.site("110109"));
    world.sql("update offering set fee_fen = 7000 where id = " + std::to_string(other));
    const Key passport = world.passport();
    world.registration(passport, sitting.value, "payment", site, offering);
    auto [plan, status, revision] = this->plan();
    plan.level_fees[1] = domain::Money::of_fen(9000);
    save(plan, revision);
    BOOST_TEST(world.sql("select string_agg(fee_fen::text, ' ' order by id) from offering") ==
               "9000 7000");
    BOOST_TEST(world.sql("select fee_fen from choice") == "8000");
}

BOOST_AUTO_TEST_CASE(a_number_is_one_sittings) {
    auto plan = this->plan().plan;
    BOOST_CHECK_THROW(world.database().write(
                          [&](store::Write& db) { return store::make_sitting(db, plan, staff); }),
                      store::Violation);
    plan.sitting.number = 78;
    const auto made = world.database().write(
        [&](store::Write& db) { return store::make_sitting(db, plan, staff); });
    BOOST_TEST(world.sql("select status from sitting where id = " + std::to_string(made.value)) ==
               "draft");
}

BOOST_AUTO_TEST_CASE(holds_are_moved_in_one_go) {
    int person = 0;
    for (const std::string stage : {"review", "pending", "paid"})
        world.registration(
            world.passport(stage + "@example.edu.cn", "1380000000" + std::to_string(++person)),
            sitting.value, stage, site, offering);
    world.database().write([&](store::Write& db) {
        auto held = store::lock_held(db, sitting);
        BOOST_TEST(held.size() == 2U);
        for (auto& each : held) each.hold.until = domain::from_shanghai({2030, 1, 1}, 0, 0);
        store::move_holds(db, held);
    });
    BOOST_TEST(world.sql("select count(*) from registration where hold_until = '2030-01-01 "
                         "00:00+08'") == "2");
}

BOOST_AUTO_TEST_SUITE_END()
