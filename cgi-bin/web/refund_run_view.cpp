#include "web/refund_run_view.h"

#include "templates/part/refund-run.tpl.h"
#include "web/export_columns.h"

namespace web {
namespace {

// Money of the counter is due until somebody pays it out.
std::string_view shown_state(const std::string& gateway, const std::string& state) {
    return state == "due" && gateway == "counter" ? "by_hand" : std::string_view(state);
}

void show_state(Block block, const std::string& gateway, const std::string& state) {
    block.include(kr_STATE, "part/refund-state.tpl").show_named(shown_state(gateway, state));
}

std::vector<tables::Column> run_columns() {
    return {{export_word("site_code"), 10},   {export_word("serial"), 12},
            {export_word("name"), 12},        {export_word("gateway"), 12},
            {export_word("amount"), 12},      {export_word("refund_state"), 14},
            {export_word("gateway_word"), 40}};
}

std::vector<tables::Cell> cells_of(const store::RunLine& line) {
    return {
        line.site_code, line.serial,
        line.name,      export_word("by_" + line.gateway),
        line.amount,    export_word("refund_" + std::string(shown_state(line.gateway, line.state))),
        line.last_word};
}

}  // namespace

std::string run_address(const store::RefundRun& run) {
    std::string text = "admin-refund-run?run=" + std::to_string(run.id.value);
    if (run.scope.site) text += "&id=" + std::to_string(run.scope.site->value);
    return text;
}

void show_run_sums(Block& block, const Marker& marker, const std::vector<store::RunSum>& sums) {
    Block part = block.include(marker, "part/refund-run.tpl").add(kr_SUMS);
    for (const auto& sum : sums) {
        auto row = part.add(kr_SUM).set(kr_COUNT, sum.count).set(kr_AMOUNT, sum.amount.text());
        row.add_named(sum.gateway);
        if (sum.state.empty())
            row.show(kr_PLANNED);
        else
            show_state(row.add(kr_STATED), sum.gateway, sum.state);
    }
    const auto all = total_of(sums);
    part.set(kr_ALL, all.count).set(kr_WHOLE, all.amount.text());
}

void show_run_lines(Block& block, const Marker& marker, const std::vector<store::RunLine>& lines,
                    const std::string& day) {
    Block part = block.include(marker, "part/refund-run.tpl").add(kr_LIST);
    for (const auto& line : lines) {
        auto row = part.add(kr_LINE).set(kr_ID, line.registration.value);
        row.set(kr_NAME, line.name).set(kr_SITE_CODE, line.site_code).set(kr_SERIAL, line.serial);
        row.set(kr_AMOUNT, line.amount.text()).add_named(line.gateway);
        row.show_if(line.state.empty(), kr_PLANNED);
        if (line.state.empty()) continue;
        auto stated = row.add(kr_STATED);
        show_state(stated, line.gateway, line.state);
        const auto state = shown_state(line.gateway, line.state);
        if (state == "refused") stated.add(kr_SAID).set(kr_WORDS, line.last_word);
        if (state == "refused" || state == "by_hand")
            stated.add(kr_TO_DO).set(kr_DAY, day).set(kr_SITE, line.site.value);
    }
}

RunTotal total_of(const std::vector<store::RunSum>& sums, std::string_view state) {
    RunTotal total;
    for (const auto& sum : sums) {
        if (!state.empty() && sum.state != state) continue;
        total.count += sum.count;
        total.amount += sum.amount;
    }
    return total;
}

void write_run(store::Read& db, domain::Id<domain::RefundRun> run, domain::Instant now,
               const tables::Sink& sink) {
    constexpr int at_once = 1000;
    const auto writer =
        tables::xlsx_writer(sink, export_word("sheet_refund_run"), run_columns(), now);
    for (int skip = 0;; skip += at_once) {
        const auto lines = store::run_lines(db, run, skip, at_once);
        for (const auto& line : lines) writer->row(cells_of(line));
        if (lines.size() < at_once) break;
    }
    writer->finish();
}

}  // namespace web
