// The things that can be wrong with what was typed, by name.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace domain {

// One code per sentence that a visitor may need. `found` and `wanted` are the numbers of the
// sentence; where a line says nothing they are 0.
enum class FaultCode {
    // any field
    required,         // nothing typed
    choose,           // nothing, or nothing known, chosen from a list
    too_long,         // characters found, at most wanted
    too_short,        // characters found, at least wanted
    bad_bytes,        // not UTF-8, or NUL
    bad_characters,   // a control or invisible character; found = its place, from 1
    reason_required,  // staff refuse or send back without a reason
    // dates
    date_form,     // neither YYYYMMDD nor YYYY-MM-DD
    date_none,     // no such day in the calendar
    birth_future,  // born after today
    birth_early,   // born before the year wanted
    // account
    email_form,    // not one @ with something on both sides
    email_local,   // the part before the @
    email_domain,  // the part after the @
    phone_characters,
    phone_digits,     // digits found, wanted (0: a landline, where several lengths are right)
    phone_prefix,     // a mobile does not start with 13 to 19
    phone_area_code,  // a landline without its area code
    phone_extension,  // longer than wanted digits
    password_letter,
    password_digit,
    password_symbol,
    password_common,
    password_account,  // contains the mail name or the mobile number of its owner
    not_same,          // the second password
    consent,           // the tick is missing
    captcha_wrong,
    captcha_expired,
    captcha_used,         // the picture has served before
    code_wrong,           // not the code that was sent by mail, or no longer
    account_or_password,  // never which of the two
    password_wrong,       // not the one chosen at registering
    locked,               // wanted = seconds until the next try
    // person
    name_digits,      // found = place of the digit, from 1
    name_characters,  // found = place of the character, from 1
    name_mark,        // a dot, hyphen or apostrophe at an end, or two together; found = its place
    pinyin_characters,
    id_length,        // characters found, wanted
    id_15,            // the number of before 2000
    id_characters,    // found = place of the character, from 1
    id_date,          // characters 7 to 14 are no day
    id_future,        // the birth date is after today
    id_checksum,      // the last character does not fit the others
    id_of_permit,     // a residence permit's number typed as a resident ID's
    id_of_foreigner,  // a permanent residence card's number typed as a resident ID's
    permit_region,    // a residence permit begins with 810000, 820000 or 830000
    hk_permit_form,
    tw_permit_form,
    foreigner_form,
    passport_form,
    postcode_form,
    money_form,
    // the road
    stale,                // the form is of before another tab's change
    declaration,          // the declaration is not ticked
    no_choice,            // no subject chosen
    too_many_choices,     // subjects found, at most wanted
    receipt_used,         // a receipt has this number already
    receipt_form,         // a registration's number, scanned into the field of the receipt's
    subject_full,         // found = the subject's code
    window_closed,        // posted after the window for it had ended
    window_not_open,      // posted before the window for it began
    registration_locked,  // approved: the candidate may not change it
    payment_under_way,    // money may come: that is ended first
    site_full,            // the site's own cap is reached
    photo_missing,        // no file chosen
    photo_refused,        // found = findings that must be mended, wanted = those that should be
    // to staff
    staff_locked,        // as locked: nobody mails them a new password
    review_held,         // another reviewer has it in front of them
    undo_late,           // not one's own decision, or of too long ago
    reasons_changed,     // the list of reasons was edited since the page was made
    registration_moved,  // decided, lapsed or amended since the page was made
    step_closed,         // its window is over
    not_by_counter,      // the counter takes back only what it took
    fee_in_run,          // a refund run gives the fee back
    // to staff, of their accounts
    factor_wrong,        // neither the authenticator's code nor a recovery code
    factor_used,         // that code was taken already
    factor_locked,       // wanted = seconds until the next try
    own_password_wrong,  // not the password that one has now
    login_form,          // not 2 to 32 letters, digits, dots, dashes or underscores
    login_taken,
    role_held,           // has that role there already
    last_administrator,  // nobody would be left who may do all
    not_oneself,         // nobody takes their own rights
    // to staff who look for somebody
    login_unknown,
    registration_unknown,  // no 报名号 of 14 digits, or nobody's
    passport_unknown,      // no passport of this mail, or none that they may look after
    document_seen,         // the tick that the document was looked at is missing
    email_taken,           // another activated passport has the address
    mobile_taken,          // another activated passport has the mobile
    email_same,            // the address that it has already
    passport_moved,        // activated, disabled or enabled since the page was made
    sure,                  // a step that cannot be taken back without its tick
    // to those who set up
    moment_form,       // neither 2026-01-06T17:00 nor 2026-01-06 17:00
    number_form,       // not a whole number
    decimal_form,      // not a number, or with too many decimals
    number_low,        // wanted = the least there may be
    number_high,       // wanted = the most there may be
    not_above,         // the upper limit is not above the lower
    ends_before,       // a window ends before it begins
    before_fill_in,    // review or payment begins before fill-in
    review_short,      // review closes before fill-in does
    payment_short,     // payment closes before fill-in or review does
    exam_early,        // the exam begins before payment has closed
    sitting_taken,     // another sitting has this number
    site_code_form,    // not six digits
    site_taken,        // another site has this code
    site_moved,        // a line of a table: somebody else has saved or made that site meanwhile
    fee_missing,       // a subject is open that has no fee, neither its own nor its level's
    subject_offered,   // closed in the sitting, though found sites open it with wanted candidates
    cap_below_taken,   // found = the places that are taken
    offered_taken,     // not to be opened any more, though found places are taken
    setting_stale,     // somebody else has saved it since the page was made
    nothing_offered,   // a sitting opens without a site that opens a subject in it
    counts_changed,    // other numbers than those that were agreed to
    yes_no,            // neither of the two words
    review_elsewhere,  // an import does not switch a site's review
    // imports: of the file, then of its rows
    file_missing,
    file_empty,
    file_large,    // wanted = KB
    file_rows,     // more than wanted
    file_columns,  // more than wanted, in line found
    file_value,    // longer than wanted bytes, in line found
    file_old_excel,
    file_encoding,
    file_broken,     // in line found, where it is known
    column_missing,  // detail = its heading
    column_unknown,  // detail = its heading
    row_twice,       // the same as in line found
    site_unknown,
    site_foreign,  // not one of this person's sites
    subject_unknown,
    subject_not_open,  // the sitting does not open it
    // to candidates, of the school's own list
    roster_name,  // the number is in it with another name
    id_taken,     // another registration of the sitting holds this document
    // the form itself
    page_outdated,  // it is of before another sign-in
    no_cookies,     // the browser sends none back
};

struct FaultName {
    FaultCode code;
    std::string_view name;
};

// The enumerator as the compiler writes it: "… domain::FaultCode::phone_digits; …".
template <FaultCode code>
constexpr std::string_view enumerator() {
    constexpr std::string_view written = __PRETTY_FUNCTION__;
    constexpr std::string_view before = "FaultCode::";
    constexpr auto from = written.rfind(before) + before.size();
    return written.substr(from, written.find_first_of(";]", from) - from);
}

// The enumerators by name, in their order; the section of faults.tpl is the name in capitals.
inline constexpr auto fault_names = []<std::size_t... at>(std::index_sequence<at...>) {
    return std::array{
        FaultName{static_cast<FaultCode>(at), enumerator<static_cast<FaultCode>(at)>()}...};
}
(std::make_index_sequence<static_cast<std::size_t>(FaultCode::no_cookies) + 1>());

static_assert(fault_names.front().name == "required" && fault_names.back().name == "no_cookies",
              "the last FaultCode ends the names");

// "phone_digits": the enumerator itself.
constexpr std::string_view name(FaultCode code) {
    return fault_names.at(static_cast<std::size_t>(code)).name;
}

}  // namespace domain
