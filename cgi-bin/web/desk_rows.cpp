#include "web/desk_rows.h"

#include <algorithm>
#include <array>

#include "domain/id_document.h"
#include "templates/part/desk-rows.tpl.h"
#include "web/parts.h"
#include "web/person_view.h"

namespace web {
namespace {

using store::Change;
using store::RosterRow;

// What follows from the document is shown with it; the mail is no matter of review.
constexpr std::array fields = std::to_array<std::string_view>(
    {"id_number", "school", "sex", "department", "birth", "grade", "ethnic", "class_name", "phone",
     "student_number", "career", "education", "training", "pinyin", "postcode", "address", "site",
     "subject"});

enum class Fits { unknown, yes, no };

// Whether the field is what the number of the document says of it.
Fits fits_document(const store::Registration& registration, std::string_view field,
                   domain::Instant now) {
    if (field != "sex" && field != "birth") return Fits::unknown;
    const auto of = [&registration](const char* name) {
        const auto found = registration.person.find(name);
        return found == registration.person.end() ? std::string() : found->second;
    };
    const auto type = domain::parse_id_type(of("id_type"));
    if (!type) return Fits::unknown;
    const auto document =
        domain::IdDocument::parse(*type, of("id_number"), domain::shanghai(now).date);
    if (!document || !document->birth() || !document->sex()) return Fits::unknown;
    const bool same = field == "sex" ? of("sex") == domain::code(*document->sex())
                                     : of("birth") == document->birth()->iso();
    return same ? Fits::yes : Fits::no;
}

template <class Each>
const Each* find_field(const std::vector<Each>& all, std::string_view field) {
    const auto found = std::find_if(all.begin(), all.end(),
                                    [field](const Each& each) { return each.field == field; });
    return found == all.end() ? nullptr : &*found;
}

void set_words(Block block, std::string_view field, const std::string& text, Masked masked) {
    if (field == "sex")
        block.show(text == "1" ? kd_MALE : kd_FEMALE);
    else
        show_lines(block, kd_LINE, kd_WORDS, shown_text(field, text, masked));
}

std::string subjects_of(const store::Registration& registration) {
    std::string lines;
    for (const auto& choice : registration.choices)
        lines += choice.subject_code + " " + choice.subject_name + "\n";
    return lines;
}

std::string text_of(const store::Registration& registration, std::string_view field) {
    if (field == "subject") return subjects_of(registration);
    if (field == "site") return registration.site->name;
    const auto found = registration.person.find(field);
    return found == registration.person.end() ? std::string() : found->second;
}

bool off_roster(const store::Registration& registration, const std::vector<RosterRow>& roster) {
    return std::any_of(roster.begin(), roster.end(), [&](const RosterRow& said) {
        return said.words != text_of(registration, said.field);
    });
}

}  // namespace

void show_desk_rows(Block& block, const Marker& marker, const store::Registration& registration,
                    const std::vector<Change>& changes, const std::vector<RosterRow>& roster,
                    domain::Instant now, Masked masked) {
    auto part = block.include(marker, "part/desk-rows.tpl");
    for (const auto field : fields) {
        const std::string text = text_of(registration, field);
        const Change* change = find_field(changes, field);
        if (change == nullptr && (text.empty() || field == "site")) continue;
        auto row = part.add(kd_ROW);
        row.show_if(field == "subject" || field == "site", kd_WIDE);
        row.include(kd_LABEL, "labels.tpl").show_named(field);
        if (change != nullptr && !change->before.empty())
            set_words(row.add(kd_OLD), field, change->before, masked);
        if (text.empty())
            row.show(kd_NONE);
        else
            set_words(row.add(change != nullptr ? kd_NEW : kd_SAME), field, text, masked);
        const Fits fits = fits_document(registration, field, now);
        row.show_if(fits == Fits::yes, kd_FITS).show_if(fits == Fits::no, kd_MISFITS);
        if (field == "id_number")
            row.add(kd_KIND).set(kd_WORDS, in_words("id_type", text_of(registration, "id_type")));
        const RosterRow* said = find_field(roster, field);
        if (said != nullptr && said->words != text) row.add(kd_ROSTER).set(kd_WORDS, said->words);
    }
    part.show(roster.empty()                     ? kd_NO_ROSTER
              : off_roster(registration, roster) ? kd_OFF_ROSTER
                                                 : kd_ON_ROSTER);
}

}  // namespace web
