#include "domain/sitting_plan.h"

#include "domain/number.h"
#include "domain/photo_plan.h"
#include "domain/text.h"

namespace domain {
namespace {

constexpr std::size_t longest_name = 30;
constexpr std::size_t longest_text = 20'000;
constexpr int most_pay_hours = 240;

std::string level_field(int level) { return "fee_level_" + std::to_string(level); }

class Reader {
  public:
    Reader(const TypedFields& typed, const SubjectLevels& levels) : in_(typed), levels_(levels) {}

    std::variant<SittingPlan, FieldFaults> plan() {
        SittingPlan plan{.sitting = sitting(),
                         .agreement = text("agreement"),
                         .level_fees = {},
                         .subjects = {},
                         .photo = {}};
        for (int level = 1; level <= domain::levels; ++level)
            plan.level_fees[static_cast<std::size_t>(level - 1)] =
                in_.take_optional<Money>(level_field(level));
        subjects(plan);
        plan.photo = take_photo_limits(in_);
        if (!in_.faults().empty()) return in_.faults();
        return plan;
    }

  private:
    FieldReader in_;
    const SubjectLevels& levels_;

    void fault(std::string_view field, FaultCode code) { in_.take(field, Parsed<int>(code)); }

    std::string text(std::string_view field) {
        return in_.take_optional(field, typed_text(in_.typed(field), longest_text)).value_or("");
    }
    int whole(std::string_view field, int least, int most) {
        return in_.take(field, parse_whole(in_.typed(field), least, most)).value_or(least);
    }

    // Nothing where an end is wrong by itself.
    std::optional<Window> window(const std::string& name) {
        const auto from = in_.take(name + "_from", parse_moment(in_.typed(name + "_from")));
        const auto to = in_.take(name + "_to", parse_moment(in_.typed(name + "_to")));
        if (!from || !to) return {};
        if (*to <= *from) fault(name + "_to", FaultCode::ends_before);
        return Window{*from, *to};
    }

    // Review lies inside of fill-in's beginning and payment's end; who submits last is reviewed
    // too.
    void judge(const std::optional<Window>& fill_in, const std::optional<Window>& review,
               const std::optional<Window>& payment, const std::optional<Date>& exam) {
        if (fill_in && review) {
            if (review->from < fill_in->from) fault("review_from", FaultCode::before_fill_in);
            if (review->to < fill_in->to) fault("review_to", FaultCode::review_short);
        }
        if (fill_in && payment && payment->from < fill_in->from)
            fault("payment_from", FaultCode::before_fill_in);
        if (payment &&
            ((fill_in && payment->to < fill_in->to) || (review && payment->to < review->to)))
            fault("payment_to", FaultCode::payment_short);
        if (payment && exam && *exam < shanghai(payment->to).date)
            fault("exam_from", FaultCode::exam_early);
    }

    Sitting sitting() {
        const int number = whole("sitting_number", 1, 99);
        const auto name =
            in_.take("sitting_name", typed_line(in_.typed("sitting_name"), longest_name));
        const auto exam_from = in_.take<Date>("exam_from");
        const auto exam_to = in_.take<Date>("exam_to");
        if (exam_from && exam_to && *exam_to < *exam_from) fault("exam_to", FaultCode::ends_before);
        const auto fill_in = window("fill_in"), review = window("review"),
                   payment = window("payment");
        judge(fill_in, review, payment, exam_from);
        const Date some_day(2000, 1, 1);  // stands for what is wrong: no plan is made of it
        return {.id = {},
                .number = number,
                .name = name.value_or(""),
                .exam_from = exam_from.value_or(some_day),
                .exam_to = exam_to.value_or(some_day),
                .fill_in = fill_in.value_or(Window{}),
                .review = review.value_or(Window{}),
                .payment = payment.value_or(Window{}),
                .pay_within = std::chrono::hours(whole("pay_hours", 1, most_pay_hours)),
                .max_subjects = whole("max_subjects", 1, 9),
                .announcement = text("announcement")};
    }

    void subjects(SittingPlan& plan) {
        for (const auto& [code, level] : levels_) {
            if (in_.typed("subject_" + code).empty()) continue;
            const auto fee = in_.take_optional<Money>("fee_" + code);
            plan.subjects.emplace(code, fee);
            const bool named = fee || !in_.typed("fee_" + code).empty() ||
                               plan.level_fees.at(static_cast<std::size_t>(level - 1)) ||
                               !in_.typed(level_field(level)).empty();
            if (!named) fault("fee_" + code, FaultCode::fee_missing);
        }
    }
};

}  // namespace

std::variant<SittingPlan, FieldFaults> parse_plan(const TypedFields& typed,
                                                  const SubjectLevels& subject_levels) {
    return Reader(typed, subject_levels).plan();
}

TypedFields form_of(const SittingPlan& plan) {
    const Sitting& sitting = plan.sitting;
    TypedFields form{
        {"sitting_number", std::to_string(sitting.number)},
        {"sitting_name", sitting.name},
        {"exam_from", sitting.exam_from.iso()},
        {"exam_to", sitting.exam_to.iso()},
        {"fill_in_from", moment_text(sitting.fill_in.from)},
        {"fill_in_to", moment_text(sitting.fill_in.to)},
        {"review_from", moment_text(sitting.review.from)},
        {"review_to", moment_text(sitting.review.to)},
        {"payment_from", moment_text(sitting.payment.from)},
        {"payment_to", moment_text(sitting.payment.to)},
        {"pay_hours",
         std::to_string(
             std::chrono::duration_cast<std::chrono::hours>(sitting.pay_within).count())},
        {"max_subjects", std::to_string(sitting.max_subjects)},
        {"announcement", sitting.announcement},
        {"agreement", plan.agreement},
    };
    for (int level = 1; level <= levels; ++level)
        if (const auto& fee = plan.level_fees[static_cast<std::size_t>(level - 1)])
            form[level_field(level)] = fee->text();
    for (const auto& [code, fee] : plan.subjects) {
        form["subject_" + code] = "1";
        if (fee) form["fee_" + code] = fee->text();
    }
    put_photo_limits(form, plan.photo);
    return form;
}

}  // namespace domain
