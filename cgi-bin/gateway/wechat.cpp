#include "gateway/wechat.h"

#include "gateway/wechat_said.h"

namespace gateway {
namespace {

using nlohmann::json;

const WechatConfig& checked(const WechatConfig& config) {
    check_address("wechat address", config.address);
    if (config.app_id.empty() || config.merchant.empty() || config.merchant_serial.empty() ||
        config.notify_url.empty() || config.platform_keys.empty())
        throw BadConfig(
            "wechat: app_id, merchant, merchant_serial, notify_url and a platform key are needed");
    return config;
}

std::string v3_key(const std::filesystem::path& path) {
    std::string key = read_secret_file(path);
    if (key.size() != 32) throw BadConfig(path.string() + ": the API v3 key has 32 octets");
    return key;
}

RefundState refund_state(const json& refund, const std::string& request) {
    if (text_of(refund, "out_refund_no") != request)
        return Unknown{"the answer is about another refund"};
    const std::string status = text_of(refund, "status");
    const auto amount =
        refund.contains("amount") ? fen_of(refund["amount"], "refund") : std::nullopt;
    if (status == "SUCCESS" && amount) return Refunded{*amount};
    if (status == "PROCESSING") return Underway{};
    // The payer's card is dead, or the refund was called off: somebody must look.
    if (status == "ABNORMAL" || status == "CLOSED") return Refused{status, {}};
    return Unknown{"an unknown status of a refund"};
}

}  // namespace

Wechat::Wechat(WechatConfig config)
    : config_(checked(config)),
      ours_(PrivateKey::where_given(config_.merchant_key_file)),
      api_v3_key_(v3_key(config_.api_v3_key_file)),
      http_(config_.http) {
    for (const auto& [serial, file] : config_.platform_keys) {
        PublicKey key(file);
        if (serial.empty() && key.serial().empty())
            throw BadConfig(file.string() + ": a public key needs its ID beside it");
        theirs_.emplace(serial.empty() ? key.serial() : serial, std::move(key));
    }
}

Started Wechat::create(const Trade& trade, Screen) {
    const auto heard = ask("/v3/pay/transactions/native",
                           {{"appid", config_.app_id},
                            {"mchid", config_.merchant},
                            {"description", trade.subject},
                            {"out_trade_no", check_number(trade.order)},
                            {"time_expire", domain::iso_text(trade.expires)},
                            {"notify_url", config_.notify_url},
                            {"amount", {{"total", trade.amount.fen()}, {"currency", "CNY"}}}});
    if (const auto* const unknown = std::get_if<Unknown>(&heard)) return *unknown;
    const auto& said = std::get<Said>(heard);
    const std::string code = said.text("code_url");
    if (said.good() && !code.empty()) return QrCode{code};
    if (said.good() || said.is_passing()) return Unknown{"HTTP " + std::to_string(said.status)};
    return Refused{said.text("code"), said.text("message")};
}

// 交易状态 of 查询订单. REFUND is a paid trade of which something went back.
State Wechat::state_of(const json& trade, const std::string& order) const {
    if (text_of(trade, "out_trade_no") != order || text_of(trade, "mchid") != config_.merchant)
        return Unknown{"the answer is about another trade"};
    const std::string state = text_of(trade, "trade_state");
    if (state == "NOTPAY" || state == "USERPAYING" || state == "ACCEPT" || state == "PAYERROR")
        return Waiting{};
    if (state == "CLOSED" || state == "REVOKED") return Closed{};
    if (state != "SUCCESS" && state != "REFUND") return Unknown{"an unknown trade_state"};
    const auto amount = trade.contains("amount") ? fen_of(trade["amount"], "total") : std::nullopt;
    return paid_trade(text_of(trade, "transaction_id"), amount,
                      instant_of(text_of(trade, "success_time")).value_or(config_.now()));
}

State Wechat::query(const std::string& order) {
    const auto heard = ask("/v3/pay/transactions/out-trade-no/" + check_number(order) +
                           "?mchid=" + config_.merchant);
    if (const auto* const unknown = std::get_if<Unknown>(&heard)) return *unknown;
    const auto& said = std::get<Said>(heard);
    return said.good() ? state_of(said.body, order) : said.failure<State>();
}

State Wechat::close(const std::string& order) {
    const auto heard = ask("/v3/pay/transactions/out-trade-no/" + check_number(order) + "/close",
                           {{"mchid", config_.merchant}});
    if (const auto* const unknown = std::get_if<Unknown>(&heard)) return *unknown;
    const auto& said = std::get<Said>(heard);
    if (said.good()) return Closed{};
    State failure = said.failure<State>();
    // Paid or closed already: what it is, the query tells.
    return std::holds_alternative<Refused>(failure) ? query(order) : failure;
}

RefundState Wechat::refund(const Refund& refund) {
    json body{
        {"out_trade_no", refund.order},
        {"out_refund_no", check_number(refund.request)},
        {"amount",
         {{"refund", refund.amount.fen()}, {"total", refund.paid.fen()}, {"currency", "CNY"}}}};
    if (!refund.reason.empty()) body["reason"] = refund.reason;
    const auto heard = ask("/v3/refund/domestic/refunds", body);
    if (const auto* const unknown = std::get_if<Unknown>(&heard)) return *unknown;
    const auto& said = std::get<Said>(heard);
    return said.good() ? refund_state(said.body, refund.request) : said.failure<RefundState>();
}

RefundState Wechat::query_refund(const Refund& refund) {
    const auto heard = ask("/v3/refund/domestic/refunds/" + check_number(refund.request));
    if (const auto* const unknown = std::get_if<Unknown>(&heard)) return *unknown;
    const auto& said = std::get<Said>(heard);
    return said.good() ? refund_state(said.body, refund.request) : said.failure<RefundState>();
}

BillState Wechat::bill(const domain::Date& day) {
    const auto heard =
        ask("/v3/bill/tradebill?bill_date=" + day.iso() + "&bill_type=ALL&tar_type=GZIP");
    if (const auto* const unknown = std::get_if<Unknown>(&heard)) return *unknown;
    const auto& said = std::get<Said>(heard);
    return said.good() ? downloaded(said) : said.failure<BillState>();
}

}  // namespace gateway
