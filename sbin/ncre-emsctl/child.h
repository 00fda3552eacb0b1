#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace ctl {

// Another program that does a part of the work.
struct Child {
    std::vector<std::string> command;   // found in PATH; its arguments pass through no shell
    std::string user = {};              // as become() has it; empty: as who we are
    std::filesystem::path input = {};   // standard input; empty: ours
    std::filesystem::path output = {};  // standard output, made for its owner alone; empty: ours
};

// Runs it to its end; throws std::runtime_error, naming the program, where it fails.
void run(const Child& child);

// What runs when parts must be joined by pipes: `script` for sh, with these as $1, $2 …
Child shell(const std::string& script, const std::vector<std::string>& arguments);

// Asks in a process of its own, which may give up rights. False too where it throws, which is
// printed.
bool apart(const std::function<bool()>& work);

}  // namespace ctl
