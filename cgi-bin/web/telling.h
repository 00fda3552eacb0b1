#pragma once

#include <sys/un.h>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace web {

// What a program has done, for ncre-ems-status, which counts it: the programs of a site are many
// processes, and each may end at any time. Nothing of it says who was served.
struct Told {
    enum class What { request, round };
    What what;
    std::string name;    // the page, or the clerk's round
    int status;          // of the answer; of a round 0 where it failed, else 1
    double seconds = 0;  // that the answer took

    bool operator==(const Told&) const = default;
};

// As it travels, a datagram each; nothing for what is none of ours.
std::string text_of(const Told& told);
std::optional<Told> told_in(std::string_view text);

// The way there. For one thread.
class Telling {
  public:
    explicit Telling(const std::filesystem::path& socket);
    ~Telling();
    Telling(const Telling&) = delete;
    Telling& operator=(const Telling&) = delete;

    // Never waits and never fails: where nobody listens, nothing is told.
    void tell(const Told& told) const;

  private:
    int handle_;
    sockaddr_un address_{};
};

}  // namespace web
