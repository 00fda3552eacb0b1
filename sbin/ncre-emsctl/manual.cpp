// The list of commands for the manual page, from the commands themselves: so it cannot be out of
// date.

#include <cstdio>
#include <string>

#include "sbin/ncre-emsctl/commands.h"

namespace ctl {
namespace {

// As troff wants it: no line begins with a dot or a quote, and a hyphen is one to copy.
std::string troff(const std::string& text) {
    std::string safe;
    for (const char c : text) {
        if (c == '\\' || c == '-') safe += '\\';
        safe += c;
    }
    return safe.starts_with('.') || safe.starts_with('\'') ? "\\&" + safe : safe;
}

std::string arguments(const CLI::App& command) {
    std::string all;
    for (const auto* option : command.get_options()) {
        if (option->get_name() == "--help") continue;
        const bool flag = option->get_expected_max() == 0;
        const std::string name =
            option->get_positional()
                ? option->get_name(true)
                : option->get_name() + (flag ? "" : " " + option->get_type_name());
        all += option->get_required() ? " " + name : " [" + name + "]";
    }
    return all;
}

void print_options(const CLI::App& command) {
    for (const auto* option : command.get_options()) {
        if (option->get_name() == "--help" || option->get_description().empty()) continue;
        std::printf(".RS\n.TP\n.I %s\n%s\n.RE\n",
                    troff(option->get_name(option->get_positional())).c_str(),
                    troff(option->get_description()).c_str());
    }
}

void print_commands(const CLI::App& app, const std::string& before) {
    for (const auto* command : app.get_subcommands([](const CLI::App*) { return true; })) {
        if (command->get_group().empty()) continue;  // for the build
        const auto name = before + command->get_name();
        if (command->get_subcommands([](const CLI::App*) { return true; }).empty()) {
            std::printf(".TP\n.B %s%s\n%s.\n", troff(name).c_str(),
                        troff(arguments(*command)).c_str(),
                        troff(command->get_description()).c_str());
            print_options(*command);
        }
        print_commands(*command, name + " ");
    }
}

}  // namespace

void add_manual(CLI::App& app) {
    app.add_subcommand("manual", "Prints the commands as troff")->group("")->callback([&app] {
        print_commands(app, "");
    });
}

}  // namespace ctl
