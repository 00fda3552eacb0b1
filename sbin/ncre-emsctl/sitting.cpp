#include <cstdio>
#include <memory>
#include <nlohmann/json.hpp>

#include "domain/instant.h"
#include "sbin/ncre-emsctl/commands.h"
#include "sbin/ncre-emsctl/owner.h"
#include "store/sitting_plan.h"

namespace ctl {
namespace {

nlohmann::ordered_json as_json(const store::PlannedSitting& each) {
    const auto window = [](const domain::Window& of) {
        return nlohmann::ordered_json{{"from", domain::iso_text(of.from)},
                                      {"to", domain::iso_text(of.to)}};
    };
    return {{"number", each.sitting.number},
            {"name", each.sitting.name},
            {"status", each.status},
            {"fill_in", window(each.sitting.fill_in)},
            {"review", window(each.sitting.review)},
            {"payment", window(each.sitting.payment)},
            {"sites", each.sites},
            {"registrations", each.registrations}};
}

void list(bool json) {
    const auto all =
        sites_database().read([](store::Read& db) { return store::planned_sittings(db); });
    for (const auto& each : all) {
        if (json)
            std::puts(as_json(each).dump().c_str());
        else
            std::printf("%d\t%s\t%s\tfill in until %s\tsites %lld\tregistrations %lld\n",
                        each.sitting.number, each.sitting.name.c_str(), each.status.c_str(),
                        domain::moment_text(each.sitting.fill_in.to).c_str(),
                        static_cast<long long>(each.sites),
                        static_cast<long long>(each.registrations));
    }
    if (all.empty() && !json) std::printf("no sitting yet; staff make one in the browser\n");
}

}  // namespace

void add_sitting(CLI::App& app) {
    auto* sitting = app.add_subcommand("sitting", "The exam seasons")->require_subcommand(1);
    auto* command = sitting->add_subcommand("list", "Every sitting, the newest first, a line each");
    auto json = std::make_shared<bool>(false);
    command->add_flag("--json", *json, "A JSON object a line");
    command->callback([json] { list(*json); });
}

}  // namespace ctl
