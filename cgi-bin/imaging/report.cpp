#include "imaging/report.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace imaging {

namespace {

// Keys stay in the order they are written here.
using Json = nlohmann::ordered_json;

// 0.52 and not 0.5234375; 480 and not 480.0.
Json number(double value) {
    const double rounded = std::round(value * 1000) / 1000;
    if (rounded == std::trunc(rounded) && std::abs(rounded) < 1e15) {
        return static_cast<std::int64_t>(rounded);
    }
    return rounded;
}

Json findings(const Findings& all) {
    Json list = Json::array();
    for (const Finding& found : all) {
        list.push_back({{"code", name(found.code)},
                        {"level", name(found.level)},
                        {"measured", number(found.measured)},
                        {"low", number(found.wanted_low)},
                        {"high", number(found.wanted_high)}});
    }
    return list;
}

Json facts(const Facts& of) {
    return {
        {"format", name(of.format)},
        {"name_fault", name(of.name_fault)},
        {"frame", name(of.frame)},
        {"precision", of.precision},
        {"width", of.width},
        {"height", of.height},
        {"orientation", of.orientation},
        {"components", of.components},
        {"scans", of.scans},
        {"bytes", of.bytes},
        {"stored_bytes", of.stored_bytes},
    };
}

Json geometry(const std::optional<Geometry>& of) {
    if (!of) return nullptr;
    return {{"crown", number(of->crown)},
            {"chin", number(of->chin)},
            {"centre", number(of->centre)},
            {"roll", number(of->roll)},
            {"confidence", number(of->confidence)}};
}

Json clarity(const std::optional<Clarity>& of) {
    if (!of) return nullptr;
    return {{"sharpness", number(of->sharpness)}, {"brightness", number(of->brightness)}};
}

// The value of an enum that has this name, the last one given: names are the only key.
template <class Enum>
std::optional<Enum> named(const Json& text, Enum last) {
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<Enum>(i);
        if (name(value) == text.get<std::string>()) return value;
    }
    return std::nullopt;
}

Findings read_findings(const Json& list) {
    Findings all;
    for (const Json& each : list) {
        const auto code = named(each.at("code"), PhotoCode::not_checked);
        const auto level = named(each.at("level"), Level::reviewer);
        if (!code || !level) continue;
        all.push_back({*code, *level, each.at("measured"), each.at("low"), each.at("high")});
    }
    return all;
}

Facts read_facts(const Json& json) {
    Facts of;
    of.format = named(json.at("format"), FileFormat::zip).value_or(FileFormat::unknown);
    of.name_fault = named(json.at("name_fault"), NameFault::length).value_or(NameFault::none);
    of.frame = named(json.at("frame"), Frame::arithmetic).value_or(Frame::none);
    json.at("precision").get_to(of.precision);
    json.at("width").get_to(of.width);
    json.at("height").get_to(of.height);
    json.at("orientation").get_to(of.orientation);
    json.at("components").get_to(of.components);
    json.at("scans").get_to(of.scans);
    json.at("bytes").get_to(of.bytes);
    json.at("stored_bytes").get_to(of.stored_bytes);
    return of;
}

std::optional<Geometry> read_geometry(const Json& json) {
    if (json.is_null()) return std::nullopt;
    return Geometry{json.at("crown"), json.at("chin"), json.at("centre"), json.at("roll"),
                    json.at("confidence")};
}

std::optional<Clarity> read_clarity(const Json& json) {
    if (json.is_null()) return std::nullopt;
    return Clarity{json.at("sharpness"), json.at("brightness")};
}

}  // namespace

std::string report(const Report& of) {
    return Json{{"decision", name(of.decision)},
                {"findings", findings(of.findings)},
                {"facts", facts(of.facts)},
                {"geometry", geometry(of.geometry)},
                {"clarity", clarity(of.clarity)}}
        .dump();
}

std::optional<Report> read_report(std::string_view json) try {
    const Json all = Json::parse(json);
    const auto decision = named(all.at("decision"), Decision::reject);
    if (!decision) return std::nullopt;
    return Report{*decision, read_findings(all.at("findings")), read_facts(all.at("facts")),
                  read_geometry(all.at("geometry")), read_clarity(all.at("clarity"))};
} catch (const nlohmann::json::exception&) {
    return std::nullopt;
}

}  // namespace imaging
