// Photos for tests, drawn here: no photograph of anybody stands in the repository.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pictures {

using Rgb = std::array<std::uint8_t, 3>;

// A picture to draw on: red, green, blue, row by row.
struct Canvas {
    int width;
    int height;
    std::vector<std::uint8_t> rgb;

    Canvas(int width, int height, Rgb paper = {255, 255, 255});

    Rgb at(int x, int y) const;
    void set(int x, int y, Rgb colour);
    // Centre and half axes as shares of the height, x counted from the middle.
    void ellipse(double x, double y, double half_width, double half_height, Rgb colour);
    // Light falling off from a centre, 1 in the distance: what rounds a face.
    void shade(double x, double y, double half_width, double half_height, double light);
    void grain(int strength);  // the same each time; gives a JPEG its weight
};

// A head with hair, eyes and mouth over shoulders, before a light wall: 1/10, 7/10, 1/5. Shaded so
// that a face detector takes it for a face.
Canvas person(int width = 390, int height = 567);

// The same picture without colour, and in one tone; gains as R, G, B, where 1 is gray.
Canvas toned(Canvas canvas, std::array<double, 3> gains);

// How a camera held otherwise stores the picture: EXIF orientation makes it upright again.
Canvas stored_turned(const Canvas& upright, int orientation);

enum class Kind { colour, progressive, one_component, cmyk };

std::string jpeg(const Canvas& canvas, int quality = 90, Kind kind = Kind::colour);
Canvas decoded(std::string_view jpeg);

// The mean difference of two pictures of one size, in 8-bit steps; 255 for different sizes.
double difference(const Canvas& a, const Canvas& b);

// person() as a file that keeps every rule: 390×567, 20–200 KB.
std::string portrait();

// A marker segment, length included; and a JPEG with one put right behind its start.
std::string segment(std::uint8_t marker, std::string_view payload);
std::string with_segment(std::string_view jpeg, std::uint8_t marker, std::string_view payload);

// A JPEG with an EXIF block that says so, in either byte order.
std::string with_orientation(std::string_view jpeg, int orientation, bool little_endian = true);

// A small file that promises much: header, tables and no picture to speak of.
std::string promise(std::uint8_t frame_marker, int precision, int width, int height);

// A progressive JPEG whose last scan comes `times` more times.
std::string with_repeated_scan(std::string_view progressive, int times);

}  // namespace pictures
