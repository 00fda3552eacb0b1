// A notify as the sandbox makes it, unsent.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "gateway/trade.h"
#include "tests/support/sandbox.h"

// `more`: further members of the control message, such as "forged":"byte".
inline gateway::Incoming notify_message(const std::string& gateway, const std::string& order,
                                        const std::string& more = {}) {
    const auto said = nlohmann::json::parse(support::Sandbox::get().control(
        "message", R"({"gateway":")" + gateway + R"(","order":")" + order + '"' +
                       (more.empty() ? "" : "," + more) + "}"));
    const auto header = [&said](const char* name) {
        return said["headers"].value(std::string("Wechatpay-") + name, "");
    };
    return {said["body"], header("Timestamp"), header("Nonce"), header("Signature"),
            header("Serial")};
}
