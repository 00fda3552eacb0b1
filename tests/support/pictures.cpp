#include "tests/support/pictures.h"

#include <turbojpeg.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <memory>
#include <stdexcept>
#include <utility>

namespace pictures {

using namespace std::string_literals;
using namespace std::string_view_literals;

namespace {

std::size_t index(const Canvas& canvas, int x, int y) {
    return 3 * (static_cast<std::size_t>(y) * static_cast<std::size_t>(canvas.width) +
                static_cast<std::size_t>(x));
}

std::string two_bytes(int number) {
    return {static_cast<char>(number >> 8), static_cast<char>(number & 0xFF)};
}

using Handle = std::unique_ptr<void, int (*)(tjhandle)>;

void must(int result) {
    if (result != 0) throw std::runtime_error(tjGetErrorStr2(nullptr));
}

std::uint8_t byte(double value) { return static_cast<std::uint8_t>(std::clamp(value, 0.0, 255.0)); }

// Four inks a pixel, as Adobe stores them (255 is no ink): the colours, and no black.
std::vector<std::uint8_t> as_cmyk(const Canvas& canvas) {
    std::vector<std::uint8_t> inks;
    for (std::size_t i = 0; i < canvas.rgb.size(); ++i) {
        inks.push_back(canvas.rgb[i]);
        if (i % 3 == 2) inks.push_back(255);
    }
    return inks;
}

}  // namespace

Canvas::Canvas(int w, int h, Rgb paper) : width(w), height(h) {
    for (int i = 0; i < w * h; ++i) rgb.insert(rgb.end(), paper.begin(), paper.end());
}

Rgb Canvas::at(int x, int y) const {
    const std::uint8_t* p = &rgb[index(*this, x, y)];
    return {p[0], p[1], p[2]};
}

void Canvas::set(int x, int y, Rgb colour) {
    std::copy(colour.begin(), colour.end(), &rgb[index(*this, x, y)]);
}

void Canvas::ellipse(double cx, double cy, double half_width, double half_height, Rgb colour) {
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const double dx = (x - width / 2.0) / height - cx;
            const double dy = double(y) / height - cy;
            if (std::hypot(dx / half_width, dy / half_height) <= 1) set(x, y, colour);
        }
    }
}

void Canvas::shade(double cx, double cy, double half_width, double half_height, double light) {
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const double dx = ((x - width / 2.0) / height - cx) / half_width;
            const double dy = (double(y) / height - cy) / half_height;
            Rgb colour = at(x, y);
            const double factor = 1 + (light - 1) * std::exp(-(dx * dx + dy * dy));
            for (auto& value : colour) value = byte(value * factor);
            set(x, y, colour);
        }
    }
}

void Canvas::grain(int strength) {
    std::uint32_t state = 1;
    for (std::size_t i = 0; i < rgb.size(); i += 3) {
        state = state * 1664525 + 1013904223;
        const auto noise = static_cast<int>(state >> 16) % (2 * strength + 1) - strength;
        for (std::size_t c = 0; c < 3; ++c) rgb[i + c] = byte(rgb[i + c] + noise);
    }
}

Canvas person(int width, int height) {
    Canvas canvas(width, height, {235, 240, 246});
    canvas.ellipse(0, 1.05, 0.42, 0.28, {40, 70, 150});      // coat
    canvas.ellipse(0, 1.00, 0.10, 0.14, {250, 250, 250});    // shirt
    canvas.ellipse(0, 1.02, 0.03, 0.12, {170, 20, 40});      // tie
    canvas.ellipse(0.22, 0.92, 0.05, 0.04, {210, 190, 40});  // a badge on one side only
    canvas.ellipse(0, 0.80, 0.10, 0.14, {205, 150, 125});    // neck
    canvas.ellipse(0, 0.38, 0.25, 0.28, {60, 35, 20});       // hair
    canvas.ellipse(0, 0.50, 0.21, 0.30, {228, 172, 145});    // face
    canvas.ellipse(-0.12, 0.22, 0.14, 0.09, {60, 35, 20});   // hair to one side
    canvas.shade(0, 0.44, 0.03, 0.10, 1.12);                 // nose
    canvas.shade(0, 0.57, 0.06, 0.02, 0.72);
    canvas.shade(0, 0.69, 0.09, 0.02, 0.85);  // under the lip
    for (const double side : {-1, 1}) {
        canvas.shade(0.12 * side, 0.55, 0.06, 0.05, 1.12);  // cheek
        canvas.shade(0.095 * side, 0.42, 0.075, 0.045, 0.55);
        canvas.ellipse(0.095 * side, 0.43, 0.042, 0.016, {225, 225, 225});
        canvas.ellipse(0.095 * side, 0.43, 0.018, 0.018, {50, 30, 20});
        canvas.ellipse(0.095 * side, 0.385, 0.06, 0.010, {50, 35, 30});
    }
    canvas.ellipse(0, 0.64, 0.07, 0.015, {175, 70, 75});  // mouth
    canvas.grain(10);
    return canvas;
}

Canvas toned(Canvas canvas, std::array<double, 3> gains) {
    for (std::size_t i = 0; i < canvas.rgb.size(); i += 3) {
        const double luma =
            0.299 * canvas.rgb[i] + 0.587 * canvas.rgb[i + 1] + 0.114 * canvas.rgb[i + 2];
        for (std::size_t c = 0; c < 3; ++c) canvas.rgb[i + c] = byte(luma * gains[c]);
    }
    return canvas;
}

Canvas stored_turned(const Canvas& upright, int orientation) {
    const int right = upright.width - 1;
    const int bottom = upright.height - 1;
    const bool on_side = orientation >= 5;
    Canvas stored(on_side ? upright.height : upright.width,
                  on_side ? upright.width : upright.height);
    for (int y = 0; y <= bottom; ++y) {
        for (int x = 0; x <= right; ++x) {
            // Where EXIF says that the pixel shown at (x, y) is stored.
            const std::array<std::pair<int, int>, 9> places{{{x, y},
                                                             {x, y},
                                                             {right - x, y},
                                                             {right - x, bottom - y},
                                                             {x, bottom - y},
                                                             {y, x},
                                                             {y, right - x},
                                                             {bottom - y, right - x},
                                                             {bottom - y, x}}};
            const auto [sx, sy] = places.at(static_cast<std::size_t>(orientation));
            stored.set(sx, sy, upright.at(x, y));
        }
    }
    return stored;
}

std::string jpeg(const Canvas& canvas, int quality, Kind kind) {
    const Handle handle(tjInitCompress(), tjDestroy);
    const bool cmyk = kind == Kind::cmyk;
    const auto source = cmyk ? as_cmyk(canvas) : canvas.rgb;
    const int sampling = kind == Kind::one_component ? TJSAMP_GRAY : TJSAMP_420;
    unsigned char* out = nullptr;
    unsigned long size = 0;
    must(tjCompress2(handle.get(), source.data(), canvas.width, 0, canvas.height,
                     cmyk ? TJPF_CMYK : TJPF_RGB, &out, &size, sampling, quality,
                     kind == Kind::progressive ? TJFLAG_PROGRESSIVE : 0));
    const std::unique_ptr<unsigned char, void (*)(unsigned char*)> owner(out, tjFree);
    return {reinterpret_cast<const char*>(out), size};
}

Canvas decoded(std::string_view jpeg) {
    const Handle handle(tjInitDecompress(), tjDestroy);
    const auto* bytes = reinterpret_cast<const unsigned char*>(jpeg.data());
    int width = 0, height = 0, sampling = 0, space = 0;
    must(tjDecompressHeader3(handle.get(), bytes, jpeg.size(), &width, &height, &sampling, &space));
    Canvas canvas(width, height);
    must(tjDecompress2(handle.get(), bytes, jpeg.size(), canvas.rgb.data(), width, 0, height,
                       TJPF_RGB, TJFLAG_ACCURATEDCT));
    return canvas;
}

double difference(const Canvas& a, const Canvas& b) {
    if (a.width != b.width || a.height != b.height) return 255;
    double sum = 0;
    for (std::size_t i = 0; i < a.rgb.size(); ++i) sum += std::abs(a.rgb[i] - b.rgb[i]);
    return sum / static_cast<double>(a.rgb.size());
}

std::string portrait() { return jpeg(person()); }

std::string segment(std::uint8_t marker, std::string_view payload) {
    return "\xFF"s + static_cast<char>(marker) + two_bytes(static_cast<int>(payload.size()) + 2) +
           std::string(payload);
}

std::string with_segment(std::string_view jpeg, std::uint8_t marker, std::string_view payload) {
    return std::string(jpeg.substr(0, 2)) + segment(marker, payload) + std::string(jpeg.substr(2));
}

std::string with_orientation(std::string_view jpeg, int orientation, bool little_endian) {
    const char value = static_cast<char>(orientation);
    const std::string tiff =
        little_endian
            ? "II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0"s + value + "\0\0\0\0\0\0\0"s
            : "MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0"s + value + "\0\0\0\0\0\0"s;
    return with_segment(jpeg, 0xE1, "Exif\0\0"s + tiff);
}

std::string promise(std::uint8_t frame_marker, int precision, int width, int height) {
    const std::string frame =
        static_cast<char>(precision) + two_bytes(height) + two_bytes(width) + "\x01\x01\x11\0"s;
    return "\xFF\xD8"s + segment(0xDB, "\0"s + std::string(64, '\x01')) +
           segment(frame_marker, frame) + segment(0xDA, "\x01\x01\0\0\x3F\0"sv) +
           std::string(31, '\0') + "\xFF\xD9";
}

std::string with_repeated_scan(std::string_view progressive, int times) {
    const auto last = progressive.rfind("\xFF\xDA"sv);
    const auto scan = progressive.substr(last, progressive.size() - last - 2);
    std::string result(progressive.substr(0, progressive.size() - 2));
    for (int i = 0; i < times; ++i) result += scan;
    return result + "\xFF\xD9";
}

}  // namespace pictures
