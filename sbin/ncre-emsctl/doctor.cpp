#include "sbin/ncre-emsctl/doctor.h"

#include <algorithm>
#include <cstdio>
#include <memory>
#include <nlohmann/json.hpp>
#include <sstream>

#include "sbin/ncre-emsctl/commands.h"
#include "sbin/ncre-emsctl/nginx_files.h"

namespace ctl {
namespace {

const char* word(Level level) {
    switch (level) {
        case Level::ok: return "ok";
        case Level::warn: return "warn";
        case Level::fail: break;
    }
    return "fail";
}

void print(const Findings& findings, bool json) {
    if (json) {
        nlohmann::ordered_json all = nlohmann::ordered_json::array();
        for (const auto& each : findings)
            all.push_back({{"check", each.check},
                           {"level", word(each.level)},
                           {"found", each.found},
                           {"mend", each.mend}});
        std::printf("%s\n", all.dump(2).c_str());
        return;
    }
    for (const auto& each : findings) {
        std::printf("%-5s %-14s %s\n", word(each.level), each.check.c_str(), each.found.c_str());
        if (!each.mend.empty()) std::printf("      %-14s -> %s\n", "", each.mend.c_str());
    }
}

void finish(const Findings& findings, bool json) {
    print(findings, json);
    const auto failed = [](const Finding& each) { return each.level == Level::fail; };
    if (std::any_of(findings.begin(), findings.end(), failed)) throw CLI::RuntimeError(1);
}

void examine(bool json) {
    Findings findings;
    settings::Settings settings;
    try {
        settings = settings::load();
    } catch (const settings::Bad& e) {
        findings.push_back(
            {Level::fail, "settings", e.what(), "edit that line; then ncre-emsctl config check"});
        print(findings, json);
        throw CLI::RuntimeError(settings::Bad::exit_status);
    }
    for (const auto look : {look_at_settings, look_at_payment_keys, look_at_host, look_at_programs,
                            look_at_nginx, look_at_mail, look_at_roles, look_at_database}) {
        try {
            look(settings, findings);
        } catch (const std::exception& e) {
            findings.push_back(
                {Level::fail, "doctor", one_line(e.what()), "look at what is named"});
        }
    }
    finish(findings, json);
}

}  // namespace

void judge(Findings& findings, const std::string& check, bool good, const std::string& found,
           Level level, const std::string& wrong, const std::string& mend) {
    if (good)
        findings.push_back({Level::ok, check, found, ""});
    else
        findings.push_back({level, check, wrong, mend});
}

std::string one_line(std::string text) {
    while (text.ends_with('\n')) text.pop_back();
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
    return text;
}

Output output_of(const std::string& command) {
    Output output{false, {}};
    FILE* const pipe = popen(("{ " + command + "; } 2>&1").c_str(), "r");
    if (pipe == nullptr) return output;
    char buffer[4096];
    for (std::size_t count; (count = std::fread(buffer, 1, sizeof buffer, pipe)) > 0;)
        output.text.append(buffer, count);
    output.good = pclose(pipe) == 0;
    output.text = one_line(output.text);
    return output;
}

std::vector<PageOf> installed_pages(const settings::Settings& settings) {
    std::istringstream lines(contents(settings.templates.parent_path() / "pages.tsv"));
    std::vector<PageOf> pages;
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        PageOf& page = pages.emplace_back();
        words >> page.name >> page.family;
    }
    return pages;
}

void add_doctor(CLI::App& app) {
    auto* command = app.add_subcommand(
        "doctor",
        "Looks at everything the site needs on this host and says ok, warn or fail of each, with "
        "the command that mends it; exit status 1 where something fails, 78 for bad settings");
    auto json = std::make_shared<bool>(false);
    command->add_flag("--json", *json, "A JSON list of {check, level, found, mend}");
    command->callback([json] { examine(*json); });
}

}  // namespace ctl
