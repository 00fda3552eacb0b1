// pictures seeds FOLDER: writes what fuzzing starts from, small so that much is tried.
// pictures abuse FOLDER: writes the hostile and mistaken files of tests/support/abuse.h.
// pictures photos FOLDER: writes what people upload in earnest, up to 12 megapixels.

#include <filesystem>
#include <fstream>
#include <string>

#include "tests/support/abuse.h"
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
}

void write_abuses(const std::filesystem::path& folder, std::size_t largest) {
    for (const Abuse& file : abuses()) {
        if (file.bytes.size() <= largest) write(folder, file.name, file.bytes);
    }
}

void write_seeds(const std::filesystem::path& folder) {
    write_kinds(folder);
    write_surroundings(folder);
    write_abuses(folder, 4096);
}

void write_photos(const std::filesystem::path& folder) {
    const auto canvas = person(480, 640);
    write(folder, "photo.jpg", jpeg(canvas));
    write(folder, "progressive.jpg", jpeg(canvas, 90, Kind::progressive));
    write(folder, "turned.jpg", with_orientation(jpeg(stored_turned(canvas, 6)), 6));
    write(folder, "camera.jpg", jpeg(person(3000, 4000), 60));
}

}  // namespace

int main(int argc, char** argv) {
    const std::string what = argc == 3 ? argv[1] : "";
    if (what != "seeds" && what != "abuse" && what != "photos") return 64;
    const std::filesystem::path folder = argv[2];
    std::filesystem::create_directories(folder);
    if (what == "seeds") write_seeds(folder);
    if (what == "abuse") write_abuses(folder, std::string::npos);
    if (what == "photos") write_photos(folder);
    return 0;
}
