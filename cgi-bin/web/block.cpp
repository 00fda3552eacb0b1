#include <ctemplate/template.h>

#include <algorithm>
#include <cctype>

#include "web/parts.h"
#include "web/view.h"

namespace web {
namespace {

using ctemplate::TemplateString;

TemplateString text_of(std::string_view text) { return {text.data(), text.size()}; }

std::string marker_of(std::string_view name) {
    std::string marker(name);
    std::transform(marker.begin(), marker.end(), marker.begin(), [](unsigned char c) {
        return c == '-' ? '_' : static_cast<char>(std::toupper(c));
    });
    return marker;
}

}  // namespace

Block& Block::set(const Marker& marker, std::string_view text) {
    dictionary_.SetValue(marker, text_of(text));
    return *this;
}

Block& Block::set(const Marker& marker, std::int64_t number) {
    return set(marker, std::string_view(std::to_string(number)));
}

Block& Block::show(const Marker& section) {
    dictionary_.ShowSection(section);
    return *this;
}

Block& Block::show_if(bool condition, const Marker& section) {
    return condition ? show(section) : *this;
}

Block Block::add(const Marker& section) {
    return Block(*dictionary_.AddSectionDictionary(section));
}

Block Block::include(const Marker& marker, std::string_view file) {
    auto* included = dictionary_.AddIncludeDictionary(marker);
    included->SetFilename(text_of(file));
    return Block(*included);
}

Block& Block::moment(const Marker& marker, domain::Instant when) {
    auto part = include(marker, "part/moment.tpl");
    fill_moment(part, when);
    return *this;
}

Block& Block::day(const Marker& marker, domain::Date date) {
    auto part = include(marker, "part/moment.tpl");
    fill_day(part, date);
    return *this;
}

Block& Block::sentence(const Marker& marker, const Faults::At& at) {
    auto sentence = include(marker, "faults.tpl");
    sentence.show_named(domain::name(at.fault.code)).set_named("detail", at.detail);
    sentence.set_named("found", std::to_string(at.fault.found));
    sentence.set_named("wanted", std::to_string(at.fault.wanted));
    sentence.set_named("wanted_minutes", std::to_string((at.fault.wanted + 59) / 60));
    sentence.show_named(at.fault.wanted != 0 ? "with_wanted" : "without_wanted");
    return *this;
}

Block& Block::set_named(std::string_view name, std::string_view text) {
    dictionary_.SetValue(marker_of(name), text_of(text));
    return *this;
}

Block& Block::show_named(std::string_view name) {
    dictionary_.ShowSection(marker_of(name));
    return *this;
}

Block Block::add_named(std::string_view name) {
    return Block(*dictionary_.AddSectionDictionary(marker_of(name)));
}

Block Block::include_named(std::string_view name, std::string_view file) {
    auto* included = dictionary_.AddIncludeDictionary(marker_of(name));
    included->SetFilename(text_of(file));
    return Block(*included);
}

void Block::set_file(const std::string& file) {
    dictionary_.SetFilename(file);
    dictionary_.ShowSection("MAIN");
}

}  // namespace web
