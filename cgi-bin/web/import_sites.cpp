#include <array>
#include <map>

#include "store/errors.h"
#include "store/site.h"
#include "web/import_kinds.h"
#include "web/words.h"

namespace web {
namespace {

using domain::FaultCode;

constexpr std::array columns = std::to_array<Column>({
    {"site_code"},
    {"site_name"},
    {"province"},
    {"district", false},
    {"site_address", false},
    {"directions", false},
    {"contact", false},
    {"counter", false},
    {"site_limit", false},
    {"reviews", false},
});

struct Wanted {
    const ImportRow& row;
    domain::SiteDetails details;
    std::optional<bool> reviews;
};

class Sites {
  public:
    Sites(store::Read& db, const std::vector<ImportRow>& rows)
        : yes_(words("labels.tpl", "yes")), no_(words("labels.tpl", "no")) {
        for (auto& site : store::sites(db, std::nullopt)) known_.emplace(site.details.code, site);
        for (const auto& row : rows) read(row);
    }

    ImportOutcome outcome;

    void write(store::Write& db) {
        for (const auto& each : wanted_)
            if (!save(db, each)) outcome.add(each.row, "site_code", {FaultCode::site_moved});
    }

  private:
    std::string yes_, no_;
    std::map<std::string, store::Site> known_;
    std::map<std::string, std::size_t> lines_;
    std::vector<Wanted> wanted_;

    std::optional<bool> reviews(const ImportRow& row) {
        const auto typed = row.values.find("reviews");
        if (typed == row.values.end() || typed->second.empty()) return std::nullopt;
        if (typed->second == yes_) return true;
        if (typed->second != no_) outcome.add(row, "reviews", {FaultCode::yes_no});
        return false;
    }

    void read(const ImportRow& row) {
        const auto parsed = domain::parse_site(row.values);
        if (const auto* faults = std::get_if<domain::FieldFaults>(&parsed))
            for (const auto& [field, fault] : *faults) outcome.add(row, field, fault);
        const auto switched = reviews(row);
        const auto* details = std::get_if<domain::SiteDetails>(&parsed);
        if (details == nullptr) return;
        const auto [first, fresh] = lines_.emplace(details->code, row.line);
        if (!fresh)
            outcome.add(row, "site_code",
                        {FaultCode::row_twice, static_cast<std::int64_t>(first->second)});
        compare(row, *details, switched);
        wanted_.push_back({row, *details, switched});
    }

    // False where somebody else was first.
    bool save(store::Write& db, const Wanted& wanted) {
        const auto found = known_.find(wanted.details.code);
        if (found != known_.end())
            return found->second.details == wanted.details ||
                   store::save_site(db, found->second.id, found->second.revision, wanted.details);
        try {
            return db.attempt([&] {
                store::make_site(db, wanted.details, wanted.reviews.value_or(true));
                return true;
            });
        } catch (const store::Violation& violation) {
            if (!violation.of("site_code_key")) throw;
            return false;
        }
    }

    void compare(const ImportRow& row, const domain::SiteDetails& details,
                 std::optional<bool> switched) {
        const auto found = known_.find(details.code);
        if (found == known_.end()) {
            ++outcome.fresh;
            return;
        }
        if (switched && *switched != found->second.reviews)
            outcome.add(row, "reviews", {FaultCode::review_elsewhere});
        ++(found->second.details == details ? outcome.same : outcome.changed);
    }
};

ImportOutcome run(const Visit&, store::Read& db, store::Write* write, const store::ImportFile&,
                  const std::vector<ImportRow>& rows) {
    Sites sites(db, rows);
    if (write != nullptr && sites.outcome.faults.empty()) sites.write(*write);
    return std::move(sites.outcome);
}

}  // namespace

const ImportKind import_sites{"sites", columns, run};

}  // namespace web
