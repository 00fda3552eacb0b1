#include "imaging/decode.h"

#include <Magick++.h>

#include <algorithm>
#include <stdexcept>
#include <string>

#include "imaging/coefficients.h"
#include "imaging/magick.h"
#include "imaging/thresholds.h"

namespace imaging {

namespace {

// Given for a picture that is not at least twice as large, the hint would enlarge it.
void shrink(Magick::Image& image) {
    const auto side = std::to_string(threshold::decoded_side);
    image.defineValue("jpeg", "size", side + "x" + side);
}

Pixels pixels_of(Magick::Image& image) {
    Pixels pixels;
    pixels.width = static_cast<int>(image.columns());
    pixels.height = static_cast<int>(image.rows());
    pixels.rgb.resize(3 * image.columns() * image.rows());
    image.write(0, 0, image.columns(), image.rows(), "RGB", Magick::CharPixel, pixels.rgb.data());
    return pixels;
}

// libjpeg's complaints about the data come as WarningCorruptImage where it went on, and as
// ErrorCorruptImage where it gave up; other warnings say nothing about the picture.
bool read_is_corrupt(Magick::Image& image, const Magick::Blob& blob) {
    try {
        image.read(blob);
    } catch (const Magick::WarningCorruptImage&) {
        return true;
    } catch (const Magick::ErrorCorruptImage&) {
        return true;
    } catch (const Magick::Warning&) {
        return false;
    }
    return false;
}

}  // namespace

Decoded decode(std::string_view jpeg, const JpegScan& scan) {
    start_magick();
    try {
        Magick::Image image;
        image.magick("JPEG");  // never sniffed: other formats stay closed
        if (std::min(scan.width, scan.height) >= 2 * threshold::decoded_side) shrink(image);
        Decoded decoded;
        decoded.corrupt =
            read_is_corrupt(image, Magick::Blob(jpeg.data(), jpeg.size())) ||
            (jpeg.size() <= threshold::coefficient_bytes && has_impossible_coefficients(jpeg));
        if (image.columns() > 0) decoded.pixels = pixels_of(image);
        return decoded;
    } catch (const Magick::Exception& e) {
        throw std::runtime_error(e.what());
    }
}

}  // namespace imaging
