// Any bytes at all as an uploaded photo, through the whole checker. Its answer must agree with
// itself, and what it would store must be a picture and nothing else, judged the same again.

#include "imaging/check.h"

#include <cstdint>
#include <string>
#include <string_view>

#include "imaging/magick.h"
#include "tests/fuzz/must.h"

using namespace imaging;

namespace {

// Small files are tried more often than large ones; and a verdict must not depend on the hour.
Limits limits() {
    Limits all;
    all.bytes_min = 1;
    all.deadline = std::chrono::hours(1);
    return all;
}

// The codes but those that speak of what the stored copy leaves out.
std::string codes(const Verdict& verdict) {
    std::string all;
    for (const Finding& finding : verdict.findings) {
        if (finding.code != PhotoCode::metadata_stripped) all.append(name(finding.code)) += ' ';
    }
    return all;
}

void agrees_with_itself(const Verdict& verdict) {
    const bool hard = verdict.findings.has(Level::hard);
    const bool advice = verdict.findings.has(Level::advice);
    MUST((verdict.decision == Decision::reject) == hard);
    MUST((verdict.decision == Decision::confirm) == (advice && !hard));
    MUST(verdict.normalised.empty() == hard);
}

void is_a_picture_and_nothing_else(const Verdict& verdict) {
    const auto scan = jpeg_scan(verdict.normalised);
    MUST(verdict.facts.stored_bytes == static_cast<std::int64_t>(verdict.normalised.size()));
    MUST(file_format(verdict.normalised) == FileFormat::jpeg);
    MUST(!scan.broken && !scan.exotic() && scan.ended && scan.orientation == 1);
    MUST(scan.metadata_bytes == 0 && scan.trailing_bytes == 0);
    // Turned without decoding, a picture may lose the half blocks of two sides.
    MUST(scan.width <= verdict.facts.width && scan.width > verdict.facts.width - 16);
    MUST(scan.height <= verdict.facts.height && scan.height > verdict.facts.height - 16);
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    start_magick();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto verdict = check(bytes, "me.jpg", limits());
    agrees_with_itself(verdict);
    if (verdict.normalised.empty()) return 0;
    is_a_picture_and_nothing_else(verdict);
    if (verdict.facts.orientation != 1) return 0;
    const auto again = check(verdict.normalised, "me.jpg", limits());
    MUST(codes(again) == codes(verdict));
    MUST(again.normalised == verdict.normalised);
    return 0;
}
