#include "imaging/jpeg_rebuild.h"

#include "imaging/jpeg_markers.h"

namespace imaging {

using namespace std::string_view_literals;

namespace {

// JFIF 1.01, square pixels, no thumbnail. It says that three components are YCbCr.
constexpr auto jfif = "\xFF\xE0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0"sv;
// Adobe, transform 0: three components are RGB, which JFIF has no way to say.
constexpr auto adobe =
    "\xFF\xEE\0\x0E"
    "Adobe\0\x64\0\0\0\0\0"sv;

bool belongs_to_picture(std::uint8_t m) {
    return m == marker::dqt || m == marker::dht || m == marker::dri || m == marker::sos ||
           (m >= marker::sof0 && m <= marker::sof0 + 2);
}

}  // namespace

std::string jpeg_rebuild(std::string_view jpeg, const JpegScan& scan) {
    std::string copy;
    copy.reserve(jpeg.size());
    copy += "\xFF\xD8"sv;
    copy += scan.colours == Colours::rgb ? adobe : jfif;
    Markers markers(jpeg);
    while (const auto segment = markers.next()) {
        if (belongs_to_picture(segment->marker)) copy += segment->whole;
    }
    copy += "\xFF\xD9"sv;
    return copy;
}

}  // namespace imaging
