#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

#include "settings/keys.h"
#include "settings/settings.h"

namespace settings {

// Settings while they are read: the values so far, and where each came from, so that a rule that
// fails at the end still names its line. Each step throws Bad for the first thing wrong.
class Draft {
  public:
    explicit Draft(std::filesystem::path file) : file_(std::move(file)) {}

    void read_file();
    void read_environment(const Environment& environment);

    // Fills in what follows from other values, and checks the rules.
    Settings finish();

  private:
    [[noreturn]] static void refuse(const std::string& place, std::string_view key,
                                    const std::string& why);
    void complete();

    std::filesystem::path file_;
    Settings settings_;
    std::map<std::string_view, std::string> place_;  // "file:line" or "environment NAME", by key
};

// What a key of this type wants to be given, for the error line.
std::string wanted(const Key& key, const Slot& slot);

// " (did you mean …?)", or nothing where no name is near.
std::string suggestion(std::string_view typed, const std::vector<std::string_view>& names);

}  // namespace settings
