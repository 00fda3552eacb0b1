// Unpacking bills: ZIP (Alipay) and GZIP (WeChat Pay).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gateway {

// The files of a ZIP archive, stored or deflated (APPNOTE.TXT 4.3), in their order. Nothing where
// it is broken, encrypted, or holds more than `longest` bytes in all.
std::optional<std::vector<std::string>> unzip(std::string_view archive, std::size_t longest);

// Nothing where it is broken or longer.
std::optional<std::string> gunzip(std::string_view packed, std::size_t longest);

}  // namespace gateway
