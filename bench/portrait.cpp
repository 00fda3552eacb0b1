// bench/portrait [FOLDER]: what a photo check costs, measured against libjpeg decoding the same
// file, in CPU time. The three run in turn, so that a change of the clock's pace meets them alike;
// ratios are of neighbours. Pictures are drawn; the photos of a FOLDER are measured beside them if
// one is given, as they are and enlarged to 12 megapixels.

#include <turbojpeg.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "imaging/check.h"
#include "imaging/colour.h"
#include "imaging/decode.h"
#include "imaging/jpeg_rebuild.h"
#include "tests/support/pictures.h"

namespace {

namespace fs = std::filesystem;

using Files = std::vector<std::string>;

// One quantity, many times.
class Series {
  public:
    void add(double value) { values_.push_back(value); }
    double at(double share) {
        std::sort(values_.begin(), values_.end());
        return values_.at(static_cast<std::size_t>(share * double(values_.size() - 1)));
    }

  private:
    std::vector<double> values_;
};

// Of the process and all its threads; what else the machine does is not counted.
double cpu_milliseconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

template <class Work>
double milliseconds(Work work) {
    const double begun = cpu_milliseconds();
    work();
    return cpu_milliseconds() - begun;
}

void full_decode(const std::string& file) {
    const std::unique_ptr<void, int (*)(tjhandle)> handle(tjInitDecompress(), tjDestroy);
    const auto* bytes = reinterpret_cast<const unsigned char*>(file.data());
    int width = 0, height = 0, sampling = 0, space = 0;
    tjDecompressHeader3(handle.get(), bytes, file.size(), &width, &height, &sampling, &space);
    const auto area = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    const auto rgb = std::make_unique_for_overwrite<unsigned char[]>(3 * area);
    if (tjDecompress2(handle.get(), bytes, file.size(), rgb.get(), width, 0, height, TJPF_RGB, 0)) {
        throw std::runtime_error(tjGetErrorStr2(handle.get()));
    }
}

// All that does not look for faces.
void deterministic_stages(const std::string& file) {
    const auto scan = imaging::jpeg_scan(file);
    const auto copy = imaging::jpeg_rebuild(file, scan);
    imaging::colour(imaging::decode(copy, scan).pixels);
}

// A photo of 12 megapixels is too large a file for the site; here it goes all the way.
imaging::Verdict whole_check(const std::string& file) {
    imaging::Limits limits;
    limits.bytes_max = limits.file_max;
    return imaging::check(file, "me.jpg", limits);
}

void line(const char* what, Series& times, Series& ratios) {
    std::printf(
        "  %-22s median %8.2f ms  p95 %8.2f ms   over the decode: median %6.2f  p95 %6.2f\n", what,
        times.at(0.5), times.at(0.95), ratios.at(0.5), ratios.at(0.95));
}

void measure(const char* title, const Files& files, int rounds) {
    if (files.empty()) return;
    Series decode, stages, check, one, stages_ratio, check_ratio;
    for (const auto& file : files) whole_check(file);  // loads what is loaded once
    for (int round = 0; round < rounds; ++round) {
        for (const auto& file : files) {
            const double floor = milliseconds([&] { full_decode(file); });
            const double some = milliseconds([&] { deterministic_stages(file); });
            const double all = milliseconds([&] { whole_check(file); });
            decode.add(floor);
            stages.add(some);
            check.add(all);
            one.add(1);
            stages_ratio.add(some / floor);
            check_ratio.add(all / floor);
        }
    }
    std::printf("%s: %zu, %d times\n", title, files.size(), rounds);
    line("libjpeg, full decode", decode, one);
    line("deterministic stages", stages, stages_ratio);
    line("whole check", check, check_ratio);
}

// Of a folder, the whole photos of this size that are not refused.
Files photos(const fs::path& folder, int width, int height) {
    Files files;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        const auto verdict = whole_check(bytes);
        const bool refused = verdict.decision == imaging::Decision::reject;
        if (refused || !imaging::jpeg_scan(bytes).ended) continue;
        if (verdict.facts.width == width && verdict.facts.height == height) {
            files.push_back(bytes);
        }
    }
    return files;
}

std::string enlarged(const std::string& file, int width, int height) {
    const auto small = pictures::decoded(file);
    pictures::Canvas large(width, height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            large.set(x, y, small.at(x * small.width / width, y * small.height / height));
        }
    }
    large.grain(4);
    return pictures::jpeg(large, 85);
}

}  // namespace

int main(int argc, char** argv) {
    constexpr int width = 3000, height = 4000;
    measure("480x640, drawn", {pictures::jpeg(pictures::person(480, 640))}, 200);
    measure("12 megapixels, drawn", {pictures::jpeg(pictures::person(width, height), 85)}, 20);
    if (argc < 2) return 0;
    const Files files = photos(argv[1], 480, 640);
    measure("480x640, photos", files, 10);
    Files large;
    for (std::size_t i = 0; i < files.size() && i < 5; ++i) {
        large.push_back(enlarged(files[i], width, height));
    }
    measure("12 megapixels, photos enlarged", large, 5);
    return 0;
}
