#include "sbin/ncre-emsctl/nginx_files.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

#include "settings/address.h"

namespace ctl {
namespace {

void replace(std::string& text, const std::string& old, const std::string& now) {
    for (auto at = text.find(old); at != std::string::npos; at = text.find(old, at + now.size()))
        text.replace(at, old.size(), now);
}

// A path may hold dots and pluses, which mean something else in a regular expression.
std::string escaped(const std::string& path) {
    std::string text;
    for (const char c : path) {
        if (std::string_view(".+*?()[]{}^$|\\").find(c) != std::string_view::npos) text += '\\';
        text += c;
    }
    return text;
}

// Line by line: one in which ^ stands before the path has it in a regular expression.
std::string with_path(const std::string& text, const std::string& path) {
    std::istringstream lines(text);
    std::string all;
    for (std::string line; std::getline(lines, line); all += line + '\n') {
        replace(line, "^/NCRE_EMS", "^" + escaped(path));
        replace(line, "/NCRE_EMS", path);
    }
    return all;
}

}  // namespace

std::string contents(const std::filesystem::path& file) {
    std::ifstream in(file);
    std::ostringstream text;
    text << in.rdbuf();
    if (!in) throw std::runtime_error(file.string() + " cannot be read");
    return text.str();
}

std::vector<NginxFile> nginx_files(const settings::Settings& settings) {
    auto path = settings::parse_address(settings.base_urls.front()).value().path;
    while (path.ends_with('/')) path.pop_back();
    if (path.empty())
        throw std::runtime_error("base_urls: give the site a path of its own, such as /NCRE_EMS/");
    const auto shared = settings.templates.parent_path();
    std::vector<NginxFile> all;
    for (const char* place : {"conf.d/ncre-ems.conf", "snippets/ncre-ems.conf"}) {
        std::string text = with_path(contents(shared / "nginx" / place), path);
        replace(text, "/usr/share/ncre-ems/htdocs/", settings.htdocs.string() + "/");
        replace(text, "/usr/share/ncre-ems/nginx/", (shared / "nginx").string() + "/");
        all.push_back({place, text});
    }
    return all;
}

}  // namespace ctl
