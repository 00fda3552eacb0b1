#include <cstdio>

#include "sbin/ncre-emsctl/commands.h"
#include "sbin/ncre-emsctl/owner.h"
#include "store/audit.h"
#include "store/statistics.h"

namespace ctl {
namespace {

constexpr int told = 100;  // differences; who has more needs no longer list

void tell(const store::StatisticDifference& at) {
    std::printf("%s %s: kept %lld, counted %lld", at.table.c_str(), at.cell.c_str(),
                static_cast<long long>(at.kept), static_cast<long long>(at.counted));
    if (at.kept_fen != at.counted_fen)
        std::printf(" (fen: %lld, %lld)", static_cast<long long>(at.kept_fen),
                    static_cast<long long>(at.counted_fen));
    std::printf("\n");
}

bool verify(store::Read& db) {
    const auto check = store::check_statistics(db, told);
    for (const auto& at : check.differences) tell(at);
    std::printf("%lld registrations, %lld counters, %lld changes not yet folded\n",
                static_cast<long long>(check.registrations), static_cast<long long>(check.cells),
                static_cast<long long>(check.unfolded));
    const bool agree = check.differences.empty();
    std::printf("%s\n", agree ? "the statistics are what a recount gives"
                              : "the statistics are not what a recount gives");
    return agree;
}

// Noted, since whoever changes a counter by hand would do this next.
void recount() {
    auto database = sites_database();
    database.write([](store::Write& db) {
        store::recount_statistics(db);
        store::audit(db, {.actor = store::Actor::sysadmin, .action = "stats.recount"});
    });
    std::printf("everything is counted anew\n");
}

}  // namespace

void add_stats(CLI::App& app) {
    auto* stats = app.add_subcommand("stats", "The kept counters")->require_subcommand(1);
    stats
        ->add_subcommand("verify",
                         "Recounts everything and compares; exit status 1 where a counter differs")
        ->callback([] {
            auto database = sites_database();
            if (!database.read(verify)) throw CLI::RuntimeError(1);
        });
    stats->add_subcommand("recount", "Counts everything anew; the site may go on meanwhile")
        ->callback(recount);
}

}  // namespace ctl
