#include "web/changes.h"

#include <set>

#include "templates/part/changes.tpl.h"
#include "web/field.h"

namespace web {
namespace {

constexpr std::string_view subject = "subject_";
constexpr std::string_view fee = "fee_";
constexpr std::size_t longest_in_line = 90;  // bytes; 30 汉字

bool of_subject(std::string_view field, std::string_view prefix) {
    return field.rfind(prefix, 0) == 0 && field.size() == prefix.size() + 2;
}

void show_name(Block& line, std::string_view field) {
    if (of_subject(field, subject))
        line.add(kc_OF_SUBJECT).set(kc_CODE, field.substr(subject.size()));
    else if (of_subject(field, fee))
        line.add(kc_FEE_OF_SUBJECT).set(kc_CODE, field.substr(fee.size()));
    else
        line.include(kc_LABEL, "labels.tpl").show_named(field);
}

// A moment is shown with the space that people write.
std::string in_words(std::string text) {
    if (text.size() == 16 && text[4] == '-' && text[10] == 'T') text[10] = ' ';
    return text;
}

void show_side(Block side, std::string_view field, const std::string& text) {
    if (text.empty())
        side.show(kc_NOTHING);
    else if (of_subject(field, subject))
        side.show(kc_OPEN);
    else
        side.add(text.size() > longest_in_line ? kc_LONG : kc_SHORT).set(kc_TEXT, in_words(text));
}

}  // namespace

void show_changes(Block& block, const Marker& marker, const domain::TypedFields& before,
                  const domain::TypedFields& after) {
    auto part = block.include(marker, "part/changes.tpl");
    std::set<std::string_view> fields;
    for (const auto& [field, text] : before) fields.insert(field);
    for (const auto& [field, text] : after) fields.insert(field);
    for (const auto field : fields) {
        const std::string& old = value_at(before, field);
        const std::string& fresh = value_at(after, field);
        if (old == fresh) continue;
        auto line = part.add(kc_CHANGE);
        show_name(line, field);
        show_side(line.add(kc_BEFORE), field, old);
        show_side(line.add(kc_AFTER), field, fresh);
    }
}

}  // namespace web
