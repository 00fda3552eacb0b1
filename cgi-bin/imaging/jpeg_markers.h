#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace imaging {

// The second byte of the markers that are told apart here (ITU-T T.81, table B.1).
namespace marker {
constexpr std::uint8_t sof0 = 0xC0, dht = 0xC4, jpg = 0xC8, dac = 0xCC, sof15 = 0xCF, rst0 = 0xD0,
                       rst7 = 0xD7, soi = 0xD8, eoi = 0xD9, sos = 0xDA, dqt = 0xDB, dnl = 0xDC,
                       dri = 0xDD, dhp = 0xDE, exp = 0xDF, app0 = 0xE0, app1 = 0xE1, app14 = 0xEE,
                       app15 = 0xEF, com = 0xFE, tem = 0x01;
}  // namespace marker

// One marker segment. The views point into the file.
struct Segment {
    std::uint8_t marker;
    std::string_view whole;    // from its 0xFF to its end; SOS takes its scan data along
    std::string_view payload;  // what its length covers, without the length
};

// Walks through a JPEG segment by segment: once over the bytes, nothing decoded, nothing copied.
// Stray bytes between segments are stepped over, as decoders do.
class Markers {
  public:
    // `jpeg` starts with an SOI marker.
    explicit Markers(std::string_view jpeg) : jpeg_(jpeg), at_(2) {}

    // The next segment, or nothing at the end of the picture or of the bytes.
    std::optional<Segment> next();

    // Whether the picture's own end (EOI) was met, rather than the end of the bytes.
    bool ended() const { return ended_; }

    // How many bytes were walked over: after an EOI, where the picture ends.
    std::size_t position() const { return at_; }

  private:
    std::optional<std::uint8_t> next_marker();
    std::optional<Segment> segment(std::uint8_t marker);
    std::size_t scan_end(std::size_t from) const;

    std::string_view jpeg_;
    std::size_t at_;
    bool ended_ = false;
};

}  // namespace imaging
