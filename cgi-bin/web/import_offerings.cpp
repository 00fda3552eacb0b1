#include <array>
#include <map>
#include <set>

#include "domain/number.h"
#include "domain/text.h"
#include "store/site.h"
#include "store/site_offerings.h"
#include "store/sitting_plan.h"
#include "web/admin.h"
#include "web/import_kinds.h"

namespace web {
namespace {

using domain::FaultCode;

constexpr std::array columns =
    std::to_array<Column>({{"site_code"}, {"subject_code"}, {"capacity"}, {"fee", false}});
constexpr int most_places = 100'000;

// A site with what it opens now and what the file wants.
struct Here {
    store::Site site;
    store::SiteOpenings openings;
    std::vector<store::WantedOffering> wanted;
    std::map<std::string, std::size_t> lines;
};

class Offerings {
  public:
    Offerings(const Visit& visit, store::Read& db, domain::Id<domain::Sitting> sitting)
        : visit_(visit), db_(db), sitting_(sitting) {
        for (auto& site : store::sites(db, std::nullopt)) sites_.emplace(site.details.code, site);
        for (const auto& subject : store::subjects(db)) subjects_.insert(subject.code);
    }

    ImportOutcome outcome;

    void read(const ImportRow& row) {
        Here* here = site_of(row);
        const auto* opening = here == nullptr ? nullptr : opening_of(row, *here);
        const auto capacity = domain::parse_whole(text(row, "capacity"), 0, most_places);
        if (!capacity) outcome.add(row, "capacity", capacity.fault());
        auto fee = domain::Money::parse(text(row, "fee"));
        if (!fee && fee.fault().code == FaultCode::required && opening != nullptr)
            fee = opening->usual_fee ? domain::Parsed<domain::Money>(*opening->usual_fee)
                                     : domain::Parsed<domain::Money>(FaultCode::fee_missing);
        if (!fee && fee.fault().code != FaultCode::required) outcome.add(row, "fee", fee.fault());
        if (opening == nullptr || !capacity || !fee) return;
        if (*capacity < opening->taken)
            outcome.add(row, "capacity", {FaultCode::cap_below_taken, opening->taken});
        compare(*opening, *capacity, *fee);
        here->wanted.push_back({opening->code, *fee, *capacity});
    }

    void write(store::Write& db) {
        for (const auto& [code, here] : here_)
            for (const auto& few : store::keep_offerings(db, sitting_, here.site.id, here.wanted))
                outcome.faults.push_back({here.lines.find(few.code)->second,
                                          "capacity",
                                          {},
                                          {FaultCode::cap_below_taken, few.taken}});
    }

  private:
    const Visit& visit_;
    store::Read& db_;
    domain::Id<domain::Sitting> sitting_;
    std::map<std::string, store::Site> sites_;
    std::set<std::string> subjects_;
    std::map<std::string, Here> here_;

    static std::string text(const ImportRow& row, std::string_view field) {
        const auto found = row.values.find(field);
        return found == row.values.end() ? std::string()
                                         : domain::half_width(domain::trim(found->second));
    }

    Here* site_of(const ImportRow& row) {
        const auto found = sites_.find(text(row, "site_code"));
        if (found == sites_.end()) {
            outcome.add(row, "site_code", {FaultCode::site_unknown});
            return nullptr;
        }
        const auto& site = found->second;
        if (!visit_.staff->may(may_set_up, site.id)) {
            outcome.add(row, "site_code", {FaultCode::site_foreign});
            return nullptr;
        }
        auto here = here_.find(site.details.code);
        if (here == here_.end())
            here = here_
                       .emplace(site.details.code,
                                Here{site, store::site_openings(db_, sitting_, site.id), {}, {}})
                       .first;
        return &here->second;
    }

    const store::Opening* opening_of(const ImportRow& row, Here& here) {
        const std::string code = text(row, "subject_code");
        const auto [first, fresh] = here.lines.emplace(code, row.line);
        if (!fresh)
            outcome.add(row, "subject_code",
                        {FaultCode::row_twice, static_cast<std::int64_t>(first->second)});
        for (const auto& opening : here.openings.subjects)
            if (opening.code == code) return &opening;
        outcome.add(
            row, "subject_code",
            {subjects_.contains(code) ? FaultCode::subject_not_open : FaultCode::subject_unknown});
        return nullptr;
    }

    void compare(const store::Opening& opening, int capacity, domain::Money fee) {
        if (opening.capacity == capacity && (capacity == 0 || opening.fee == fee))
            ++outcome.same;
        else
            ++(opening.capacity == 0 ? outcome.fresh : outcome.changed);
    }
};

ImportOutcome run(const Visit& visit, store::Read& db, store::Write* write,
                  const store::ImportFile& file, const std::vector<ImportRow>& rows) {
    Offerings offerings(visit, db, file.sitting.value());
    for (const auto& row : rows) offerings.read(row);
    if (write != nullptr && offerings.outcome.faults.empty()) offerings.write(*write);
    return std::move(offerings.outcome);
}

}  // namespace

const ImportKind import_offerings{"offerings", columns, run};

}  // namespace web
