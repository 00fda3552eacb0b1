#pragma once

#include <string_view>

namespace imaging {

// What a file is by its first bytes, so that a page can say "this is a PNG, saved as .jpg".
enum class FileFormat {
    unknown,
    empty,
    jpeg,
    png,
    gif,
    bmp,
    webp,
    heic,  // and AVIF: what new phones take by default
    tiff,
    svg,
    mvg,
    pdf,
    postscript,
    html,
    php,
    zip,
};

// Looks at no more than the first kilobyte. `jpeg` means that it starts as one, nothing more.
FileFormat file_format(std::string_view bytes);

// "heic", for reports and templates.
std::string_view name(FileFormat format);

}  // namespace imaging
