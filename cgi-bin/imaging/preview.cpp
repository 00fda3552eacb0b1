#include "imaging/preview.h"

#include <Magick++.h>

#include <exception>

#include "imaging/jpeg_rebuild.h"
#include "imaging/magick.h"

namespace imaging {

std::string preview(std::string_view jpeg) try {
    start_magick();
    const JpegScan scan = jpeg_scan(jpeg);
    const std::string plain = jpeg_rebuild(jpeg, scan);
    Magick::Image image;
    image.magick("JPEG");
    if (scan.width >= 1440 && scan.height >= 1440) image.defineValue("jpeg", "size", "720x720");
    image.read(Magick::Blob(plain.data(), plain.size()));
    image.orientation(static_cast<Magick::OrientationType>(scan.orientation));
    image.autoOrient();
    image.zoom(Magick::Geometry("720x720>"));
    image.strip();
    image.quality(82);
    Magick::Blob small;
    image.write(&small);
    return {static_cast<const char*>(small.data()), small.length()};
} catch (const std::exception&) {
    return {};
}

}  // namespace imaging
