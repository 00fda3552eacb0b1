#include "domain/sitting_plan.h"

#include <boost/test/unit_test.hpp>

using namespace domain;

namespace {

const SubjectLevels national{{"15", 1}, {"24", 2}, {"66", 2}, {"36", 3}};

TypedFields good() {
    return {{"sitting_number", "77"},
            {"sitting_name", "2026年3月"},
            {"exam_from", "2026-03-28"},
            {"exam_to", "2026-03-30"},
            {"fill_in_from", "2025-12-20T09:00"},
            {"fill_in_to", "2026-01-06 17:00"},
            {"review_from", "2025-12-20T09:00"},
            {"review_to", "2026-01-08T17:00"},
            {"payment_from", "2025-12-20T09:00"},
            {"payment_to", "2026-01-10T17:00"},
            {"pay_hours", "24"},
            {"max_subjects", "3"},
            {"agreement", "第一条"},
            {"fee_level_2", "80"},
            {"subject_24", "1"},
            {"subject_36", "1"},
            {"fee_36", "100.5"}};
}

// "fill_in_to ends_before", of a plan that differs from a good one in these fields.
std::string fault_of(const TypedFields& other) {
    TypedFields typed = good();
    for (const auto& [field, text] : other) typed[field] = text;
    const auto parsed = parse_plan(typed, national);
    const auto* faults = std::get_if<FieldFaults>(&parsed);
    std::string all;
    if (faults != nullptr)
        for (const auto& [field, fault] : *faults)
            all += (all.empty() ? "" : ", ") + field + " " + std::string(name(fault.code));
    return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sitting_plan)

BOOST_AUTO_TEST_CASE(a_good_plan_is_read_by_the_clock_of_shanghai) {
    const auto parsed = parse_plan(good(), national);
    BOOST_REQUIRE(std::holds_alternative<SittingPlan>(parsed));
    const auto& plan = std::get<SittingPlan>(parsed);
    BOOST_TEST(iso_text(plan.sitting.fill_in.to) == "2026-01-06T17:00:00+08:00");
    BOOST_TEST(plan.subjects.size() == 2U);
    BOOST_TEST(!plan.subjects.at("24"));
    BOOST_TEST(plan.subjects.at("36")->text() == "100.50");
    BOOST_TEST(plan.photo.bytes_max == 200 * 1024);
}

BOOST_AUTO_TEST_CASE(its_form_says_the_same_plan_again) {
    const auto plan = std::get<SittingPlan>(parse_plan(good(), national));
    const auto again = std::get<SittingPlan>(parse_plan(form_of(plan), national));
    BOOST_TEST((form_of(plan) == form_of(again)));
    // a default is itself again, though its text has fewer digits
    BOOST_TEST(again.photo.aspect_max == PhotoLimits{}.aspect_max);
}

BOOST_AUTO_TEST_CASE(the_ends_of_a_window_come_in_order) {
    BOOST_TEST(fault_of({{"fill_in_to", "2025-12-20T09:00"}}) == "fill_in_to ends_before");
    BOOST_TEST(fault_of({{"exam_to", "2026-03-27"}}) == "exam_to ends_before");
}

BOOST_AUTO_TEST_CASE(review_lies_between_the_begin_of_fill_in_and_the_end_of_payment) {
    BOOST_TEST(fault_of({{"review_from", "2025-12-19T09:00"}}) == "review_from before_fill_in");
    BOOST_TEST(fault_of({{"review_to", "2026-01-06T16:59"}}) == "review_to review_short");
    BOOST_TEST(fault_of({{"review_to", "2026-01-10T17:01"}}) == "payment_to payment_short");
    BOOST_TEST(fault_of({{"payment_from", "2025-12-20T08:59"}}) == "payment_from before_fill_in");
}

BOOST_AUTO_TEST_CASE(the_exam_comes_after_all_of_them) {
    BOOST_TEST(fault_of({{"exam_from", "2026-01-09"}}) == "exam_from exam_early");
    BOOST_TEST(fault_of({{"exam_from", "2026-01-10"}}).empty());
}

BOOST_AUTO_TEST_CASE(all_faults_are_told_at_once) {
    BOOST_TEST(fault_of({{"sitting_number", "100"}, {"review_to", "soon"}, {"pay_hours", ""}}) ==
               "pay_hours required, review_to moment_form, sitting_number number_high");
}

BOOST_AUTO_TEST_CASE(an_open_subject_has_a_fee) {
    BOOST_TEST(fault_of({{"subject_15", "1"}}) == "fee_15 fee_missing");
    BOOST_TEST(fault_of({{"subject_15", "1"}, {"fee_level_1", "60"}}).empty());
    // one that is wrong is told once, where it is wrong
    BOOST_TEST(fault_of({{"subject_15", "1"}, {"fee_15", "x"}}) == "fee_15 money_form");
    BOOST_TEST(fault_of({{"subject_15", "1"}, {"fee_level_1", "x"}}) == "fee_level_1 money_form");
}

BOOST_AUTO_TEST_CASE(a_photos_limits_are_in_the_forms_units) {
    TypedFields typed = good();
    typed["photo_bytes_max"] = "100";
    typed["photo_head_min"] = "62.5";
    const auto plan = std::get<SittingPlan>(parse_plan(typed, national));
    BOOST_TEST(plan.photo.bytes_max == 100 * 1024);
    BOOST_TEST(plan.photo.head_min == 0.625);
    BOOST_TEST(fault_of({{"photo_bytes_min", "200"}}) == "photo_bytes_max not_above");
    BOOST_TEST(fault_of({{"photo_bytes_max", "300"}}) == "photo_bytes_max number_high");
}

BOOST_AUTO_TEST_SUITE_END()
