#include "imaging/jpeg_scan.h"

#include <array>
#include <optional>

#include "imaging/bytes.h"
#include "imaging/exif.h"
#include "imaging/jpeg_markers.h"

namespace imaging {

using namespace std::string_view_literals;

namespace {

// The frame a start-of-frame marker begins. Table B.1: from C9 on arithmetic, C5–C7 hierarchical.
Frame frame_of(std::uint8_t sof) {
    switch (sof) {
        case 0xC0: return Frame::baseline;
        case 0xC1: return Frame::extended;
        case 0xC2: return Frame::progressive;
        case 0xC3: return Frame::lossless;
        case 0xC5:
        case 0xC6:
        case 0xC7: return Frame::hierarchical;
        default: return Frame::arithmetic;
    }
}

bool is_frame(std::uint8_t m) {
    return m >= marker::sof0 && m <= marker::sof15 && m != marker::dht && m != marker::jpg &&
           m != marker::dac;
}

// Gathers what the segments say, one after another.
class Reader {
  public:
    explicit Reader(JpegScan& scan) : scan_(scan) {}

    void read(const Segment& segment) {
        const std::uint8_t m = segment.marker;
        if (is_frame(m)) {
            frame(m, segment.payload);
        } else if (m == marker::sos) {
            start_of_scan(segment.payload);
        } else if (m == marker::dhp || m == marker::exp) {
            scan_.frame = Frame::hierarchical;
        } else if (m == marker::soi) {
            scan_.broken = true;
        } else if (m == marker::com || (m >= marker::app0 && m <= marker::app15)) {
            application(segment);
        }
    }

    void finish() {
        scan_.colours = colours();
        const unsigned all = (1U << components_) - 1;
        if (scan_.exotic()) return;
        if (scan_.scans == 0 || seen_ != all) scan_.broken = true;
        // Without its end a progressive picture may lack its last passes and still look whole.
        if (!scan_.ended && scan_.frame == Frame::progressive) scan_.broken = true;
    }

  private:
    void frame(std::uint8_t sof, std::string_view payload) {
        if (scan_.frame != Frame::none || payload.size() < 6) {
            scan_.broken = true;
            return;
        }
        scan_.frame = frame_of(sof);
        scan_.precision = byte_at(payload, 0);
        scan_.height = be16(payload, 1);
        scan_.width = be16(payload, 3);
        scan_.components = byte_at(payload, 5);
        const auto count = static_cast<std::size_t>(scan_.components);
        if (scan_.width == 0 || count == 0 || payload.size() != 6 + 3 * count) scan_.broken = true;
        for (std::size_t i = 0; i < ids_.size() && i < count && 6 + 3 * i < payload.size(); ++i) {
            ids_[components_++] = byte_at(payload, 6 + 3 * i);
        }
    }

    // Marks the components whose picture starts here; those of later refinements are known already.
    void start_of_scan(std::string_view payload) {
        ++scan_.scans;
        const std::size_t count = payload.empty() ? 0 : byte_at(payload, 0);
        if (scan_.frame == Frame::none || count == 0 || payload.size() != 4 + 2 * count) {
            scan_.broken = true;
            return;
        }
        for (std::size_t i = 0; i < count; ++i) {
            for (std::size_t c = 0; c < components_; ++c) {
                if (ids_[c] == byte_at(payload, 1 + 2 * i)) seen_ |= 1U << c;
            }
        }
    }

    void application(const Segment& segment) {
        const std::string_view payload = segment.payload;
        if (segment.marker == marker::app0 && payload.size() >= 14 &&
            payload.starts_with("JFIF\0"sv)) {
            jfif_ = true;
        } else if (segment.marker == marker::app14 && payload.size() >= 12 &&
                   payload.starts_with("Adobe")) {
            adobe_transform_ = byte_at(payload, 11);
        } else {
            scan_.metadata_bytes += segment.whole.size();
        }
        if (segment.marker == marker::app1 && !oriented_) {
            if (const auto orientation = exif_orientation(payload)) {
                scan_.orientation = *orientation;
                oriented_ = true;
            }
        }
    }

    // libjpeg's rule (default_decompress_parms), so that a copy without these markers can be given
    // the one that keeps its colours.
    Colours colours() const {
        if (components_ == 1) return Colours::gray;
        if (components_ == 4) return Colours::cmyk;
        if (components_ != 3) return Colours::unknown;
        if (jfif_) return Colours::ycc;
        if (adobe_transform_) return *adobe_transform_ == 0 ? Colours::rgb : Colours::ycc;
        return ids_[0] == 'R' && ids_[1] == 'G' && ids_[2] == 'B' ? Colours::rgb : Colours::ycc;
    }

    JpegScan& scan_;
    std::array<std::uint8_t, 4> ids_{};
    std::size_t components_ = 0;
    unsigned seen_ = 0;
    bool jfif_ = false;
    bool oriented_ = false;
    std::optional<int> adobe_transform_;
};

}  // namespace

bool JpegScan::exotic() const {
    if (frame == Frame::none) return false;
    const bool common =
        frame == Frame::baseline || frame == Frame::extended || frame == Frame::progressive;
    const bool known = components == 1 || components == 3 || components == 4;
    return !common || precision != 8 || height == 0 || !known;
}

std::string_view name(Frame frame) {
    constexpr std::array names{"none"sv,     "baseline"sv,     "extended"sv,  "progressive"sv,
                               "lossless"sv, "hierarchical"sv, "arithmetic"sv};
    static_assert(names.size() == static_cast<std::size_t>(Frame::arithmetic) + 1);
    return names.at(static_cast<std::size_t>(frame));
}

JpegScan jpeg_scan(std::string_view jpeg) {
    JpegScan scan;
    Reader reader(scan);
    Markers markers(jpeg);
    while (const auto segment = markers.next()) reader.read(*segment);
    scan.ended = markers.ended();
    scan.trailing_bytes = jpeg.size() - markers.position();
    reader.finish();
    return scan;
}

}  // namespace imaging
