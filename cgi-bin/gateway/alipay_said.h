// What Alipay's answers mean; only alipay*.cpp include this.
#pragma once

#include <string>
#include <string_view>

#include "gateway/alipay.h"
#include "gateway/json_text.h"

namespace gateway {

// The node of an answer, after its signature was found good.
struct Alipay::Said {
    // Unknown where the text is no answer to `method` that `key` signed. The signature is over the
    // octets of the node, and they alone are read.
    static std::variant<Said, Unknown> read(std::string_view body, std::string_view method,
                                            const PublicKey& key);

    bool good() const { return text("code") == "10000"; }
    std::string text(const char* name) const { return text_of(node, name); }

    // What it means that it is not good: Missing, Refused or Unknown.
    template <typename Answer>
    Answer failure() const {
        if (is_missing()) return Missing{};
        if (is_passing()) return Unknown{text("code") + ' ' + text("sub_code")};
        return Refused{text("sub_code"), text("sub_msg")};
    }

    bool is_missing() const;
    bool is_passing() const;  // says "try again" rather than no

    nlohmann::json node;
};

// The fields of a query's answer or of a notify that tell where a trade stands.
struct AlipayTrade {
    std::string status, number, amount, paid_at;
};
State trade_state(const AlipayTrade&, domain::Instant now);

}  // namespace gateway
