#include "gateway/alipay.h"

#include "gateway/alipay_said.h"

namespace gateway {
namespace {

using nlohmann::json;

// 签名: all parameters that are not empty, by name, joined as in a query but not escaped.
std::string text_to_sign(const Fields& fields) {
    std::string text;
    for (const auto& [name, value] : fields) {
        if (!text.empty()) text += '&';
        text.append(name).append("=").append(value);
    }
    return text;
}

std::string written(const json& content) {
    return content.dump(-1, ' ', false, json::error_handler_t::replace);
}

const AlipayConfig& checked(const AlipayConfig& config) {
    check_address("alipay address", config.address);
    if (config.app_id.empty() || config.seller_id.empty())
        throw BadConfig("alipay: app_id and seller_id are needed");
    return config;
}

}  // namespace

Alipay::Alipay(AlipayConfig config)
    : config_(checked(config)),
      ours_(PrivateKey::where_given(config_.private_key_file)),
      theirs_(config_.alipay_key_file),
      http_(config_.http) {}

Fields Alipay::signed_fields(std::string_view method, const std::string& content,
                             Fields more) const {
    Fields fields = std::move(more);
    fields["app_id"] = config_.app_id;
    fields["method"] = method;
    fields["format"] = "JSON";
    fields["charset"] = "utf-8";
    fields["sign_type"] = "RSA2";
    fields["timestamp"] = shanghai_text(config_.now());
    fields["version"] = "1.0";
    fields["biz_content"] = content;
    std::erase_if(fields, [](const auto& field) { return field.second.empty(); });
    fields["sign"] = ours_.value().sign(text_to_sign(fields));
    return fields;
}

Started Alipay::create(const Trade& trade, Screen screen) {
    const bool phone = screen == Screen::phone;
    const json content{{"out_trade_no", check_number(trade.order)},
                       {"total_amount", trade.amount.text()},
                       {"subject", trade.subject},
                       {"product_code", phone ? "QUICK_WAP_WAY" : "FAST_INSTANT_TRADE_PAY"},
                       {"time_expire", shanghai_text(trade.expires)}};
    return Redirect{config_.address + '?' +
                    to_form(signed_fields(
                        phone ? "alipay.trade.wap.pay" : "alipay.trade.page.pay", written(content),
                        {{"notify_url", config_.notify_url}, {"return_url", config_.return_url}}))};
}

// The parameters of the gateway itself go into the address, as Alipay's own clients send them.
std::variant<Alipay::Said, Unknown> Alipay::ask(std::string_view method,
                                                const std::string& content) {
    Fields fields = signed_fields(method, content, {});
    const Fields body{{"biz_content", content}};
    fields.erase("biz_content");
    auto answer =
        http_.ask({.url = config_.address + '?' + to_form(fields),
                   .headers = {"Content-Type: application/x-www-form-urlencoded;charset=utf-8"},
                   .body = to_form(body),
                   .post = true});
    if (auto* const unknown = std::get_if<Unknown>(&answer)) return *unknown;
    const auto& heard = std::get<HttpAnswer>(answer);
    if (heard.status != 200) return Unknown{"HTTP " + std::to_string(heard.status)};
    return Said::read(heard.body, method, theirs_);
}

State Alipay::state_of(const Said& said, const std::string& order) const {
    if (said.text("out_trade_no") != order) return Unknown{"the answer is about another trade"};
    return trade_state({said.text("trade_status"), said.text("trade_no"), said.text("total_amount"),
                        said.text("send_pay_date")},
                       config_.now());
}

State Alipay::query(const std::string& order) {
    const auto heard = ask("alipay.trade.query", written({{"out_trade_no", check_number(order)}}));
    if (const auto* const unknown = std::get_if<Unknown>(&heard)) return *unknown;
    const auto& said = std::get<Said>(heard);
    return said.good() ? state_of(said, order) : said.failure<State>();
}

State Alipay::close(const std::string& order) {
    const auto heard = ask("alipay.trade.close", written({{"out_trade_no", check_number(order)}}));
    if (const auto* const unknown = std::get_if<Unknown>(&heard)) return *unknown;
    const auto& said = std::get<Said>(heard);
    if (said.good())
        return said.text("out_trade_no") == order ? State(Closed{})
                                                  : Unknown{"the answer is about another trade"};
    State failure = said.failure<State>();
    // Paid or closed already: what it is, the query tells.
    return std::holds_alternative<Refused>(failure) ? query(order) : failure;
}

RefundState Alipay::refund(const Refund& refund) {
    const auto heard =
        ask("alipay.trade.refund", written({{"out_trade_no", check_number(refund.order)},
                                            {"out_request_no", check_number(refund.request)},
                                            {"refund_amount", refund.amount.text()},
                                            {"refund_reason", refund.reason}}));
    if (const auto* const unknown = std::get_if<Unknown>(&heard)) return *unknown;
    const auto& said = std::get<Said>(heard);
    const bool same = said.text("out_trade_no") == refund.order;
    if (said.good() && same && said.text("fund_change") == "Y") return Refunded{refund.amount};
    // fund_change N: this call moved nothing, an earlier one may have. Nor does a refusal of a call
    // that came twice say that the first was refused.
    RefundState failure =
        said.good() ? RefundState(Unknown{"no money moved"}) : said.failure<RefundState>();
    if (!said.good() && !std::holds_alternative<Refused>(failure)) return failure;
    RefundState before = query_refund(refund);
    return std::holds_alternative<Missing>(before) ? failure : before;
}

RefundState Alipay::query_refund(const Refund& refund) {
    const auto heard = ask("alipay.trade.fastpay.refund.query",
                           written({{"out_trade_no", check_number(refund.order)},
                                    {"out_request_no", check_number(refund.request)}}));
    if (const auto* const unknown = std::get_if<Unknown>(&heard)) return *unknown;
    const auto& said = std::get<Said>(heard);
    if (!said.good()) return said.failure<RefundState>();
    const std::string status = said.text("refund_status");
    if (status.empty()) return Missing{};
    if (said.text("out_request_no") != refund.request)
        return Unknown{"the answer is about another refund"};
    if (status == "REFUND_PROCESSING") return Underway{};
    const auto amount = yuan(said.text("refund_amount"));
    if (status != "REFUND_SUCCESS" || !amount) return Unknown{"refund_status " + status};
    return Refunded{*amount};
}

BillState Alipay::bill(const domain::Date& day) {
    const auto heard = ask("alipay.data.dataservice.bill.downloadurl.query",
                           written({{"bill_type", "trade"}, {"bill_date", day.iso()}}));
    if (const auto* const unknown = std::get_if<Unknown>(&heard)) return *unknown;
    const auto& said = std::get<Said>(heard);
    return said.good() ? downloaded(said.text("bill_download_url")) : said.failure<BillState>();
}

}  // namespace gateway
