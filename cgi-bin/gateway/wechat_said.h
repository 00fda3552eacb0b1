// What WeChat Pay's answers mean; only wechat*.cpp include this.
#pragma once

#include <string>

#include "gateway/json_text.h"
#include "gateway/wechat.h"

namespace gateway {

// An answer whose signature was found good.
struct Wechat::Said {
    int status;
    nlohmann::json body;

    bool good() const { return status == 200 || status == 204; }
    std::string text(const char* name) const { return text_of(body, name); }

    // What it means that it is not good: Missing, Refused or Unknown.
    template <typename Answer>
    Answer failure() const {
        if (is_missing()) return Missing{};
        if (is_passing()) return Unknown{"HTTP " + std::to_string(status) + ' ' + text("code")};
        return Refused{text("code"), text("message")};
    }

    bool is_missing() const;
    bool is_passing() const;  // says "try again" rather than no
};

}  // namespace gateway
