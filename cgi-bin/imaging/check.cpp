#include "imaging/check.h"

#include <malloc.h>

#include <cstdint>
#include <exception>
#include <utility>

#include "imaging/colour.h"
#include "imaging/deadline.h"
#include "imaging/decode.h"
#include "imaging/jpeg_rebuild.h"
#include "imaging/likeness.h"
#include "imaging/rules.h"
#include "imaging/thresholds.h"
#include "imaging/turn.h"

namespace imaging {

namespace {

// One check on its way. The stages stand in the order of their cost.
class Examination {
  public:
    Examination(std::string_view bytes, const Limits& limits)
        : bytes_(bytes), limits_(limits), deadline_(limits.deadline) {}

    Verdict run(std::string_view file_name) {
        judge_file(file_name);
        if (facts_.format == FileFormat::jpeg && facts_.bytes <= limits_.file_max) {
            read_markers();
            if (may_be_decoded(findings_)) examine_picture();
        }
        verdict_.decision = findings_.has(Level::hard)     ? Decision::reject
                            : findings_.has(Level::advice) ? Decision::confirm
                                                           : Decision::accept;
        return std::move(verdict_);
    }

  private:
    // Of another format the bytes do not matter: a JPEG of it will have its own.
    void judge_file(std::string_view file_name) {
        facts_.bytes = static_cast<std::int64_t>(bytes_.size());
        facts_.format = file_format(bytes_);
        facts_.name_fault = photo_name_fault(file_name);
        if (facts_.name_fault != NameFault::none) findings_.add(PhotoCode::name);
        if (facts_.format == FileFormat::jpeg) {
            judge_bytes(facts_.bytes, limits_, findings_);
        } else {
            findings_.add(PhotoCode::not_jpeg);
        }
    }

    void read_markers() {
        scan_ = jpeg_scan(bytes_);
        facts_.frame = scan_.frame;
        facts_.precision = scan_.precision;
        facts_.components = scan_.components;
        facts_.scans = scan_.scans;
        facts_.orientation = scan_.orientation;
        facts_.width = scan_.upright_width();
        facts_.height = scan_.upright_height();
        judge_markers(scan_, limits_, findings_);
    }

    // The copy is made first and only it is decoded: metadata never reaches a decoder, and what was
    // judged is what is stored.
    void examine_picture() {
        std::string copy = jpeg_rebuild(bytes_, scan_);
        attempt([&] { judge_pixels(copy); });
        if (findings_.has(Level::hard)) return;
        if (scan_.orientation != 1) {
            attempt([&] { turn(copy); });
            findings_.add(PhotoCode::exif_turned, scan_.orientation);
        }
        store(std::move(copy));
    }

    void judge_pixels(const std::string& copy) {
        const bool gray = scan_.components == 1;
        if (gray) findings_.add(PhotoCode::gray, 0, threshold::toned_residual);
        deadline_.look();
        const Decoded decoded = decode(copy, scan_);
        if (decoded.corrupt) {
            findings_.add(PhotoCode::corrupt);
            return;
        }
        if (!gray) judge_colour(decoded.pixels);
        judge_likeness(decoded.pixels, scan_.orientation, limits_, deadline_, verdict_);
    }

    void judge_colour(const Pixels& pixels) {
        const Colour seen = colour(pixels);
        if (seen.residual >= threshold::toned_residual) return;
        const bool neutral = seen.chroma <= threshold::gray_chroma;
        findings_.add(neutral ? PhotoCode::gray : PhotoCode::toned, seen.residual,
                      threshold::toned_residual);
    }

    void turn(std::string& copy) {
        const std::string turned =
            turn_upright(copy, scan_.orientation, limits_.bytes_min, limits_.bytes_max);
        copy = jpeg_rebuild(turned, jpeg_scan(turned));
    }

    void store(std::string copy) {
        facts_.stored_bytes = static_cast<std::int64_t>(copy.size());
        judge_bytes(facts_.stored_bytes, limits_, findings_);
        const std::size_t stripped = scan_.metadata_bytes + scan_.trailing_bytes;
        if (stripped > 0) {
            findings_.add(PhotoCode::metadata_stripped, static_cast<double>(stripped));
        }
        if (!findings_.has(Level::hard)) verdict_.normalised = std::move(copy);
    }

    // Runs a stage; its own failure, or coming too late, says nothing about the photo.
    template <class Stage>
    void attempt(Stage stage) {
        try {
            stage();
        } catch (const std::exception&) {
            not_checked();
        }
    }

    void not_checked() {
        if (!findings_.find(PhotoCode::not_checked)) findings_.add(PhotoCode::not_checked);
    }

    std::string_view bytes_;
    const Limits& limits_;
    Deadline deadline_;
    JpegScan scan_;
    Verdict verdict_;
    Facts& facts_ = verdict_.facts;
    Findings& findings_ = verdict_.findings;
};

}  // namespace

Verdict check(std::string_view bytes, std::string_view file_name, const Limits& limits) {
    Verdict verdict = Examination(bytes, limits).run(file_name);
    const Facts& facts = verdict.facts;
    if (std::int64_t{facts.width} * facts.height >= threshold::large_picture) malloc_trim(0);
    return verdict;
}

}  // namespace imaging
