// WeChat Pay (微信支付), API v3, Native: the payer scans a code. Facts are from
// pay.weixin.qq.com/doc/v3: 如何生成请求签名 (4012365336), 如何验签 (4013053420), 如何解密回调报文
// (4012071382), Native 支付 (4012791858 and on); the tests compare with an independent client.
#pragma once

#include <filesystem>
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

#include "gateway/gateway.h"
#include "gateway/http.h"
#include "gateway/key.h"

namespace gateway {

struct WechatConfig {
    std::string address = "https://api.mch.weixin.qq.com";
    std::string app_id;           // of the official account that the merchant is bound to
    std::string merchant;         // 商户号
    std::string merchant_serial;  // 商户 API 证书序列号
    // its private key, apiclient_key.pem; empty: it can only verify()
    std::filesystem::path merchant_key_file;
    // 微信支付公钥 with its ID (PUB_KEY_ID_…), or platform certificates, whose number may be left
    // empty. Several, while one takes the place of another.
    struct PlatformKey {
        std::string serial;
        std::filesystem::path file;
    };
    std::vector<PlatformKey> platform_keys;
    std::filesystem::path api_v3_key_file;  // 32 octets
    std::string notify_url;                 // WeChat Pay wants one even where it cannot reach it
    HttpConfig http = {};
    Clock now = system_now;
};

class Wechat : public Gateway {
  public:
    // Throws BadConfig.
    explicit Wechat(WechatConfig);

    // A QrCode. The screen makes no difference.
    Started create(const Trade&, Screen) override;
    State query(const std::string& order) override;
    State close(const std::string& order) override;
    RefundState refund(const Refund&) override;
    RefundState query_refund(const Refund&) override;
    Notice verify(const Incoming&) const override;
    Reply taken() const override { return {200, "application/json", R"({"code":"SUCCESS"})"}; }
    Reply not_taken() const override { return {500, "application/json", R"({"code":"FAIL"})"}; }
    BillState bill(const domain::Date& day) override;

  private:
    struct Said;
    std::string authorization(const std::string& method, const std::string& path,
                              const std::string& body) const;
    std::variant<Said, Unknown> ask(const std::string& path);                              // GET
    std::variant<Said, Unknown> ask(const std::string& path, const nlohmann::json& body);  // POST
    std::variant<Said, Unknown> exchange(HttpRequest);
    std::optional<std::string> why_forged(const Incoming&) const;
    State state_of(const nlohmann::json& trade, const std::string& order) const;
    BillState downloaded(const Said& where);

    WechatConfig config_;
    std::optional<PrivateKey> ours_;
    std::map<std::string, PublicKey> theirs_;  // by serial
    std::string api_v3_key_;
    Http http_;
};

}  // namespace gateway
