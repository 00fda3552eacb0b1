// Alipay (支付宝), open platform gateway 1.0 with RSA2 and public keys: 电脑网站支付 and
// 手机网站支付. Facts are from opendocs.alipay.com: 签名与验签 (02kf5q), alipay.trade.page.pay
// (028r8t), alipay.trade.wap.pay (02ivbs), 异步通知说明 (0284be), and the official npm client,
// which the tests compare with.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "gateway/gateway.h"
#include "gateway/http.h"
#include "gateway/key.h"
#include "gateway/octets.h"

namespace gateway {

struct AlipayConfig {
    std::string address = "https://openapi.alipay.com/gateway.do";
    std::string app_id;                      // 应用 APPID
    std::string seller_id;                   // 收款支付宝账号的 PID, 2088…
    std::filesystem::path private_key_file;  // 应用私钥; empty: it can only verify()
    std::filesystem::path alipay_key_file;   // 支付宝公钥
    std::string notify_url;                  // empty: Alipay sends none, query() tells
    std::string return_url;                  // where the payer comes back; proves nothing
    HttpConfig http = {};
    Clock now = system_now;
};

class Alipay : public Gateway {
  public:
    // Throws BadConfig.
    explicit Alipay(AlipayConfig);

    // A Redirect, made without asking Alipay: the trade comes to be when the payer has signed in.
    Started create(const Trade&, Screen) override;
    State query(const std::string& order) override;
    State close(const std::string& order) override;
    RefundState refund(const Refund&) override;
    RefundState query_refund(const Refund&) override;
    Notice verify(const Incoming&) const override;
    Reply taken() const override { return {200, "text/plain", "success"}; }
    Reply not_taken() const override { return {200, "text/plain", "fail"}; }
    BillState bill(const domain::Date& day) override;

  private:
    struct Said;
    Fields signed_fields(std::string_view method, const std::string& content, Fields more) const;
    std::variant<Said, Unknown> ask(std::string_view method, const std::string& content);
    std::optional<std::string> why_forged(const Fields&) const;
    State state_of(const Said&, const std::string& order) const;
    BillState downloaded(const std::string& url);

    AlipayConfig config_;
    std::optional<PrivateKey> ours_;
    PublicKey theirs_;
    Http http_;
};

}  // namespace gateway
