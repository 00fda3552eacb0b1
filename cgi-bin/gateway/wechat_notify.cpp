// 支付成功回调通知: JSON, signed in the headers; the trade lies in it sealed by the API v3 key.
#include "gateway/cipher.h"
#include "gateway/octets.h"
#include "gateway/wechat_said.h"

namespace gateway {
namespace {

std::optional<std::string> opened(const nlohmann::json& notice, const std::string& key) {
    if (!notice.contains("resource")) return {};
    const nlohmann::json& resource = notice["resource"];
    const auto sealed = from_base64(text_of(resource, "ciphertext"));
    if (!sealed || text_of(resource, "algorithm") != "AEAD_AES_256_GCM") return {};
    return open_sealed(key, text_of(resource, "nonce"), text_of(resource, "associated_data"),
                       *sealed);
}

}  // namespace

Notice Wechat::verify(const Incoming& incoming) const {
    if (const auto why = why_forged(incoming)) return Forged{*why};
    const nlohmann::json notice = parsed(incoming.body);
    if (!notice.is_object()) return Forged{"not JSON"};
    if (text_of(notice, "event_type") != "TRANSACTION.SUCCESS") return OtherNotice{};
    const auto text = opened(notice, api_v3_key_);
    if (!text) return Forged{"not sealed by the API v3 key"};
    const nlohmann::json trade = parsed(*text);
    if (text_of(trade, "mchid") != config_.merchant) return Forged{"for another merchant"};
    if (text_of(trade, "appid") != config_.app_id) return Forged{"for another appid"};
    const std::string order = text_of(trade, "out_trade_no");
    State state = state_of(trade, order);
    if (order.empty() || std::holds_alternative<Unknown>(state)) return OtherNotice{};
    return Notified{order, std::move(state)};
}

}  // namespace gateway
