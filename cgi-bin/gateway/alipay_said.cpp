#include "gateway/alipay_said.h"

#include <algorithm>

namespace gateway {
namespace {

// Codes as sub_code of an answer and in an error without signature may hold letters only, so that
// a stranger's answer cannot write into our log.
std::string code_only(std::string text) {
    std::erase_if(text, [](char c) {
        return !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                 c == '.' || c == '_' || c == '-');
    });
    return text.substr(0, 80);
}

std::string node_name(std::string_view method) {
    std::string name(method);
    std::replace(name.begin(), name.end(), '.', '_');
    return name + "_response";
}

Unknown unsigned_answer(const nlohmann::json& all, const std::string& name) {
    std::string code;
    for (const std::string& each : {name, std::string("error_response")})
        if (all.is_object() && all.contains(each)) code = text_of(all[each], "sub_code");
    return Unknown{"an answer without a good signature " + code_only(code)};
}

}  // namespace

std::variant<Alipay::Said, Unknown> Alipay::Said::read(std::string_view body,
                                                       std::string_view method,
                                                       const PublicKey& key) {
    const std::string name = node_name(method);
    const nlohmann::json all = parsed(body);
    const auto raw = raw_member(body, name);
    if (!raw || !key.signed_it(*raw, text_of(all, "sign"))) return unsigned_answer(all, name);
    Said said{parsed(*raw)};
    if (!said.node.is_object()) return Unknown{"the answer is no object"};
    return said;
}

bool Alipay::Said::is_missing() const {
    const std::string code = text("sub_code");
    return code == "ACQ.TRADE_NOT_EXIST" || code == "isp.bill_not_exist" ||
           code == "BILL_NOT_EXIST" || code == "isp.bill-not-exist";
}

// 公共错误码: 20000 is the gateway's own trouble, 40001, 40002 and 40006 are ours, 40004 is of the
// trade.
bool Alipay::Said::is_passing() const {
    const std::string code = text("code"), reason = text("sub_code");
    if (code != "40001" && code != "40002" && code != "40004" && code != "40006") return true;
    return reason.rfind("isp.", 0) == 0 || reason.find("SYSTEM_ERROR") != std::string::npos ||
           reason.find("unknow-error") != std::string::npos || reason.empty();
}

// 交易状态说明. TRADE_CLOSED is both "never paid" and "paid and given back in whole": the time of
// the payment tells them apart.
State trade_state(const AlipayTrade& trade, domain::Instant now) {
    const bool closed = trade.status == "TRADE_CLOSED";
    if (closed && trade.paid_at.empty()) return Closed{};
    if (trade.status == "WAIT_BUYER_PAY") return Waiting{};
    if (!closed && trade.status != "TRADE_SUCCESS" && trade.status != "TRADE_FINISHED")
        return Unknown{"trade_status " + code_only(trade.status)};
    return paid_trade(trade.number, yuan(trade.amount), instant_of(trade.paid_at).value_or(now));
}

}  // namespace gateway
