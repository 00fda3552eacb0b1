// What is known of persons goes when its time is over.

#include <algorithm>
#include <cstdio>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>

#include "sbin/ncre-emsctl/commands.h"
#include "sbin/ncre-emsctl/owner.h"
#include "store/audit.h"
#include "store/cleanup.h"
#include "store/retention.h"

namespace ctl {
namespace {

using store::Aged;
using All = std::vector<Aged>;

constexpr int batch = 500;  // rows of one transaction: a page waits for them a moment at most

store::RetentionRules rules_of(const settings::Retention& given) {
    return {.sitting = std::chrono::months{given.sitting_months},
            .passport = std::chrono::months{given.passport_months},
            .mail = std::chrono::days{given.mail_days},
            .address = std::chrono::days{given.address_days}};
}

void add(All& all, const All& more) {
    for (const auto& each : more) {
        const auto known = std::find_if(all.begin(), all.end(), [&](const Aged& one) {
            return one.sitting == each.sitting && one.table == each.table;
        });
        if (known == all.end())
            all.push_back(each);
        else
            known->rows += each.rows;
    }
}

// What the clerk removes all the time: something is left only where it has not run.
All ended(store::Read& db) {
    All all;
    for (const auto& each : store::leftovers(db))
        all.push_back({std::nullopt, each.table, each.rows});
    return all;
}

All due(store::Database& database, const store::RetentionRules& rules) {
    return database.read([&](store::Read& db) {
        All all = store::aged(db, rules);
        add(all, ended(db));
        return all;
    });
}

// Step by step, each in a transaction of its own, until it has nothing more to do.
template <class Step>
void run_out(store::Database& database, All& done, Step step) {
    for (All some; !(some = database.write(step)).empty();) add(done, some);
}

std::string summary(const All& done) {
    std::string text;
    for (const auto& each : done)
        text += (text.empty() ? "" : " ") +
                (each.sitting ? std::to_string(*each.sitting) + "." : std::string()) + each.table +
                "=" + std::to_string(each.rows);
    return text;
}

All remove(store::Database& database, const store::RetentionRules& rules) {
    All done;
    run_out(database, done,
            [&](store::Write& db) { return store::anonymise_registrations(db, rules, batch); });
    run_out(database, done,
            [&](store::Write& db) { return store::remove_aged(db, rules, 10 * batch); });
    domain::Id<domain::Passport> reached{0};
    run_out(database, done, [&](store::Write& db) {
        auto after = reached;  // a transaction may be tried twice
        All some = store::remove_passports(db, rules, batch, after);
        reached = after;
        return some;
    });
    add(done, database.write([](store::Write& db) {
        All all = ended(db);
        store::clean_up(db);
        return all;
    }));
    if (!done.empty())
        database.write([&](store::Write& db) {
            store::audit(db, {.actor = store::Actor::sysadmin,
                              .action = "retention.run",
                              .detail = summary(done)});
        });
    return done;
}

void print_json(const All& all, std::int64_t kept, int backup_days, bool done) {
    auto rows = nlohmann::ordered_json::array();
    for (const auto& each : all) {
        nlohmann::ordered_json row{
            {"sitting", nullptr}, {"table", each.table}, {"rows", each.rows}};
        if (each.sitting) row["sitting"] = *each.sitting;
        rows.push_back(row);
    }
    const nlohmann::ordered_json whole{
        {"done", done}, {"rows", rows}, {"kept_for_money", kept}, {"backup_days", backup_days}};
    std::printf("%s\n", whole.dump().c_str());
}

void print(const All& all, std::int64_t kept, int backup_days, bool done) {
    for (const auto& each : all)
        std::printf("%s\t%s\t%lld\n",
                    each.sitting ? ("sitting " + std::to_string(*each.sitting)).c_str() : "any",
                    each.table.c_str(), static_cast<long long>(each.rows));
    if (kept > 0)
        std::printf("%lld registrations are kept: their money is not settled\n",
                    static_cast<long long>(kept));
    if (all.empty())
        std::printf("nothing is older than the settings allow\n");
    else if (done)
        std::printf(
            "these rows were removed or emptied; backups made before still hold them, for "
            "%d days at most (retention.backup_days)\n",
            backup_days);
    else
        std::printf(
            "nothing was changed; these rows would be removed or emptied by: "
            "ncre-emsctl retention run --yes\n");
}

void run(bool yes, bool json) {
    const auto settings = settings::load();
    const auto rules = rules_of(settings.retention);
    auto database = sites_database(settings);
    const auto all = yes ? remove(database, rules) : due(database, rules);
    const auto kept =
        database.read([&](store::Read& db) { return store::kept_for_money(db, rules); });
    (json ? print_json : print)(all, kept, settings.retention.backup_days, yes);
}

}  // namespace

void add_retention(CLI::App& app) {
    auto* retention =
        app.add_subcommand("retention", "How long persons are known")->require_subcommand(1);
    auto* command = retention->add_subcommand(
        "run",
        "Says what is older than [retention] of the settings allows, by sitting and table, and "
        "with --yes takes it away: statistics, the money's ledger and the audit stay. May be "
        "interrupted and run again while the site goes on");
    auto yes = std::make_shared<bool>(false);
    auto json = std::make_shared<bool>(false);
    command->add_flag("--yes", *yes, "Does it; without, nothing is changed");
    command->add_flag("--json", *json, "One JSON object");
    command->callback([yes, json] { run(*yes, *json); });
}

}  // namespace ctl
