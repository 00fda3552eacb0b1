#include "tests/support/sandbox.h"

#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <stdexcept>

#include "gateway/http.h"

namespace support {
namespace {

std::string new_dir() {
    std::string name =
        (std::filesystem::temp_directory_path() / "ncre-ems-gateway-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no folder for the sandbox");
    return name;
}

std::string line_of(int from) {
    std::string line;
    for (char c = 0; ::read(from, &c, 1) == 1 && c != '\n';) line += c;
    return line;
}

std::string ask(gateway::HttpRequest request) {
    auto answer = gateway::Http({}).ask(request);
    if (auto* const heard = std::get_if<gateway::HttpAnswer>(&answer);
        heard && heard->status == 200)
        return heard->body;
    throw std::runtime_error("no answer from " + request.url);
}

gateway::HttpConfig impatient() {
    return {.proxy = {}, .connect = std::chrono::seconds(1), .whole = std::chrono::seconds(1)};
}

}  // namespace

Sandbox::Sandbox() : dir_(new_dir()) {
    std::array<int, 2> pipe{};
    if (::pipe(pipe.data()) != 0) throw std::runtime_error("no pipe");
    const std::string script = "tests/support/sandbox/main.mjs";
    std::array<const char*, 7> words{"node", script.c_str(), "--dir", dir_.c_str(), "--port",
                                     "0",    nullptr};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, pipe[1], 1);
    posix_spawn_file_actions_addclose(&actions, pipe[0]);
    const int failed = ::posix_spawnp(&process_, "node", &actions, nullptr,
                                      const_cast<char* const*>(words.data()), environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(pipe[1]);
    const std::string said = failed == 0 ? line_of(pipe[0]) : "";
    ::close(pipe[0]);
    if (said.rfind("sandbox: ", 0) != 0) throw std::runtime_error("the sandbox did not start");
    address_ = said.substr(9);
}

Sandbox::~Sandbox() {
    ::kill(process_, SIGKILL);
    ::waitpid(process_, nullptr, 0);
    std::error_code ignored;
    std::filesystem::remove_all(dir_, ignored);
}

Sandbox& Sandbox::get() {
    static Sandbox only;
    return only;
}

// The names are those of tests/support/sandbox/keys.mjs.
gateway::AlipayConfig Sandbox::alipay() const {
    return {.address = address_ + "/gateway.do",
            .app_id = "9021000000000001",
            .seller_id = "2088000000000001",
            .private_key_file = dir_ + "/alipay/merchant-private.pem",
            .alipay_key_file = dir_ + "/alipay/gateway-public.pem",
            .notify_url = {},
            .return_url = {},
            .http = impatient()};
}

gateway::WechatConfig Sandbox::wechat() const {
    return {.address = address_,
            .app_id = "wx00000000000demo",
            .merchant = "1900000001",
            .merchant_serial = "00DE30000000000000000000000000000000DE30",
            .merchant_key_file = dir_ + "/wechat/merchant-private.pem",
            .platform_keys = {{"PUB_KEY_ID_0119000000010000000000000001",
                               dir_ + "/wechat/gateway-public.pem"}},
            .api_v3_key_file = dir_ + "/wechat/api-v3.key",
            .notify_url = "http://127.0.0.1:9/",  // nobody listens there
            .http = impatient()};
}

std::string Sandbox::control(const std::string& what, const std::string& json) {
    return ask({.url = address_ + "/control/" + what, .body = json, .post = true});
}

void Sandbox::fault(const std::string& call, const std::string& what) {
    control("fault", R"({"call":")" + call + R"(","what":")" + what + "\"}");
}

void Sandbox::pay(const std::string& gateway, const std::string& order) {
    control("pay", R"({"gateway":")" + gateway + R"(","order":")" + order + "\"}");
}

std::string visit(const std::string& url) { return ask({.url = url}); }

std::string run(const std::string& command, const std::string& input) {
    const std::string dir = new_dir(), file = dir + "/input";
    std::ofstream(file, std::ios::binary) << input;
    std::string said;
    FILE* const from = ::popen((command + " < " + file).c_str(), "r");
    if (from == nullptr) throw std::runtime_error("cannot run " + command);
    std::array<char, 4096> part{};
    while (const std::size_t length = std::fread(part.data(), 1, part.size(), from))
        said.append(part.data(), length);
    const int status = ::pclose(from);
    std::filesystem::remove_all(dir);
    if (status != 0) throw std::runtime_error("failed: " + command);
    return said;
}

std::string new_order() {
    static int last = 0;
    return "TEST" + std::to_string(1'000'000 + ++last);
}

gateway::Trade new_trade() {
    return {new_order(), domain::Money::of_fen(8000), "演示报名费",
            gateway::system_now() + std::chrono::hours(1)};
}

}  // namespace support
