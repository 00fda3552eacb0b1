// seeds FOLDER: writes the pictures that fuzzing starts from, one of each kind, small so that many
// are tried.

#include <filesystem>
#include <fstream>
#include <string>

#include "tests/support/pictures.h"

using namespace pictures;
using namespace std::string_literals;

namespace {

void write(const std::filesystem::path& folder, const std::string& name, const std::string& bytes) {
    std::ofstream(folder / name, std::ios::binary) << bytes;
}

void write_kinds(const std::filesystem::path& folder) {
    const auto canvas = person(144, 192);
    write(folder, "colour", jpeg(canvas, 50));
    write(folder, "progressive", jpeg(canvas, 50, Kind::progressive));
    write(folder, "gray", jpeg(canvas, 50, Kind::one_component));
    write(folder, "cmyk", jpeg(canvas, 50, Kind::cmyk));
    write(folder, "scans", with_repeated_scan(jpeg(canvas, 20, Kind::progressive), 3));
    for (int orientation = 2; orientation <= 8; ++orientation) {
        write(folder, "turned-" + std::to_string(orientation),
              with_orientation(jpeg(stored_turned(canvas, orientation), 50), orientation,
                               orientation % 2 == 0));
    }
}

void write_surroundings(const std::filesystem::path& folder) {
    const auto file = jpeg(person(144, 192), 20);
    write(folder, "comment", with_segment(file, 0xFE, "<?php ?>"));
    write(folder, "adobe",
          with_segment(file.substr(0, 2) + file.substr(20), 0xEE, "Adobe\0\x64\0\0\0\0\0"s));
    write(folder, "trailing", file + "PK\x03\x04");
    write(folder, "cut", file.substr(0, file.size() - 200));
    write(folder, "arithmetic", promise(0xC9, 8, 11000, 11000));
    write(folder, "twelve-bit", promise(0xC1, 12, 480, 640));
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) return 64;
    const std::filesystem::path folder = argv[1];
    std::filesystem::create_directories(folder);
    write_kinds(folder);
    write_surroundings(folder);
    return 0;
}
