#include "sbin/ncre-ems-photocheck/expected.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string_view>
#include <utility>

#include "imaging/verdict.h"
#include "tables/read.h"

namespace photocheck {

namespace {

namespace fs = std::filesystem;

// A table whose first row names its columns.
class Named {
  public:
    explicit Named(const fs::path& file) : file_(file.string()) {
        std::ifstream in(file, std::ios::binary);
        if (!in) throw std::runtime_error(file_ + ": cannot be opened");
        auto read = tables::read_table(std::string{std::istreambuf_iterator<char>(in), {}});
        if (const auto* refusal = std::get_if<tables::Refusal>(&read)) {
            throw std::runtime_error(file_ + ": not a table, see line " +
                                     std::to_string(refusal->line));
        }
        rows_ = std::get<tables::Table>(std::move(read));
    }

    // The values of each row under these names, "" where a row is shorter.
    template <class Take>
    void each(const std::vector<std::string>& names, Take take) const {
        std::vector<std::size_t> columns;
        for (const auto& name : names) columns.push_back(column(name));
        for (std::size_t row = 1; row < rows_.size(); ++row) {
            const auto& values = rows_[row].values;
            std::vector<std::string> taken;
            for (const auto at : columns) taken.push_back(at < values.size() ? values[at] : "");
            take(taken);
        }
    }

  private:
    std::size_t column(const std::string& name) const {
        const auto& names = rows_.front().values;
        const auto at = std::find(names.begin(), names.end(), name);
        if (at == names.end()) throw std::runtime_error(file_ + ": no column " + name);
        return static_cast<std::size_t>(at - names.begin());
    }

    std::string file_;
    tables::Table rows_;
};

Wanted wanted_of(const std::string& level) {
    if (level == "accept" || level == "accept_after_normalising") return Wanted::accept;
    if (level == "hard") return Wanted::hard;
    if (level == "advice") return Wanted::advice;
    if (level == "either") return Wanted::either;
    if (level == "strip") return Wanted::nothing;
    throw std::runtime_error("unknown level " + level);
}

// The code's name as it is today: sets were labelled before the two doubts about turning became
// one. Throws where there is no such code: a misspelt one would never be met.
std::string known(const std::string& code) {
    const bool turned = code == "maybe_sideways" || code == "maybe_upside_down";
    const std::string today = turned ? "maybe_turned" : code;
    for (int i = 0; i <= static_cast<int>(imaging::PhotoCode::not_checked); ++i) {
        if (imaging::name(static_cast<imaging::PhotoCode>(i)) == today) return today;
    }
    throw std::runtime_error("unknown code " + code);
}

// "no_clear_face | gray (pages of text)" are two codes.
std::vector<std::string> codes_of(std::string_view text) {
    std::vector<std::string> codes;
    while (!text.empty()) {
        const auto end = std::min(text.find('|'), text.size());
        std::string_view code = text.substr(0, std::min(end, text.find('(')));
        while (code.ends_with(' ')) code.remove_suffix(1);
        while (code.starts_with(' ')) code.remove_prefix(1);
        if (!code.empty()) codes.push_back(known(std::string(code)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return codes;
}

}  // namespace

std::map<std::string, Expectation> read_expected(const fs::path& table) {
    std::map<std::string, Expectation> all;
    Named(table).each({"label", "level", "expected_codes"}, [&](const auto& row) {
        Expectation& expected = all[row[0]];
        expected.level = row[1];
        expected.wanted = wanted_of(row[1]);
        // what is to be stripped is told in words
        if (expected.wanted != Wanted::nothing) expected.codes = codes_of(row[2]);
    });
    return all;
}

std::vector<Labelled> read_manifest(const fs::path& table) {
    std::vector<Labelled> all;
    Named(table).each({"file", "label"}, [&](const auto& row) {
        all.push_back({table.parent_path() / row[0], row[1]});
    });
    return all;
}

}  // namespace photocheck
