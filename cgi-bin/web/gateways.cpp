#include "web/gateways.h"

#include "gateway/alipay.h"
#include "gateway/wechat.h"

namespace web {
namespace {

using settings::Settings;

gateway::HttpConfig http_of(const Settings& settings) {
    gateway::HttpConfig http;
    http.proxy = settings.payment.proxy;
    return http;
}

gateway::AlipayConfig alipay_of(const Settings& settings) {
    const auto& alipay = settings.alipay;
    const std::string& base = settings.base_urls.front();
    return {.address = alipay.address,
            .app_id = alipay.app_id,
            .seller_id = alipay.seller_id,
            .private_key_file = alipay.private_key_file,
            .alipay_key_file = alipay.alipay_key_file,
            .notify_url = settings.payment.notify ? base + "notify-alipay" : "",
            .return_url = base + "paying",
            .http = http_of(settings)};
}

gateway::WechatConfig wechat_of(const Settings& settings) {
    const auto& wechat = settings.wechat;
    gateway::WechatConfig config{.address = wechat.address,
                                 .app_id = wechat.app_id,
                                 .merchant = wechat.merchant,
                                 .merchant_serial = wechat.merchant_serial,
                                 .merchant_key_file = wechat.merchant_key_file,
                                 .platform_keys = {},
                                 .api_v3_key_file = wechat.api_v3_key_file,
                                 .notify_url = settings.base_urls.front() + "notify-wechat",
                                 .http = http_of(settings)};
    config.platform_keys.push_back({wechat.platform_serial, wechat.platform_key_file});
    if (!wechat.next_platform_key_file.empty())
        config.platform_keys.push_back(
            {wechat.next_platform_serial, wechat.next_platform_key_file});
    return config;
}

template <class Gateway, class Config>
std::unique_ptr<gateway::Gateway> make(const char* section, Config config) {
    try {
        return std::make_unique<Gateway>(std::move(config));
    } catch (const gateway::BadConfig& bad) {
        throw settings::Bad("settings, [" + std::string(section) + "]: " + bad.what());
    }
}

}  // namespace

Gateways gateways(const Settings& settings) {
    Gateways made;
    if (settings.alipay.enabled)
        made.emplace("alipay", make<gateway::Alipay>("alipay", alipay_of(settings)));
    if (settings.wechat.enabled)
        made.emplace("wechat", make<gateway::Wechat>("wechat", wechat_of(settings)));
    return made;
}

std::unique_ptr<gateway::Gateway> notifier(const Settings& settings, std::string_view name) {
    if (!settings.payment.notify) return nullptr;
    if (name == "alipay" && settings.alipay.enabled) {
        auto config = alipay_of(settings);
        config.private_key_file.clear();
        return make<gateway::Alipay>("alipay", std::move(config));
    }
    if (name == "wechat" && settings.wechat.enabled) {
        auto config = wechat_of(settings);
        config.merchant_key_file.clear();
        return make<gateway::Wechat>("wechat", std::move(config));
    }
    return nullptr;
}

}  // namespace web
