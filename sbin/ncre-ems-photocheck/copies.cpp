#include "sbin/ncre-ems-photocheck/copies.h"

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <stdexcept>

namespace photocheck {

namespace {

namespace fs = std::filesystem;

using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

[[noreturn]] void fail(const fs::path& file) {
    throw std::runtime_error(file.string() + ": " + std::strerror(errno));
}

fs::path numbered(const fs::path& name, int number) {
    if (number == 1) return name;
    return name.stem().string() + "-" + std::to_string(number) + name.extension().string();
}

}  // namespace

fs::path keep_copy(const fs::path& folder, const fs::path& photo, const std::string& bytes) {
    for (int number = 1;; ++number) {
        const fs::path copy = folder / numbered(photo.filename(), number);
        File file(std::fopen(copy.c_str(), "wbx"), std::fclose);
        if (!file && errno == EEXIST) continue;
        if (!file) fail(copy);
        const bool written = std::fwrite(bytes.data(), 1, bytes.size(), file.get()) == bytes.size();
        if (std::fclose(file.release()) == 0 && written) return copy;
        const int error = errno;
        unlink(copy.c_str());  // half a photo looks like a whole one in a list
        errno = error;
        fail(copy);
    }
}

}  // namespace photocheck
