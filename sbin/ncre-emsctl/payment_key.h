#pragma once

#include <filesystem>
#include <vector>

#include "settings/settings.h"

namespace ctl {

// The files that the settings name for paying online, ours and the gateways'.
std::vector<std::filesystem::path> payment_keys(const settings::Settings& settings);

// Where a backup keeps one: in a folder of the name of its own, since two folders may have files of
// one name.
std::filesystem::path payment_key_in_backup(const std::filesystem::path& file);

}  // namespace ctl
