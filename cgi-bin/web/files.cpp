#include "web/files.h"

#include <filesystem>
#include <fstream>

namespace web {

std::string files_of(const Setup& setup) {
    std::string version;
    std::ifstream in(setup.settings.htdocs / "version");
    return std::getline(in, version) ? setup.base + version + "/" : setup.base;
}

bool has_file(const Setup& setup, std::string_view stem, const char* ending) {
    return std::filesystem::exists(setup.settings.htdocs / (std::string(stem) + ending));
}

}  // namespace web
