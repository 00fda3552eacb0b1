#include "sbin/ncre-emsctl/child.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <stdexcept>

#include "sbin/ncre-emsctl/owner.h"

namespace ctl {
namespace {

// Opened before the user is changed, so that the files stay ours.
void redirect(const std::filesystem::path& file, int flags, int to) {
    if (file.empty()) return;
    const int handle = open(file.c_str(), flags | O_CLOEXEC, 0600);
    if (handle < 0 || dup2(handle, to) < 0) {
        std::perror(file.c_str());
        std::_Exit(127);
    }
}

[[noreturn]] void become_it(const Child& child) {
    redirect(child.input, O_RDONLY, STDIN_FILENO);
    redirect(child.output, O_WRONLY | O_CREAT | O_EXCL, STDOUT_FILENO);
    std::vector<char*> words;
    for (const auto& word : child.command) words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    try {
        if (!child.user.empty()) become(child.user);
        if (chdir("/") == 0) execvp(words[0], words.data());
        std::perror(words[0]);
    } catch (const std::exception& e) {
        std::fprintf(stderr, "%s\n", e.what());
    }
    std::_Exit(127);
}

}  // namespace

void run(const Child& child) {
    std::fflush(nullptr);
    const pid_t process = fork();
    if (process == 0) become_it(child);
    int status = 0;
    if (process < 0 || waitpid(process, &status, 0) != process || status != 0)
        throw std::runtime_error(child.command.front() + " failed");
}

bool apart(const std::function<bool()>& work) {
    std::fflush(nullptr);
    const pid_t process = fork();
    if (process == 0) {
        bool good = false;
        try {
            good = work();
        } catch (const std::exception& e) {
            std::fprintf(stderr, "%s\n", e.what());
        }
        std::fflush(nullptr);
        std::_Exit(good ? 0 : 1);
    }
    int status = 0;
    return process > 0 && waitpid(process, &status, 0) == process && status == 0;
}

Child shell(const std::string& script, const std::vector<std::string>& arguments) {
    Child child{.command = {"bash", "-o", "pipefail", "-c", script, "bash"}};
    child.command.insert(child.command.end(), arguments.begin(), arguments.end());
    return child;
}

}  // namespace ctl
