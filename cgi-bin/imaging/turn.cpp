#include "imaging/turn.h"

#include <Magick++.h>
#include <turbojpeg.h>

#include <array>
#include <memory>
#include <stdexcept>

#include "imaging/magick.h"
#include "imaging/thresholds.h"

namespace imaging {

namespace {

// What makes a picture of each EXIF orientation upright.
constexpr std::array<int, 9> operations{TJXOP_NONE,   TJXOP_NONE,       TJXOP_HFLIP,
                                        TJXOP_ROT180, TJXOP_VFLIP,      TJXOP_TRANSPOSE,
                                        TJXOP_ROT90,  TJXOP_TRANSVERSE, TJXOP_ROT270};

// Empty where the picture cannot be turned so.
std::string lossless(std::string_view jpeg, int operation, int option) {
    const std::unique_ptr<void, int (*)(tjhandle)> handle(tjInitTransform(), tjDestroy);
    if (!handle) return {};
    tjtransform transform{};
    transform.op = operation;
    transform.options = option | TJXOPT_COPYNONE;
    unsigned char* out = nullptr;
    unsigned long size = 0;
    const int failed =
        tjTransform(handle.get(), reinterpret_cast<const unsigned char*>(jpeg.data()), jpeg.size(),
                    1, &out, &size, &transform, TJFLAG_LIMITSCANS);
    const std::unique_ptr<unsigned char, void (*)(unsigned char*)> owner(out, tjFree);
    return failed || !out ? std::string{} : std::string(reinterpret_cast<char*>(out), size);
}

// Without optimised tables a copy grows by a twentieth; a progressive one always has them.
std::string lossless_within(std::string_view jpeg, int operation, int option,
                            std::int64_t bytes_max) {
    std::string copy = lossless(jpeg, operation, option);
    if (static_cast<std::int64_t>(copy.size()) <= bytes_max) return copy;
    return lossless(jpeg, operation, option | TJXOPT_PROGRESSIVE);
}

// Empty where no quality gives a copy within the bounds.
std::string encoded_again(std::string_view jpeg, int orientation, std::int64_t bytes_min,
                          std::int64_t bytes_max) {
    start_magick();
    try {
        Magick::Image image;
        image.magick("JPEG");
        image.read(Magick::Blob(jpeg.data(), jpeg.size()));
        image.orientation(static_cast<Magick::OrientationType>(orientation));
        image.autoOrient();
        image.strip();
        for (const int quality : threshold::turned_qualities) {
            image.quality(static_cast<std::size_t>(quality));
            Magick::Blob blob;
            image.write(&blob);
            const auto size = static_cast<std::int64_t>(blob.length());
            if (size > bytes_max) break;
            if (size >= bytes_min) return {static_cast<const char*>(blob.data()), blob.length()};
        }
    } catch (const Magick::Exception&) {
        // A picture of 8 megapixels and more does not fit our memory twice: it is trimmed instead.
    }
    return {};
}

}  // namespace

std::string turn_upright(std::string_view jpeg, int orientation, std::int64_t bytes_min,
                         std::int64_t bytes_max) {
    const int operation = operations.at(static_cast<std::size_t>(orientation));
    std::string copy = lossless_within(jpeg, operation, TJXOPT_PERFECT, bytes_max);
    if (copy.empty()) copy = encoded_again(jpeg, orientation, bytes_min, bytes_max);
    if (copy.empty()) copy = lossless_within(jpeg, operation, TJXOPT_TRIM, bytes_max);
    if (copy.empty()) throw std::runtime_error("the picture cannot be turned upright");
    return copy;
}

}  // namespace imaging
