#include "imaging/exif.h"

#include <cstdint>

#include "imaging/bytes.h"

namespace imaging {

using namespace std::string_view_literals;

namespace {

// A TIFF structure, whose first two bytes say its byte order. Beyond its end all is zero.
class Tiff {
  public:
    explicit Tiff(std::string_view bytes) : bytes_(bytes), little_(bytes.starts_with("II")) {}

    std::uint32_t u16(std::size_t i) const {
        return little_ ? byte(i + 1) << 8 | byte(i) : byte(i) << 8 | byte(i + 1);
    }
    std::uint32_t u32(std::size_t i) const {
        return little_ ? u16(i + 2) << 16 | u16(i) : u16(i) << 16 | u16(i + 2);
    }

  private:
    std::uint32_t byte(std::size_t i) const {
        return i < bytes_.size() ? byte_at(bytes_, i) : std::uint32_t{0};
    }

    std::string_view bytes_;
    bool little_;
};

constexpr std::uint32_t orientation_tag = 0x0112;
constexpr std::uint32_t type_short = 3;
constexpr std::size_t entry_size = 12;

}  // namespace

std::optional<int> exif_orientation(std::string_view app1) {
    constexpr auto head = "Exif\0\0"sv;
    if (!app1.starts_with(head)) return std::nullopt;
    const std::string_view body = app1.substr(head.size());
    if (!body.starts_with("II*\0"sv) && !body.starts_with("MM\0*"sv)) return std::nullopt;

    const Tiff tiff(body);
    const std::size_t directory = tiff.u32(4);
    if (directory >= body.size()) return std::nullopt;
    const std::size_t entries = tiff.u16(directory);
    for (std::size_t i = 0; i < entries; ++i) {
        const std::size_t entry = directory + 2 + i * entry_size;
        if (entry >= body.size()) break;
        if (tiff.u16(entry) != orientation_tag || tiff.u16(entry + 2) != type_short) continue;
        const auto value = static_cast<int>(tiff.u16(entry + 8));
        if (value >= 1 && value <= 8) return value;
    }
    return std::nullopt;
}

}  // namespace imaging
