#include "store/pending.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "tests/support/duty.h"

using namespace support;

namespace {

store::Pending pending(Duty& duty, const store::Sites& sites,
                       const std::optional<store::PendingPlace>& after = std::nullopt,
                       int limit = 50, const store::PendingFilter& filter = {}) {
    return duty.world.database().read([&](store::Read& db) {
        return store::pending(db, {{0}, sites}, filter, after, limit);
    });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(pending_)

BOOST_AUTO_TEST_CASE(no_sites_see_nobody_and_every_site_sees_all) {
    Duty duty;
    duty.candidate_here("pending");
    duty.candidate_there("pending");
    BOOST_TEST(pending(duty, store::Sites(std::in_place)).count == 0);
    BOOST_TEST(pending(duty, std::vector{domain::Id<domain::Site>{duty.here}}).count == 1);
    BOOST_TEST(pending(duty, std::nullopt).count == 2);
}

BOOST_AUTO_TEST_CASE(the_count_is_told_even_where_the_page_is_empty) {
    Duty duty;
    duty.candidate_here("pending");
    const auto all = pending(duty, std::nullopt);
    const auto& last = all.entries.back();
    const auto beyond = pending(duty, std::nullopt, last.place);
    BOOST_TEST(beyond.entries.empty());
    BOOST_TEST(beyond.count == 1);
}

BOOST_AUTO_TEST_CASE(those_who_applied_in_the_same_instant_come_once_each) {
    Duty duty;
    for (int i = 0; i < 5; ++i) duty.candidate_here("pending");
    duty.world.sql("update registration set applied_at = '2026-03-01 10:00:00.123456+08'");
    std::vector<std::int64_t> seen;
    std::optional<store::PendingPlace> after;
    for (auto page = pending(duty, std::nullopt, after, 2); !page.entries.empty();
         page = pending(duty, std::nullopt, after, 2)) {
        for (const auto& entry : page.entries) seen.push_back(entry.place.id.value);
        after = page.entries.back().place;
    }
    BOOST_TEST(seen.size() == 5U);
    BOOST_TEST(std::is_sorted(seen.begin(), seen.end(), std::less_equal<>()));
}

BOOST_AUTO_TEST_CASE(the_filter_finds_by_subject_class_and_what_the_photo_check_found) {
    Duty duty;
    const Key id = duty.candidate_here("pending");
    duty.candidate_here("pending");
    const std::string key = std::to_string(id);
    duty.world.sql("update registration set class_name = '一班' where id = " + key);
    duty.world.sql(
        "insert into portrait (registration_id, jpeg, width, height, sha256, original_sha256,"
        " report, codes) values (" +
        key + ", 'x', 390, 567, 'a', 'b', '{\"a\": 1}', '{exif_turned,blur}')");
    const auto found = [&](const store::PendingFilter& filter) {
        return pending(duty, std::nullopt, std::nullopt, 50, filter).count;
    };
    BOOST_TEST(found({.class_name = "一班"}) == 1);
    BOOST_TEST(found({.subject = "24"}) == 2);
    BOOST_TEST(found({.subject = "66"}) == 0);
    BOOST_TEST(found({.site = domain::Id<domain::Site>{duty.there}}) == 0);
    BOOST_TEST(found({.finding = "blur"}) == 1);
    BOOST_TEST(found({.finding = "exif_turned"}) == 0);
    BOOST_TEST(found({.finding = "any"}) == 1);
    BOOST_TEST(found({.finding = "none"}) == 1);
    BOOST_TEST(pending(duty, std::nullopt).entries.front().finding == "blur");
}

BOOST_AUTO_TEST_SUITE_END()
