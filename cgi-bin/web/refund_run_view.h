#pragma once

#include <string>
#include <vector>

#include "store/refund_run.h"
#include "tables/write.h"
#include "web/view.h"

// What the pages of 停考退费 share.
namespace web {

// How many of its lines a page shows.
inline constexpr int run_lines_shown = 50;

// Where a run is looked at: its site is the `id` that admit() judges.
std::string run_address(const store::RefundRun& run);

// part/refund-run.tpl at {{>marker}}: how many and how much, by gateway and state.
void show_run_sums(Block& block, const Marker& marker, const std::vector<store::RunSum>& sums);

// The same part, its list. `day` is where money is paid out by hand: the day when the
// run was made, as admin-money-day has it; empty before.
void show_run_lines(Block& block, const Marker& marker, const std::vector<store::RunLine>& lines,
                    const std::string& day);

struct RunTotal {
    std::int64_t count = 0;
    domain::Money amount;
};
// Of all of it, or of what stands in one state.
RunTotal total_of(const std::vector<store::RunSum>& sums, std::string_view state = {});

// The whole run as a table.
void write_run(store::Read& db, domain::Id<domain::RefundRun> run, domain::Instant now,
               const tables::Sink& sink);

}  // namespace web
