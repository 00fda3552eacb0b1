// The things that can be wrong with what was typed, by name.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

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
    subject_full,         // found = the subject's code
    window_closed,        // posted after the window for it had ended
    window_not_open,      // posted before the window for it began
    registration_locked,  // approved, or money under way: the candidate may not change it
    site_full,            // the site's own cap is reached
    photo_missing,        // no file chosen
    photo_refused,        // found = findings that must be mended, wanted = those that should be
    // to staff
    staff_locked,        // as locked: nobody mails them a new password
    registration_moved,  // decided, lapsed or amended since the page was made
    step_closed,         // its window is over
    id_taken,            // another registration of the sitting holds this document
};

struct FaultName {
    FaultCode code;
    std::string_view name;
};

// The enumerators by name, in their order; the section of faults.tpl is the name in capitals.
inline constexpr std::array fault_names = std::to_array<FaultName>({
    {FaultCode::required, "required"},
    {FaultCode::choose, "choose"},
    {FaultCode::too_long, "too_long"},
    {FaultCode::too_short, "too_short"},
    {FaultCode::bad_bytes, "bad_bytes"},
    {FaultCode::bad_characters, "bad_characters"},
    {FaultCode::reason_required, "reason_required"},
    {FaultCode::date_form, "date_form"},
    {FaultCode::date_none, "date_none"},
    {FaultCode::birth_future, "birth_future"},
    {FaultCode::birth_early, "birth_early"},
    {FaultCode::email_form, "email_form"},
    {FaultCode::email_local, "email_local"},
    {FaultCode::email_domain, "email_domain"},
    {FaultCode::phone_characters, "phone_characters"},
    {FaultCode::phone_digits, "phone_digits"},
    {FaultCode::phone_prefix, "phone_prefix"},
    {FaultCode::phone_area_code, "phone_area_code"},
    {FaultCode::phone_extension, "phone_extension"},
    {FaultCode::password_letter, "password_letter"},
    {FaultCode::password_digit, "password_digit"},
    {FaultCode::password_symbol, "password_symbol"},
    {FaultCode::password_common, "password_common"},
    {FaultCode::password_account, "password_account"},
    {FaultCode::not_same, "not_same"},
    {FaultCode::consent, "consent"},
    {FaultCode::captcha_wrong, "captcha_wrong"},
    {FaultCode::captcha_expired, "captcha_expired"},
    {FaultCode::captcha_used, "captcha_used"},
    {FaultCode::code_wrong, "code_wrong"},
    {FaultCode::account_or_password, "account_or_password"},
    {FaultCode::password_wrong, "password_wrong"},
    {FaultCode::locked, "locked"},
    {FaultCode::name_digits, "name_digits"},
    {FaultCode::name_characters, "name_characters"},
    {FaultCode::name_mark, "name_mark"},
    {FaultCode::pinyin_characters, "pinyin_characters"},
    {FaultCode::id_length, "id_length"},
    {FaultCode::id_15, "id_15"},
    {FaultCode::id_characters, "id_characters"},
    {FaultCode::id_date, "id_date"},
    {FaultCode::id_future, "id_future"},
    {FaultCode::id_checksum, "id_checksum"},
    {FaultCode::id_of_permit, "id_of_permit"},
    {FaultCode::id_of_foreigner, "id_of_foreigner"},
    {FaultCode::permit_region, "permit_region"},
    {FaultCode::hk_permit_form, "hk_permit_form"},
    {FaultCode::tw_permit_form, "tw_permit_form"},
    {FaultCode::foreigner_form, "foreigner_form"},
    {FaultCode::passport_form, "passport_form"},
    {FaultCode::postcode_form, "postcode_form"},
    {FaultCode::money_form, "money_form"},
    {FaultCode::stale, "stale"},
    {FaultCode::declaration, "declaration"},
    {FaultCode::no_choice, "no_choice"},
    {FaultCode::too_many_choices, "too_many_choices"},
    {FaultCode::receipt_used, "receipt_used"},
    {FaultCode::subject_full, "subject_full"},
    {FaultCode::window_closed, "window_closed"},
    {FaultCode::window_not_open, "window_not_open"},
    {FaultCode::registration_locked, "registration_locked"},
    {FaultCode::site_full, "site_full"},
    {FaultCode::photo_missing, "photo_missing"},
    {FaultCode::photo_refused, "photo_refused"},
    {FaultCode::staff_locked, "staff_locked"},
    {FaultCode::registration_moved, "registration_moved"},
    {FaultCode::step_closed, "step_closed"},
    {FaultCode::id_taken, "id_taken"},
});

static_assert(
    [] {
        for (std::size_t i = 0; i < fault_names.size(); ++i)
            if (static_cast<std::size_t>(fault_names[i].code) != i) return false;
        return static_cast<std::size_t>(FaultCode::id_taken) + 1 == fault_names.size();
    }(),
    "fault_names names every FaultCode, in the order of the enum");

// "phone_digits": the enumerator itself.
constexpr std::string_view name(FaultCode code) {
    return fault_names.at(static_cast<std::size_t>(code)).name;
}

}  // namespace domain
