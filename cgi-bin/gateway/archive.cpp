#include "gateway/archive.h"

#include <zlib.h>

#include <new>

namespace gateway {
namespace {

constexpr int raw_deflate = -MAX_WBITS, gzip = MAX_WBITS + 16;
constexpr std::size_t directory_end_size = 22, directory_entry_size = 46, file_header_size = 30;

// One stream that ends where the octets end.
std::optional<std::string> inflated(std::string_view packed, int form, std::size_t longest) {
    z_stream stream{};
    if (inflateInit2(&stream, form) != Z_OK) throw std::bad_alloc();
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    std::string plain;
    int result = Z_OK;
    while (result == Z_OK && plain.size() <= longest) {
        const std::size_t had = plain.size();
        plain.resize(had + 64 * 1024);
        stream.next_out = reinterpret_cast<Bytef*>(plain.data() + had);
        stream.avail_out = 64 * 1024;
        result = inflate(&stream, Z_NO_FLUSH);
        plain.resize(plain.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    if (result != Z_STREAM_END || stream.avail_in != 0 || plain.size() > longest) return {};
    return plain;
}

// Little-endian numbers of a ZIP; zeros beyond the end.
std::size_t number(std::string_view zip, std::size_t at, int octets) {
    std::size_t value = 0;
    for (int i = octets; i-- > 0;) {
        const std::size_t where = at + static_cast<std::size_t>(i);
        value = value << 8 | (where < zip.size() ? static_cast<unsigned char>(zip[where]) : 0U);
    }
    return value;
}

// The file that a directory entry speaks of.
std::optional<std::string> file_of(std::string_view zip, std::size_t entry, std::size_t longest) {
    const std::size_t flags = number(zip, entry + 8, 2), method = number(zip, entry + 10, 2),
                      check = number(zip, entry + 16, 4), packed = number(zip, entry + 20, 4),
                      whole = number(zip, entry + 24, 4), header = number(zip, entry + 42, 4);
    if ((flags & 1) != 0 || whole > longest ||
        zip.substr(std::min(header, zip.size()), 4) != "PK\3\4")
        return {};
    const std::size_t from =
        header + file_header_size + number(zip, header + 26, 2) + number(zip, header + 28, 2);
    if (from > zip.size() || packed > zip.size() - from) return {};
    const std::string_view data = zip.substr(from, packed);
    std::optional<std::string> plain;
    if (method == 0) plain = std::string(data);
    if (method == 8) plain = inflated(data, raw_deflate, longest);
    if (!plain || plain->size() != whole) return {};
    const uLong sum =
        crc32(0, reinterpret_cast<const Bytef*>(plain->data()), static_cast<uInt>(plain->size()));
    return sum == check ? plain : std::nullopt;
}

}  // namespace

std::optional<std::vector<std::string>> unzip(std::string_view archive, std::size_t longest) {
    const std::size_t end = archive.rfind("PK\5\6");
    if (end == std::string_view::npos || archive.size() - end < directory_end_size) return {};
    const std::size_t count = number(archive, end + 10, 2);
    std::size_t entry = number(archive, end + 16, 4);
    std::vector<std::string> files;
    for (std::size_t i = 0; i < count; ++i) {
        if (entry > end || archive.substr(entry, 4) != "PK\1\2") return {};
        auto file = file_of(archive, entry, longest);
        if (!file) return {};
        longest -= file->size();
        files.push_back(std::move(*file));
        entry += directory_entry_size + number(archive, entry + 28, 2) +
                 number(archive, entry + 30, 2) + number(archive, entry + 32, 2);
    }
    return files;
}

std::optional<std::string> gunzip(std::string_view packed, std::size_t longest) {
    return inflated(packed, gzip, longest);
}

}  // namespace gateway
