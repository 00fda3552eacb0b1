#include "web/money_table.h"

#include "store/day_entries.h"
#include "store/reconcile.h"
#include "web/admin.h"
#include "web/export_columns.h"

namespace web {
namespace {

using tables::Cell;
using tables::Column;

std::vector<Column> columns() {
    std::vector<Column> all;
    for (const auto& [name, width] :
         std::initializer_list<std::pair<const char*, int>>{{"entry", 24},
                                                            {"site_code", 10},
                                                            {"gateway", 12},
                                                            {"entry_number", 34},
                                                            {"order", 16},
                                                            {"registration", 20},
                                                            {"moment", 18},
                                                            {"ours", 12},
                                                            {"theirs", 12},
                                                            {"remark", 30}})
        all.push_back({export_word(name), width});
    return all;
}

Cell amount_or(const std::optional<domain::Money>& amount, const std::string& otherwise) {
    return amount ? Cell(*amount) : Cell(otherwise);
}

std::string gateway_word(const std::string& gateway) {
    return gateway.empty() ? "" : export_word("by_" + gateway);
}

// The counter has no list; a gateway's comes the next morning.
std::string without_list(const std::string& gateway) {
    return gateway == "counter" ? "" : export_word("list_to_come");
}

void write_sums(tables::Writer& writer, const store::DaySums& sum) {
    const auto row = [&](const char* what, domain::Money ours,
                         const std::optional<domain::Money>& theirs, const std::string& remark) {
        writer.row({export_word(what), sum.site_code, gateway_word(sum.gateway), "", "", "", "",
                    ours, amount_or(theirs, without_list(sum.gateway)), remark});
    };
    row("sum_came", sum.came, sum.listed_came,
        std::to_string(sum.payments) + export_word("pieces"));
    row("sum_went", sum.went, sum.listed_went, "");
}

void write_entry(tables::Writer& writer, const store::DayEntry& entry) {
    writer.row({export_word(entry.back ? "went" : "came"), entry.site_code,
                gateway_word(entry.gateway), entry.number, entry.order, entry.registration,
                export_moment(entry.when), entry.amount,
                amount_or(entry.listed, without_list(entry.gateway)), ""});
}

void write_line(tables::Writer& writer, const store::DayLine& line) {
    writer.row({export_word("kind_" + line.kind), line.site_code, gateway_word(line.gateway),
                line.number, "", "", "", line.ours, line.theirs,
                line.settled() ? line.explained : export_word("to_settle")});
}

}  // namespace

Response day_file(const Visit& visit, store::Write& db, const domain::Date& day) {
    note_setup(visit, db, "export.money_day", day.iso());
    return download(
        tables::xlsx_type, "money-" + day.iso() + ".xlsx",
        [day, site = visit.site, now = visit.now](store::Read& moment, const Sink& sink) {
            write_day(moment, day, site, now, sink);
        });
}

void write_day(store::Read& db, const domain::Date& day,
               std::optional<domain::Id<domain::Site>> site, domain::Instant now,
               const tables::Sink& sink) {
    const auto books = store::reconcile(db, day, site);
    const auto writer = tables::xlsx_writer(sink, export_word("sheet_money_day"), columns(), now);
    for (const auto& sum : books.sums) write_sums(*writer, sum);
    for (const auto& entry : store::day_entries(db, day, site)) write_entry(*writer, entry);
    for (const auto& line : books.lines) write_line(*writer, line);
    writer->finish();
}

}  // namespace web
