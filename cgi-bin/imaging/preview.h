#pragma once

#include <string>
#include <string_view>

namespace imaging {

// A JPEG made small enough to be sent back within a page: upright, without metadata, no side longer
// than 720 pixels. For pictures that jpeg_scan calls sound; empty where it cannot be made.
std::string preview(std::string_view jpeg);

}  // namespace imaging
