// 异步通知: a form that Alipay posts to notify_url, up to eight times within 25 hours.
#include "gateway/alipay_said.h"

namespace gateway {
namespace {

std::string value_of(const Fields& fields, const char* name) {
    const auto found = fields.find(name);
    return found == fields.end() ? "" : found->second;
}

}  // namespace

// 异步通知验签: all but sign and sign_type, with the empty ones, by name.
std::optional<std::string> Alipay::why_forged(const Fields& fields) const {
    std::string text;
    for (const auto& [name, value] : fields) {
        if (name == "sign" || name == "sign_type") continue;
        if (!text.empty()) text += '&';
        text.append(name).append("=").append(value);
    }
    if (value_of(fields, "sign_type") != "RSA2") return "not signed by RSA2";
    if (!theirs_.signed_it(text, value_of(fields, "sign"))) return "the signature is not Alipay's";
    if (value_of(fields, "app_id") != config_.app_id) return "for another app_id";
    if (value_of(fields, "seller_id") != config_.seller_id) return "for another seller_id";
    return {};
}

Notice Alipay::verify(const Incoming& incoming) const {
    const auto fields = from_form(incoming.body);
    if (!fields) return Forged{"not a form"};
    if (const auto why = why_forged(*fields)) return Forged{*why};
    const std::string order = value_of(*fields, "out_trade_no");
    if (value_of(*fields, "notify_type") != "trade_status_sync" || order.empty())
        return OtherNotice{};
    State state = trade_state({value_of(*fields, "trade_status"), value_of(*fields, "trade_no"),
                               value_of(*fields, "total_amount"), value_of(*fields, "gmt_payment")},
                              config_.now());
    if (std::holds_alternative<Unknown>(state)) return OtherNotice{};
    return Notified{order, std::move(state)};
}

}  // namespace gateway
