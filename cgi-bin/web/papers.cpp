#include "web/papers.h"

#include "templates/paper/day-fees.tpl.h"
#include "templates/paper/form-sheet.tpl.h"
#include "templates/paper/receipt.tpl.h"
#include "templates/paper/unconfirmed.tpl.h"
#include "web/paper_text.h"

namespace web {
namespace {

// What stands on each paper of a registration, under the same names.
void set_head(Block& paper, const store::Registration& registration,
              const domain::Sitting& sitting) {
    paper.set(kf_SITTING, sitting.name).set(kf_SITTING_NUMBER, sitting.number);
    paper.set(kf_REGISTRATION_NUMBER, registration.number(sitting));
    paper.set(kf_SITE_NAME, registration.site->name).set(kf_SITE_CODE, registration.site->code);
    paper.set(kf_SUM, registration.sum().text());
}

void set_site(Block& paper, const store::Site& site) {
    paper.set(kd_SITE_NAME, site.details.name).set(kd_SITE_CODE, site.details.code);
}

domain::Money sum_of(const std::vector<store::DayFee>& fees) {
    domain::Money sum;
    for (const auto& fee : fees) sum += fee.amount;
    return sum;
}

void list_sums(Block& paper, const std::vector<store::DayFee>& fees) {
    for (const auto& sum : store::sums_of(fees)) {
        auto row = paper.show(kd_HAS_SUMS).add(kd_SUMS).set(kd_CASHIER, sum.cashier);
        row.show_named(domain::name(sum.method));
        row.set(kd_TAKEN, sum.taken).set(kd_BACK, sum.back).set(kd_FEE, sum.amount.text());
    }
}

void list_fees(Block& paper, const std::vector<store::DayFee>& fees) {
    int line = 0;
    for (const auto& fee : fees) {
        auto row = paper.add(kd_PAYMENT).set(kd_LINE, ++line);
        row.set(kd_CLOCK, domain::clock_text(fee.at)).set(kd_RECEIPT_NUMBER, fee.receipt);
        row.set(kd_REGISTRATION_NUMBER, fee.registration).set(kd_NAME, fee.name);
        row.show_if(fee.amount < domain::Money{}, kd_REFUND).show_named(domain::name(fee.method));
        row.set(kd_CASHIER, fee.cashier).set(kd_FEE, fee.amount.text());
    }
}

}  // namespace

std::string form_sheet(const Setup& setup, const store::Registration& registration,
                       const domain::Sitting& sitting, domain::Instant now, Masked masked) {
    return paper_text(setup, "form-sheet", now, [&](Block& paper) {
        set_head(paper, registration, sitting);
        paper.set(kf_QR, registration.number(sitting));
        show_person(paper, registration.person, masked);
        for (const auto& choice : registration.choices) {
            auto row = paper.add(kf_CHOICE).set(kf_CODE, choice.subject_code);
            row.set(kf_SUBJECT, choice.subject_name).set(kf_MINUTES, choice.minutes);
            row.show_named("level_" + std::to_string(choice.level));
            row.set(kf_FEE, choice.fee.text());
        }
    });
}

namespace {

void set_paid(Block& paper, const store::Registration& registration, domain::Money amount,
              domain::Instant when) {
    paper_moment(paper, kr_WHEN, when);
    paper_amount(paper, kr_AMOUNT, amount);
    for (const auto& choice : registration.choices)
        paper.add(kr_CHOICE)
            .set(kr_CODE, choice.subject_code)
            .set(kr_SUBJECT, choice.subject_name)
            .set(kr_FEE, choice.fee.text());
}

}  // namespace

std::string receipt_paper(const Setup& setup, const store::Registration& registration,
                          const domain::Sitting& sitting, domain::Instant now,
                          const store::Receipt& receipt) {
    return paper_text(setup, "receipt", now, [&](Block& paper) {
        set_head(paper, registration, sitting);
        show_person(paper, registration.person, Masked::yes);
        paper.set(kr_RECEIPT_NUMBER, receipt.number).set(kr_CASHIER, receipt.cashier);
        paper.show_named(domain::name(receipt.method));
        set_paid(paper, registration, receipt.amount, receipt.given_at);
    });
}

std::string receipt_paper(const Setup& setup, const store::Registration& registration,
                          const domain::Sitting& sitting, domain::Instant now,
                          const store::PaidWith& paid) {
    return paper_text(setup, "receipt", now, [&](Block& paper) {
        set_head(paper, registration, sitting);
        show_person(paper, registration.person, Masked::no);
        paper.set(kr_RECEIPT_NUMBER, paid.number).set(kr_CASHIER, setup.settings.institution);
        paper.show_named(paid.gateway);
        set_paid(paper, registration, paid.amount, paid.when);
    });
}

std::string unconfirmed_paper(const Setup& setup, const store::Site& site,
                              const store::OpenSitting& sitting,
                              const store::UnconfirmedOf* subject, domain::Instant now,
                              const std::vector<store::Unconfirmed>& people) {
    return paper_text(setup, "unconfirmed", now, [&](Block& paper) {
        set_site(paper, site);
        paper.set(ku_SITTING, sitting.name).set(ku_SITTING_NUMBER, sitting.number);
        if (subject != nullptr)
            paper.add(ku_SUBJECT).set(ku_CODE, subject->code).set(ku_SUBJECT_NAME, subject->name);
        paper.set(ku_COUNT, static_cast<std::int64_t>(people.size()));
        paper.show_if(people.empty(), ku_NONE);
        int line = 0;
        for (const auto& each : people) {
            auto row = paper.add(ku_PERSON).set(ku_LINE, ++line).set(ku_NAME, each.name);
            row.set(ku_REGISTRATION_NUMBER, each.number).set(ku_CLASS_NAME, each.class_name);
            row.set(ku_ID_NUMBER, shown_text("id_number", each.id_number, Masked::yes));
            row.set(ku_PHONE, shown_text("phone", each.phone, Masked::yes));
            row.set(ku_SUBJECTS, each.subjects);
        }
    });
}

std::string day_fees_paper(const Setup& setup, const store::Site& site, const domain::Date& day,
                           domain::Instant now, const std::vector<store::DayFee>& fees) {
    return paper_text(setup, "day-fees", now, [&](Block& paper) {
        set_site(paper, site);
        paper.set(kd_DAY, day.iso()).set(kd_SUM, sum_of(fees).text());
        paper.set(kd_COUNT, static_cast<std::int64_t>(fees.size()));
        paper.show_if(fees.empty(), kd_NONE);
        list_sums(paper, fees);
        list_fees(paper, fees);
    });
}

}  // namespace web
