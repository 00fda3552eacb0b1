#include "crypto/secret.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <system_error>

namespace crypto {

namespace {

constexpr std::size_t longest = 64 * 1024;

class File {
  public:
    explicit File(const std::filesystem::path& path)
        // O_NONBLOCK: a pipe in place of the file must not hang the start.
        : handle_(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {}
    ~File() {
        if (handle_ >= 0) ::close(handle_);
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    int handle() const { return handle_; }

  private:
    int handle_;
};

// Why nobody should trust this file, or nothing.
std::string objection(const struct stat& found) {
    if (!S_ISREG(found.st_mode)) return "not a regular file";
    if ((found.st_mode & S_IRWXO) != 0) return "open to all users: chmod 600 it";
    const bool group_is_root = found.st_gid == 0;
    const mode_t group = group_is_root ? S_IWGRP | S_IXGRP : S_IRWXG;
    if ((found.st_mode & group) != 0) return "open to its group: chmod 600 it";
    if (found.st_size > static_cast<off_t>(longest)) return "longer than 64 KiB";
    return {};
}

// Where systemd put a credential of the file's name (LoadCredential=), so that a program whose user
// may not open the file itself has what is in it; else the file.
std::filesystem::path handed_over(const std::filesystem::path& path) {
    const char* const folder = std::getenv("CREDENTIALS_DIRECTORY");
    if (folder == nullptr) return path;
    const auto credential = std::filesystem::path(folder) / path.filename();
    std::error_code none;
    return std::filesystem::exists(credential, none) ? credential : path;
}

std::string reason(int error) { return std::generic_category().message(error); }

}  // namespace

std::string read_secret(const std::filesystem::path& named) {
    const std::filesystem::path path = handed_over(named);
    const auto refuse = [&path](const std::string& why) -> BadSecret {
        return BadSecret("secret file " + path.string() + ": " + why);
    };
    const File file(path);
    if (file.handle() < 0) throw refuse(reason(errno));
    struct stat found {};
    if (::fstat(file.handle(), &found) != 0) throw refuse(reason(errno));
    if (const std::string why = objection(found); !why.empty()) throw refuse(why);
    std::string text(longest, '\0');
    const ssize_t length = ::read(file.handle(), text.data(), text.size());
    if (length < 0) throw refuse(reason(errno));
    text.resize(static_cast<std::size_t>(length));
    text.erase(text.find_last_not_of(" \t\r\n") + 1);
    if (text.empty()) throw refuse("empty");
    return text;
}

}  // namespace crypto
