#include "sbin/ncre-ems-photocheck/print.h"

#include <nlohmann/json.hpp>
#include <string_view>

#include "imaging/photo_name.h"
#include "imaging/report.h"

namespace photocheck {

namespace {

using imaging::NameFault;

// A name may hold what a terminal obeys, or what makes it read as another one.
std::string shown(std::string_view name) {
    constexpr std::string_view digits = "0123456789abcdef";
    const auto fault = imaging::photo_name_fault(name);
    const bool plain =
        fault != NameFault::control && fault != NameFault::direction && fault != NameFault::text;
    std::string text;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte != 0x7F && (plain || byte < 0x80)) {
            text += c;
        } else {
            text += {'\\', 'x', digits[byte >> 4], digits[byte & 0xF]};
        }
    }
    return text;
}

std::string findings(const imaging::Verdict& verdict) {
    std::string text;
    for (const auto& finding : verdict.findings) {
        text.append(text.empty() ? ": " : ", ").append(imaging::name(finding.code));
        const auto words = in_words(finding, verdict.facts);
        if (!words.empty()) text += " (" + words + ")";
    }
    return text;
}

}  // namespace

std::string as_line(const Photo& photo) {
    std::string text = shown(photo.file.string()) + ": ";
    if (!photo.verdict) return text + "unreadable: " + photo.trouble;
    text.append(imaging::name(photo.verdict->decision)).append(findings(*photo.verdict));
    if (!photo.copy.empty()) text += " -> " + shown(photo.copy.string());
    return text;
}

std::string as_json(const Photo& photo) {
    nlohmann::ordered_json line{{"file", photo.file.string()}, {"verdict", "unreadable"}};
    if (photo.verdict) {
        line["verdict"] = imaging::name(photo.verdict->decision);
        auto report = nlohmann::ordered_json::parse(imaging::report(*photo.verdict));
        report.erase("decision");
        line.update(report);
    } else {
        line["trouble"] = photo.trouble;
    }
    if (!photo.copy.empty()) line["copy"] = photo.copy.string();
    // A name that is not UTF-8 cannot stand in JSON as it is.
    return line.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace photocheck
