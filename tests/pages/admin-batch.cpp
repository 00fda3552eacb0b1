#include <boost/test/unit_test.hpp>

#include "tests/support/duty.h"

using namespace support;

namespace {

struct Batch : Duty {
    Visitor reviewer = at_work("reviewer");

    // One that waits, with a photo of which the check found that.
    Key one(const std::string& codes = "{}") {
        const Key id = candidate_here("pending");
        const std::string key = std::to_string(id);
        world.sql("update registration set name = '演示" + key + "' where id = " + key);
        world.sql(
            "insert into portrait (registration_id, jpeg, width, height, sha256, original_sha256,"
            " report, codes) values (" +
            key + ", 'x', 390, 567, 'a', 'b', '{\"decision\": \"accept\"}', '" + codes + "')");
        return id;
    }
    std::string ticked(Key id) { return std::to_string(id) + "-" + revision_of(id); }
    web::Response approve(const std::vector<std::string>& ones) {
        Fields fields{{"action", "approve"}};
        for (const auto& each : ones) fields.emplace_back("one", each);
        return reviewer.post(web::page, fields);
    }
    web::Response after(const web::Response& answer) {
        const std::string to = header(answer, "Location");
        return reviewer.get(web::page, to.substr(to.find('?') + 1));
    }
};

bool shows(const web::Response& page, Key id) {
    return has(page, "id=\"one-" + std::to_string(id) + "\"");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(admin_batch)

BOOST_AUTO_TEST_CASE(only_those_with_nothing_to_look_into_are_on_the_sheet) {
    Batch batch;
    const Key plain = batch.one();
    const Key turned = batch.one("{exif_turned}");
    const Key blurred = batch.one("{blur}");
    const Key unchecked = batch.one();
    batch.world.sql("update portrait set report = '{}' where registration_id = " +
                    std::to_string(unchecked));
    const Key again = batch.one();
    batch.world.sql("insert into decision (registration_id, staff_id, verdict) select " +
                    std::to_string(again) + ", min(id), 'reject' from staff");
    const Key without = batch.candidate_here("pending");
    const auto page = batch.reviewer.get(web::page);
    BOOST_TEST(shows(page, plain));
    BOOST_TEST(shows(page, turned));
    for (const Key id : {blurred, unchecked, again, without}) BOOST_TEST(!shows(page, id));
    BOOST_TEST(has(page, "通过这 2 人"));
}

BOOST_AUTO_TEST_CASE(each_that_is_ticked_becomes_a_decision_of_its_own) {
    Batch batch;
    const Key first = batch.one();
    const Key second = batch.one();
    const Key left = batch.one();
    const auto page = batch.after(batch.approve({batch.ticked(first), batch.ticked(second)}));
    BOOST_TEST(has(page, "2 人已通过"));
    BOOST_TEST(batch.stage_of(first) == "payment");
    BOOST_TEST(batch.stage_of(left) == "pending");
    BOOST_TEST(batch.world.sql("select count(*) from decision where opened_at is null") == "2");
    BOOST_TEST(batch.world.sql("select count(*) from audit"
                               " where action = 'registration.approve'") == "2");
}

BOOST_AUTO_TEST_CASE(those_that_moved_meanwhile_are_named_and_left_alone) {
    Batch batch;
    const Key fine = batch.one();
    const Key moved = batch.one();
    const Key held = batch.one();
    const std::vector<std::string> ones{batch.ticked(fine), batch.ticked(moved),
                                        batch.ticked(held)};
    batch.world.sql("update registration set revision = revision + 1 where id = " +
                    std::to_string(moved));
    batch.world.sql("insert into review_lease (registration_id, staff_id, until) select " +
                    std::to_string(held) + ", max(id), now() + interval '1 minute' from staff");
    batch.world.sql("insert into staff (login, name, password_hash) values ('x', '演示', '-')");
    batch.world.sql("update review_lease set staff_id = (select max(id) from staff)");
    const auto page = batch.after(batch.approve(ones));
    BOOST_TEST(has(page, "1 人已通过"));
    BOOST_TEST(has(page, "演示" + std::to_string(moved) + "<"));
    BOOST_TEST(has(page, "演示" + std::to_string(held) + "<"));
    BOOST_TEST(batch.stage_of(moved) == "pending");
    BOOST_TEST(batch.stage_of(held) == "pending");
}

BOOST_AUTO_TEST_CASE(a_sheet_has_twenty_four_and_leads_on) {
    Batch batch;
    batch.world.sql("update offering set capacity = 100");
    for (int i = 0; i < 25; ++i) batch.one();
    const auto page = batch.reviewer.get(web::page);
    BOOST_TEST(has(page, "共 25 人"));
    BOOST_TEST(has(page, "通过这 24 人"));
    const auto mark = page.body.find("admin-batch?after=");
    BOOST_REQUIRE(mark != std::string::npos);
    const auto from = page.body.find('?', mark) + 1;
    BOOST_TEST(
        has(batch.reviewer.get(web::page, page.body.substr(from, page.body.find('"', from) - from)),
            "通过这 1 人"));
}

BOOST_AUTO_TEST_CASE(another_sites_and_forged_ones_are_refused) {
    Batch batch;
    const Key there = batch.candidate_there("pending");
    BOOST_TEST(batch.approve({batch.ticked(there)}).status == 404);
    BOOST_TEST(batch.approve({"999999-1"}).status == 404);
    BOOST_TEST(batch.approve({"1"}).status == 400);
    BOOST_TEST(batch.approve(std::vector<std::string>(25, "1-1")).status == 400);
    BOOST_TEST(batch.stage_of(there) == "pending");
    BOOST_TEST(batch.at_work("auditor").get(web::page).status == 403);
}

BOOST_AUTO_TEST_CASE(an_empty_sheet_leads_to_the_queue) {
    Batch batch;
    BOOST_TEST(has(batch.reviewer.get(web::page), "没有可以一起通过的了"));
}

BOOST_AUTO_TEST_CASE(a_whole_sheet_of_long_names_that_moved_is_told) {
    Batch batch;
    batch.world.sql("update offering set capacity = 100");
    std::vector<std::string> ones;
    for (int i = 0; i < 24; ++i) ones.push_back(batch.ticked(batch.one()));
    batch.world.sql(
        "update registration set revision = revision + 1, name = repeat('演', 14) || id % 100");
    const auto page = batch.after(batch.approve(ones));
    BOOST_TEST(page.status == 200);
    BOOST_TEST(has(page, "0 人已通过"));
    const std::string last =
        batch.world.sql("select name from registration order by id desc limit 1");
    BOOST_TEST(has(page, " " + last + "<"));
}

BOOST_AUTO_TEST_CASE(who_was_left_out_stays_so_where_the_sheet_was_sent_when_signed_out) {
    Batch batch;
    const Key fine = batch.one();
    const Key left = batch.one();
    const auto [kept, again] = batch.sent_late(
        batch.reviewer, web::page, {{"action", "approve"}, {"one", batch.ticked(fine)}});
    BOOST_TEST(has(kept, "登录已过期"));
    BOOST_TEST(has(again, "请核对后再提交一次"));
    BOOST_TEST(has(again, "value=\"" + batch.ticked(fine) + "\" checked"));
    BOOST_TEST(has(again, "value=\"" + batch.ticked(left) + "\">"));
    BOOST_TEST(batch.stage_of(fine) == "pending");
}

BOOST_AUTO_TEST_SUITE_END()
