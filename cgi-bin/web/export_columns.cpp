#include "web/export_columns.h"

#include <algorithm>
#include <map>

#include "domain/national.h"
#include "web/person_view.h"
#include "web/words.h"

namespace web {
namespace {

using store::Exported;
using tables::Cell;

std::string person(const Exported& one, std::string_view field) {
    const auto found = one.person.find(field);
    return found == one.person.end() ? "" : found->second;
}

// A field of the form as it is, and as people read it.
template <std::size_t size>
struct Name {
    char text[size];
    constexpr Name(const char (&from)[size]) { std::copy_n(from, size, text); }
};
template <Name field>
Cell plain(const Exported& one) {
    return person(one, field.text);
}
template <Name field>
Cell told(const Exported& one) {
    return in_words(field.text, person(one, field.text));
}

// Those that are there, with a space between.
std::string joined(const Exported& one, std::initializer_list<const char*> fields) {
    std::string all;
    for (const char* field : fields)
        if (const auto text = person(one, field); !text.empty())
            all += (all.empty() ? "" : " ") + text;
    return all;
}

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string compact(const Exported& one) {
    std::string birth = person(one, "birth");
    std::erase(birth, '-');
    return birth;
}

}  // namespace

const ExportColumns registration_columns = {
    {"sitting", 6, [](const Exported& one) { return Cell(two_digits(one.sitting)); }},
    {"site_code", 10, [](const Exported& one) { return Cell(one.site_code); }},
    {"site_name", 24, [](const Exported& one) { return Cell(one.site_name); }},
    {"serial", 12, [](const Exported& one) { return Cell(one.serial); }},
    {"stage", 14, [](const Exported& one) { return Cell(stage_words(one.stage)); }},
    {"name", 12, plain<"name">},
    {"pinyin", 18, plain<"pinyin">},
    {"id_type", 22, told<"id_type">},
    {"id_number", 22, plain<"id_number">},
    {"sex", 6,
     [](const Exported& one) {
         return Cell(export_word(person(one, "sex") == "1" ? "sex_1" : "sex_2"));
     }},
    {"birth", 12, plain<"birth">},
    {"ethnic", 10, told<"ethnic">},
    {"career", 14, told<"career">},
    {"education", 10, told<"education">},
    {"training", 14, told<"training">},
    {"phone", 14, plain<"phone">},
    {"school", 20, plain<"school">},
    {"department", 20, plain<"department">},
    {"grade", 8, plain<"grade">},
    {"class_name", 14, plain<"class_name">},
    {"student_number", 14, plain<"student_number">},
    {"postcode", 8, plain<"postcode">},
    {"address", 30, plain<"address">},
    {"email", 24, plain<"email">},
    {"subjects", 40, [](const Exported& one) { return Cell(one.subjects); }},
    {"choices", 6, [](const Exported& one) { return Cell(one.choices); }},
    {"fee", 12, [](const Exported& one) { return Cell(one.fee); }},
    {"submitted", 18,
     [](const Exported& one) {
         return Cell(one.submitted_at ? export_moment(*one.submitted_at) : "");
     }},
    {"portrait", 6,
     [](const Exported& one) {
         return Cell(export_word(one.portrait ? "has_portrait" : "has_none"));
     }},
};

const ExportColumns national_columns = {
    {"sitting", 6, [](const Exported& one) { return Cell(two_digits(one.sitting)); }},
    {"site_code", 10, [](const Exported& one) { return Cell(one.site_code); }},
    {"serial", 12, [](const Exported& one) { return Cell(one.serial); }},
    {"subject_code", 10, [](const Exported& one) { return Cell(one.subjects); }},
    {"id_type", 10,
     [](const Exported& one) { return Cell(domain::national_id_type(person(one, "id_type"))); }},
    {"id_number", 22, plain<"id_number">},
    {"name", 12, plain<"name">},
    {"pinyin", 18, plain<"pinyin">},
    {"sex", 6, plain<"sex">},
    {"birth", 10, [](const Exported& one) { return Cell(compact(one)); }},
    {"ethnic", 6, plain<"ethnic">},
    {"career", 6, plain<"career">},
    {"education", 10, plain<"education">},
    {"training", 10, plain<"training">},
    {"phone", 14, plain<"phone">},
    {"postcode", 8, plain<"postcode">},
    {"address", 30, plain<"address">},
    {"email", 24, plain<"email">},
    {"note", 30,
     [](const Exported& one) {
         return Cell(joined(one, {"school", "department"}));
     }},
    {"own", 30,
     [](const Exported& one) {
         return Cell(joined(one, {"grade", "class_name", "student_number"}));
     }},
};

const ExportColumns check_columns = {
    {"sitting", 6, [](const Exported& one) { return Cell(two_digits(one.sitting)); }},
    {"site_code", 10, [](const Exported& one) { return Cell(one.site_code); }},
    {"serial", 12, [](const Exported& one) { return Cell(one.serial); }},
    {"name", 12, plain<"name">},
    {"findings", 40, [](const Exported& one) { return Cell(findings_words(one)); }},
};

std::string export_moment(domain::Instant at) {
    std::string text = domain::moment_text(at);
    std::replace(text.begin(), text.end(), 'T', ' ');
    return text;
}

const std::string& export_word(std::string_view name) {
    static thread_local std::map<std::string, std::string, std::less<>> known;
    const auto found = known.find(name);
    return found != known.end() ? found->second
                                : known.emplace(name, words("columns.tpl", name)).first->second;
}

std::string findings_words(const Exported& one) {
    std::string all;
    for (const auto finding : domain::national_findings(one.person, one.portrait))
        all += (all.empty() ? "" : "; ") + words("part/finding.tpl", domain::name(finding));
    return all;
}

}  // namespace web
