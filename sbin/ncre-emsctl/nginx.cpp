#include <cstdio>
#include <fstream>
#include <memory>
#include <stdexcept>

#include "sbin/ncre-emsctl/commands.h"
#include "sbin/ncre-emsctl/nginx_files.h"

namespace ctl {
namespace {

void write(const std::filesystem::path& file, const std::string& text) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream out(file);
    out << text;
    out.close();
    if (!out) throw std::runtime_error(file.string() + " cannot be written");
    std::printf("wrote %s\n", file.c_str());
}

void print(const std::string& folder) {
    for (const auto& file : nginx_files(settings::load())) {
        if (folder.empty())
            std::printf("# %s\n%s\n", file.place.c_str(), file.text.c_str());
        else
            write(std::filesystem::path(folder) / file.place, file.text);
    }
}

}  // namespace

void add_nginx(CLI::App& app) {
    auto* nginx = app.add_subcommand("nginx", "What nginx includes")->require_subcommand(1);
    auto* command = nginx->add_subcommand(
        "print",
        "Makes conf.d/00-ncre-ems.conf, conf.d/ncre-ems.conf and snippets/ncre-ems.conf for the "
        "settings: another path than /NCRE_EMS/, other folders; with nginx.hosts also those of the "
        "nginx before several hosts, ncre-ems-front.conf");
    auto folder = std::make_shared<std::string>();
    command->add_option("--to", *folder, "Writes them below this folder (/etc/nginx)");
    command->callback([folder] { print(*folder); });
}

}  // namespace ctl
