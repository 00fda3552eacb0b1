#include "web/person_view.h"

#include <algorithm>

#include "domain/code_tables.h"
#include "domain/person.h"

namespace web {
namespace {

template <class Table>
std::string name_in(const Table& table, const std::string& code) {
    const auto* row = domain::find(table, code);
    return row == nullptr ? code : std::string(row->name);
}

// 110221********1239, 138****8000; of a shorter number a quarter at each end
std::string without_middle(const std::string& text) {
    const std::size_t quarter = text.size() / 4;
    const std::size_t head = text.size() >= 15 ? 6 : text.size() >= 11 ? 3 : quarter;
    const std::size_t tail = text.size() >= 11 ? 4 : quarter;
    return text.substr(0, head) + std::string(text.size() - head - tail, '*') +
           text.substr(text.size() - tail);
}

void show_birth(Block& block, const std::string& text) {
    const auto birth = domain::Date::parse(text);
    if (!birth) return;
    block.set_named("birth_year", std::to_string(birth->year()));
    block.set_named("birth_month", std::to_string(birth->month()));
    block.set_named("birth_day", std::to_string(birth->day()));
}

}  // namespace

std::string in_words(std::string_view field, const std::string& text) {
    if (field == "id_type") return name_in(domain::codes::id_type, text);
    if (field == "ethnic") return name_in(domain::codes::ethnic, text);
    if (field == "career") return name_in(domain::codes::career, text);
    if (field == "education") return name_in(domain::codes::education, text);
    if (field == "training") return name_in(domain::codes::training, text);
    return text;
}

std::string masked_mail(const std::string& email) {
    const auto at = std::min(email.find('@'), email.size());
    return email.substr(0, 1) + "***" + email.substr(at);
}

std::string shown_text(std::string_view field, const std::string& text, Masked masked) {
    const bool hidden = masked == Masked::yes && (field == "id_number" || field == "phone");
    return hidden ? without_middle(text) : in_words(field, text);
}

void show_person(Block block, const std::map<std::string, std::string, std::less<>>& person,
                 Masked masked) {
    for (const std::string_view field : domain::person_fields) {
        const auto found = person.find(field);
        if (found == person.end() || found->second.empty()) continue;
        block.show_named("has_" + std::string(field));
        block.set_named(field, shown_text(field, found->second, masked));
        if (field == "birth") show_birth(block, found->second);
        if (field == "sex") block.show_named(found->second == "1" ? "male" : "female");
    }
}

}  // namespace web
