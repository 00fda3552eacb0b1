#include "imaging/magick.h"

#include <Magick++.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <stdexcept>
#include <string>
#include <string_view>

namespace imaging {

namespace {

// The policy is part of the program: nothing to install, to find or to lose. Found by trying:
// list-length 1 refuses every JPEG; "time" counts the life of the process, so it is left out.
// "area" and "memory" are ceilings, and with no disk and no map what exceeds them fails.
constexpr std::string_view policy = R"(<policymap>
  <policy domain="delegate" rights="none" pattern="*"/>
  <policy domain="filter" rights="none" pattern="*"/>
  <policy domain="path" rights="none" pattern="*"/>
  <policy domain="coder" rights="none" pattern="*"/>
  <policy domain="coder" rights="read | write" pattern="JPEG"/>
  <policy domain="resource" name="width" value="8KP"/>
  <policy domain="resource" name="height" value="8KP"/>
  <policy domain="resource" name="area" value="24MP"/>
  <policy domain="resource" name="memory" value="128MiB"/>
  <policy domain="resource" name="map" value="0B"/>
  <policy domain="resource" name="disk" value="0B"/>
  <policy domain="resource" name="list-length" value="2"/>
  <policy domain="resource" name="thread" value="1"/>
</policymap>
)";

// A folder of our own with policy.xml in it, for as long as Magick++ needs to read it.
class PolicyFolder {
  public:
    PolicyFolder() : path_(std::filesystem::temp_directory_path() / "ncre-ems-policy-XXXXXX") {
        if (!mkdtemp(path_.data())) throw std::runtime_error("no folder for the Magick++ policy");
        std::ofstream file(path_ + "/policy.xml");
        file << policy;
        if (!file.flush()) throw std::runtime_error("the Magick++ policy cannot be written");
    }
    ~PolicyFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    PolicyFolder(const PolicyFolder&) = delete;
    PolicyFolder& operator=(const PolicyFolder&) = delete;

    const std::string& path() const { return path_; }

  private:
    std::string path_;
};

// Asks for a picture that needs no file and that any other policy than ours would draw.
bool other_coders_are_refused() {
    try {
        Magick::Image image;
        image.read("xc:white");
        return false;
    } catch (const Magick::Exception&) {
        return true;
    }
}

void start() {
    const PolicyFolder folder;
    setenv("MAGICK_CONFIGURE_PATH", folder.path().c_str(), 1);
    Magick::InitializeMagick(nullptr);
    Magick::ResourceLimits::thread(1);
    const bool holds = other_coders_are_refused();  // the first use reads the policy
    unsetenv("MAGICK_CONFIGURE_PATH");
    if (!holds) throw std::runtime_error("Magick++ does not keep the policy");
}

}  // namespace

void start_magick() {
    static std::once_flag once;
    std::call_once(once, start);
}

}  // namespace imaging
