#pragma once

#include <string>
#include <vector>

#include "settings/settings.h"

// What `ncre-emsctl doctor` looks at. Each check adds what it found.
namespace ctl {

enum class Level { ok, warn, fail };

struct Finding {
    Level level;
    std::string check;
    std::string found;
    std::string mend;  // the command that mends it, or where to look; empty where all is well
};
using Findings = std::vector<Finding>;

void look_at_settings(const settings::Settings& settings, Findings& findings);
void look_at_payment_keys(const settings::Settings& settings, Findings& findings);
void look_at_host(const settings::Settings& settings, Findings& findings);
void look_at_nginx(const settings::Settings& settings, Findings& findings);
void look_at_programs(const settings::Settings& settings, Findings& findings);
void look_at_mail(const settings::Settings& settings, Findings& findings);
void look_at_roles(const settings::Settings& settings, Findings& findings);
// Last: it gives up root's rights.
void look_at_database(const settings::Settings& settings, Findings& findings);

// Adds one of two: ok with `found`, or `level` with what is wrong and what mends it.
void judge(Findings& findings, const std::string& check, bool good, const std::string& found,
           Level level, const std::string& wrong, const std::string& mend);

// A text of several lines as one.
std::string one_line(std::string text);

// What a command prints, as one line; nothing where it fails. The command is ours, never what
// anybody typed.
struct Output {
    bool good;
    std::string text;
};
Output output_of(const std::string& command);

// A page and its family, from the list that the build made.
struct PageOf {
    std::string name;
    std::string family;
};
std::vector<PageOf> installed_pages(const settings::Settings& settings);

}  // namespace ctl
