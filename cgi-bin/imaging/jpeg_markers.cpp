#include "imaging/jpeg_markers.h"

#include "imaging/bytes.h"

namespace imaging {

namespace {

bool is_restart(std::uint8_t m) { return m >= marker::rst0 && m <= marker::rst7; }

}  // namespace

// Leaves at_ behind the marker. Any number of 0xFF may stand before one.
std::optional<std::uint8_t> Markers::next_marker() {
    while ((at_ = jpeg_.find('\xFF', at_)) < jpeg_.size()) {
        at_ = jpeg_.find_first_not_of('\xFF', at_);
        if (at_ >= jpeg_.size()) break;
        const std::uint8_t found = byte_at(jpeg_, at_++);
        if (found != 0 && found != marker::tem && !is_restart(found)) return found;
    }
    at_ = jpeg_.size();
    return std::nullopt;
}

// Scan data ends before the first marker that is neither a stuffed 0xFF 0x00 nor a restart.
std::size_t Markers::scan_end(std::size_t from) const {
    for (auto at = jpeg_.find('\xFF', from); at < jpeg_.size(); at = jpeg_.find('\xFF', at)) {
        const auto code = jpeg_.find_first_not_of('\xFF', at);
        if (code >= jpeg_.size()) return at;
        const std::uint8_t found = byte_at(jpeg_, code);
        if (found != 0 && !is_restart(found)) return at;
        at = code + 1;
    }
    return jpeg_.size();
}

std::optional<Segment> Markers::segment(std::uint8_t found) {
    const std::size_t start = at_ - 2;
    if (jpeg_.size() - at_ < 2) return std::nullopt;
    const auto length = static_cast<std::size_t>(be16(jpeg_, at_));
    if (length < 2 || length > jpeg_.size() - at_) return std::nullopt;
    const auto payload = jpeg_.substr(at_ + 2, length - 2);
    at_ += length;
    if (found == marker::sos) at_ = scan_end(at_);
    return Segment{found, jpeg_.substr(start, at_ - start), payload};
}

std::optional<Segment> Markers::next() {
    const auto found = ended_ ? std::nullopt : next_marker();
    if (!found) return std::nullopt;
    ended_ = *found == marker::eoi;
    if (ended_) return std::nullopt;
    const auto result = segment(*found);
    if (!result) at_ = jpeg_.size();
    return result;
}

}  // namespace imaging
