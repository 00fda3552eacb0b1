#include <cstdio>
#include <memory>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>

#include "sbin/ncre-emsctl/commands.h"
#include "sbin/ncre-emsctl/owner.h"
#include "settings/settings.h"
#include "store/reconcile.h"
#include "store/site.h"

namespace ctl {
namespace {

struct Asked {
    std::string day;
    std::string site;
    bool json = false;
};

constexpr const char* remedy_names[] = {"wait",    "apply", "rule",   "ask",
                                        "pay_out", "count", "explain"};

domain::Date day_of(const std::string& text) {
    const auto day = domain::Date::parse(text);
    if (!day) throw std::runtime_error(text + " is no day: YYYY-MM-DD");
    return *day;
}

std::optional<domain::Id<domain::Site>> site_of(store::Read& db, const std::string& code) {
    if (code.empty()) return std::nullopt;
    for (const store::Site& site : store::sites(db, std::nullopt))
        if (site.details.code == code) return site.id;
    throw std::runtime_error("there is no site " + code);
}

void print(const store::Day& day) {
    for (const auto& sum : day.sums) {
        std::printf("%s %-8s %5lld payments: came %s, went %s", sum.site_code.c_str(),
                    sum.gateway.c_str(), static_cast<long long>(sum.payments),
                    sum.came.text().c_str(), sum.went.text().c_str());
        if (sum.listed_came)
            std::printf("; on the list came %s, went %s", sum.listed_came->text().c_str(),
                        sum.listed_went->text().c_str());
        std::printf("\n");
    }
    for (const auto& line : day.lines)
        std::printf(
            "%s %s %s %s: here %s, there %s; %s\n", line.kind.c_str(), line.key.c_str(),
            line.site_code.empty() ? "-" : line.site_code.c_str(), line.number.c_str(),
            line.ours.text().c_str(), line.theirs.text().c_str(),
            line.settled() ? "explained" : remedy_names[static_cast<std::size_t>(line.remedy)]);
}

nlohmann::json json_of(const store::DaySums& sum) {
    nlohmann::json all = {{"site", sum.site_code},      {"gateway", sum.gateway},
                          {"payments", sum.payments},   {"came_fen", sum.came.fen()},
                          {"went_fen", sum.went.fen()}, {"listed_came_fen", nullptr},
                          {"listed_went_fen", nullptr}};
    if (sum.listed_came) all["listed_came_fen"] = sum.listed_came->fen();
    if (sum.listed_went) all["listed_went_fen"] = sum.listed_went->fen();
    return all;
}

nlohmann::json json_of(const store::DayLine& line) {
    nlohmann::json all = {{"kind", line.kind},
                          {"key", line.key},
                          {"remedy", remedy_names[static_cast<std::size_t>(line.remedy)]},
                          {"site", line.site_code},
                          {"gateway", line.gateway},
                          {"registration", nullptr},
                          {"number", line.number},
                          {"here_fen", line.ours.fen()},
                          {"there_fen", line.theirs.fen()},
                          {"settled", line.settled()}};
    if (line.registration) all["registration"] = line.registration->value;
    return all;
}

void print_json(const Asked& asked, const store::Day& day) {
    nlohmann::json all = {{"day", asked.day},
                          {"closes", day.closes()},
                          {"sums", nlohmann::json::array()},
                          {"lines", nlohmann::json::array()}};
    for (const auto& sum : day.sums) all["sums"].push_back(json_of(sum));
    for (const auto& line : day.lines) all["lines"].push_back(json_of(line));
    std::printf("%s\n", all.dump(2).c_str());
}

// True where the day closes.
bool check(const Asked& asked) {
    const auto wanted = day_of(asked.day);
    auto database = sites_database();
    const auto day = database.read(
        [&](store::Read& db) { return store::reconcile(db, wanted, site_of(db, asked.site)); });
    if (asked.json) {
        print_json(asked, day);
        return day.closes();
    }
    print(day);
    std::printf("%s %s\n", asked.day.c_str(), day.closes() ? "closes" : "does not close");
    return day.closes();
}

}  // namespace

void add_money(CLI::App& app) {
    auto* money = app.add_subcommand("money", "The ledger")->require_subcommand(1);
    auto* command = money->add_subcommand(
        "check",
        "Holds a day's ledger against the gateways' lists, the counter and what the choices cost; "
        "exit status 1 where it does not close");
    auto asked = std::make_shared<Asked>();
    command->add_option("--day", asked->day, "The day in Shanghai, YYYY-MM-DD")->required();
    command->add_option("--site", asked->site, "Site code; none: every site");
    command->add_flag("--json", asked->json, "For programs; amounts in fen");
    command->callback([asked] {
        if (!check(*asked)) throw CLI::RuntimeError(1);
    });
}

}  // namespace ctl
