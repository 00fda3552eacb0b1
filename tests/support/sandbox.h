// The payment sandbox as an opponent of C++ tests: tests/support/sandbox/main.mjs in a process of
// its own.
#pragma once

#include <chrono>
#include <string>

#include "gateway/alipay.h"
#include "gateway/wechat.h"

namespace support {

// Started with the first of a test program's, and ended with the program. Throws where it does not
// start.
class Sandbox {
  public:
    static Sandbox& get();

    const std::string& address() const { return address_; }
    const std::string& dir() const { return dir_; }

    // Settings that fit it; HTTP gives up after a second.
    gateway::AlipayConfig alipay() const;
    gateway::WechatConfig wechat() const;

    // POST /control/WHAT with JSON; gives the answer's JSON.
    std::string control(const std::string& what, const std::string& json);
    void fault(const std::string& call, const std::string& what);
    // The payer pays the trade of that gateway ("alipay", "wechat").
    void pay(const std::string& gateway, const std::string& order);

    ~Sandbox();
    Sandbox(const Sandbox&) = delete;

  private:
    Sandbox();

    std::string dir_, address_;
    int process_ = 0;
};

// GET, as a payer's browser would.
std::string visit(const std::string& url);

// Runs a command of the shell and gives what it says; throws where it fails.
std::string run(const std::string& command, const std::string& input = {});

// A number of a trade that no other test has.
std::string new_order();

// A trade of 80 yuan that ends in an hour.
gateway::Trade new_trade();

}  // namespace support
