#include "sbin/ncre-emsctl/nginx_files.h"

#include <fstream>
#include <set>
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

// What stands first in our location.
const std::string log_line = "    access_log /var/log/nginx/ncre-ems.log ncre_ems;\n";

// One line each.
std::string lines(const std::string& before, const std::vector<std::string>& values,
                  const std::string& after = "") {
    std::string all;
    for (const auto& each : values) all += "    " + before + each + after + ";\n";
    return all;
}

// At a host behind a front: whose word for the visitor's address counts.
std::string believed(const std::vector<std::string>& front) {
    if (front.empty()) return {};
    return "\n    # Only the front knows who asks (nginx.front).\n" +
           lines("set_real_ip_from ", front) + "    real_ip_header X-Forwarded-For;\n";
}

std::string path_of(const settings::Settings& settings) {
    auto path = settings::parse_address(settings.base_urls.front()).value().path;
    while (path.ends_with('/')) path.pop_back();
    if (path.empty())
        throw std::runtime_error("base_urls: give the site a path of its own, such as /NCRE_EMS/");
    return path;
}

NginxFile made(const settings::Settings& settings, const std::filesystem::path& original) {
    const auto shared = settings.templates.parent_path();
    std::string text = with_path(contents(original), path_of(settings));
    replace(text, "/usr/share/ncre-ems/htdocs/", settings.htdocs.string() + "/");
    replace(text, "/usr/share/ncre-ems/nginx/", (shared / "nginx").string() + "/");
    replace(text, log_line, log_line + believed(settings.nginx.front));
    replace(text, "    @hosts@;\n",
            lines("server ", settings.nginx.hosts, " max_fails=5 fail_timeout=5s"));
    return {original.parent_path().filename() / original.filename(), text};
}

// Those of one folder, in the order in which nginx reads them.
void add_made(std::vector<NginxFile>& all, const settings::Settings& settings,
              const std::filesystem::path& folder) {
    std::set<std::filesystem::path> originals;
    for (const char* kind : {"conf.d", "snippets"})
        for (const auto& each : std::filesystem::directory_iterator(folder / kind))
            originals.insert(each.path());
    for (const auto& original : originals) all.push_back(made(settings, original));
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
    const auto folder = settings.templates.parent_path() / "nginx";
    std::vector<NginxFile> all;
    add_made(all, settings, folder);
    if (!settings.nginx.hosts.empty()) add_made(all, settings, folder / "front");
    return all;
}

}  // namespace ctl
