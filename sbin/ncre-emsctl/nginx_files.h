#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "settings/settings.h"

namespace ctl {

// One of nginx's files as these settings want it.
struct NginxFile {
    std::filesystem::path place;  // below /etc/nginx
    std::string text;
};

// All, made of those that were installed: with the path of the canonical address, the folders of
// the settings and, where several hosts are named, those of the nginx before them. Throws
// std::runtime_error where the site has no path of its own.
std::vector<NginxFile> nginx_files(const settings::Settings& settings);

// A whole file; throws std::runtime_error where it cannot be read.
std::string contents(const std::filesystem::path& file);

}  // namespace ctl
