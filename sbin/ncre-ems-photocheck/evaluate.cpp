#include "sbin/ncre-ems-photocheck/evaluate.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include "imaging/jpeg_scan.h"
#include "sbin/ncre-ems-photocheck/expected.h"
#include "sbin/ncre-ems-photocheck/print.h"

namespace photocheck {

namespace {

using imaging::Decision;
using imaging::Level;
using imaging::Verdict;

struct Tally {
    int photos = 0;
    int right = 0;
    int flagged = 0;  // an expected code at any level, even one that only staff see
    int refused = 0;
    int advised = 0;
    int silent = 0;  // accepted with nothing to see
};

bool has_expected(const Verdict& verdict, const Expectation& expected, Level weakest) {
    return std::any_of(verdict.findings.begin(), verdict.findings.end(), [&](const auto& finding) {
        return finding.level <= weakest && std::count(expected.codes.begin(), expected.codes.end(),
                                                      imaging::name(finding.code));
    });
}

bool only_the_picture(const std::string& copy) {
    const auto scan = imaging::jpeg_scan(copy);
    return copy.empty() || (scan.metadata_bytes == 0 && scan.trailing_bytes == 0);
}

bool is_right(const Verdict& verdict, const Expectation& expected) {
    const bool accepted = verdict.decision == Decision::accept;
    switch (expected.wanted) {
        case Wanted::accept: return accepted;
        case Wanted::hard: return has_expected(verdict, expected, Level::hard);
        case Wanted::advice: return has_expected(verdict, expected, Level::advice);
        case Wanted::either: return accepted || has_expected(verdict, expected, Level::advice);
        case Wanted::nothing: return only_the_picture(verdict.normalised);
    }
    return false;
}

// Whether it was right.
bool count(Tally& tally, const Photo& photo, const Expectation& expected) {
    ++tally.photos;
    if (!photo.verdict) return false;
    const Verdict& verdict = *photo.verdict;
    const bool right = is_right(verdict, expected);
    tally.right += right;
    tally.flagged += has_expected(verdict, expected, Level::reviewer);
    tally.refused += verdict.decision == Decision::reject;
    tally.advised += verdict.findings.has(Level::advice);
    tally.silent += verdict.decision == Decision::accept;
    return right;
}

double share(int part, int whole) { return whole == 0 ? 0 : 100.0 * part / whole; }

void print(const std::string& label, const Expectation& expected, const Tally& tally) {
    std::printf("%-16s %-24s %6d %6d %6.1f %% %8d %8d %8d %8d\n", label.c_str(),
                expected.level.c_str(), tally.photos, tally.right, share(tally.right, tally.photos),
                tally.flagged, tally.refused, tally.advised, tally.silent);
}

void print_compliant(const Tally& all) {
    std::printf(
        "\nmust be accepted: %d photos, %d refused hard (%.1f %%), %d shown advice (%.1f %%)\n",
        all.photos, all.refused, share(all.refused, all.photos), all.advised,
        share(all.advised, all.photos));
}

}  // namespace

void evaluate(const std::filesystem::path& manifest, const std::filesystem::path& expected) {
    const auto wanted = read_expected(expected);
    std::map<std::string, Tally> tallies;
    Tally compliant;
    std::vector<std::string> missed;
    for (const auto& [file, label] : read_manifest(manifest)) {
        const auto of = wanted.find(label);
        if (of == wanted.end()) throw std::runtime_error("nothing says what to expect of " + label);
        const Photo photo = examine(file);
        const bool right = count(tallies[label], photo, of->second);
        if (of->second.wanted == Wanted::accept) count(compliant, photo, of->second);
        if (!right) missed.push_back(label + ": " + as_line(photo));
    }
    std::printf("%-16s %-24s %6s %15s %8s %8s %8s %8s\n", "label", "wanted", "photos", "right",
                "flagged", "refused", "advised", "silent");
    for (const auto& [label, tally] : tallies) print(label, wanted.at(label), tally);
    print_compliant(compliant);
    if (!missed.empty()) std::printf("\nmissed:\n");
    for (const auto& line : missed) std::printf("  %s\n", line.c_str());
}

}  // namespace photocheck
