#include "imaging/file_format.h"

#include <algorithm>
#include <array>
#include <string>

namespace imaging {

using namespace std::string_view_literals;

namespace {

struct Magic {
    std::size_t offset;
    std::string_view bytes;
    FileFormat format;
};

constexpr std::array binary{
    Magic{0, "\xFF\xD8\xFF"sv, FileFormat::jpeg},
    Magic{0, "\x89PNG\r\n"sv, FileFormat::png},
    Magic{0, "GIF8"sv, FileFormat::gif},
    Magic{0, "BM"sv, FileFormat::bmp},
    Magic{8, "WEBP"sv, FileFormat::webp},
    Magic{4, "ftyphe"sv, FileFormat::heic},
    Magic{4, "ftypmif1"sv, FileFormat::heic},
    Magic{4, "ftypavif"sv, FileFormat::heic},
    Magic{0, "II*\0"sv, FileFormat::tiff},
    Magic{0, "MM\0*"sv, FileFormat::tiff},
    Magic{0, "%PDF"sv, FileFormat::pdf},
    Magic{0, "%!"sv, FileFormat::postscript},
    Magic{0, "\xC5\xD0\xD3\xC6"sv, FileFormat::postscript},  // EPS with a preview
    Magic{0, "PK\x03\x04"sv, FileFormat::zip},
    Magic{0, "PK\x05\x06"sv, FileFormat::zip},
};

// Text formats start where they like, so the first of these words anywhere in the head decides;
// an SVG may be wrapped in XML, and HTML may hold an SVG: hence the order by position.
constexpr std::array text{
    Magic{0, "<svg"sv, FileFormat::svg},   Magic{0, "<!doctype html"sv, FileFormat::html},
    Magic{0, "<html"sv, FileFormat::html}, Magic{0, "push graphic-context"sv, FileFormat::mvg},
    Magic{0, "<?php"sv, FileFormat::php},
};

FileFormat text_format(std::string_view bytes) {
    std::string head(bytes.substr(0, 1024));
    std::transform(head.begin(), head.end(), head.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    auto best = std::string::npos;
    auto format = FileFormat::unknown;
    for (const Magic& magic : text) {
        if (const auto at = head.find(magic.bytes); at < best) {
            best = at;
            format = magic.format;
        }
    }
    return format;
}

}  // namespace

FileFormat file_format(std::string_view bytes) {
    if (bytes.empty()) return FileFormat::empty;
    for (const Magic& magic : binary) {
        if (bytes.size() > magic.offset && bytes.substr(magic.offset).starts_with(magic.bytes)) {
            return magic.format;
        }
    }
    return text_format(bytes);
}

std::string_view name(FileFormat format) {
    constexpr std::array names{"unknown"sv,    "empty"sv, "jpeg"sv, "png"sv, "gif"sv, "bmp"sv,
                               "webp"sv,       "heic"sv,  "tiff"sv, "svg"sv, "mvg"sv, "pdf"sv,
                               "postscript"sv, "html"sv,  "php"sv,  "zip"sv};
    static_assert(names.size() == static_cast<std::size_t>(FileFormat::zip) + 1);
    return names.at(static_cast<std::size_t>(format));
}

}  // namespace imaging
