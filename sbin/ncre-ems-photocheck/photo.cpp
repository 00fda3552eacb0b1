#include "sbin/ncre-ems-photocheck/photo.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <system_error>

#include "imaging/check.h"

namespace photocheck {

namespace {

namespace fs = std::filesystem;

// Four times what the checker looks into: room for a wrong file of any kind, but not for a film.
constexpr std::uintmax_t readable_max = 64 * 1024 * 1024;

// Why a file is not even tried; empty where it is.
std::string obstacle(const fs::path& file) {
    std::error_code error;
    const auto status = fs::status(file, error);
    if (status.type() == fs::file_type::not_found) return std::strerror(ENOENT);
    if (error) return error.message();
    if (fs::is_directory(status)) return std::strerror(EISDIR);
    if (!fs::is_regular_file(status)) return "Not a regular file";
    const auto size = fs::file_size(file, error);
    if (error) return error.message();
    return size > readable_max ? "Larger than 64 MB" : "";
}

}  // namespace

Photo examine(const fs::path& file) {
    Photo photo{file, {}, obstacle(file), {}};
    if (!photo.trouble.empty()) return photo;
    errno = 0;
    std::ifstream in(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    if (!in.is_open() || in.bad()) {
        photo.trouble = std::strerror(errno == 0 ? EIO : errno);
    } else {
        photo.verdict = imaging::check(bytes, file.filename().string(), {});
    }
    return photo;
}

}  // namespace photocheck
