// A candidate who has paid at the sandbox, and what a gateway sends then.
#pragma once

#include "gateway/gateway.h"
#include "store/attempt.h"
#include "tests/gateway/notify_message.h"
#include "tests/pages/scene.h"
#include "web/answer.h"

namespace support {

struct Notifying : Scene {
    Key registration = stand("payment", c);
    std::string gateway, taken, number;

    // `answer`: what the gateway is told once its notify is taken.
    Notifying(std::string name, std::string answer)
        : gateway(std::move(name)), taken(std::move(answer)) {
        auto& sandbox = Sandbox::get();
        auto& settings = world.settings();
        const auto alipay = sandbox.alipay();
        settings.alipay = {true,
                           alipay.address,
                           alipay.app_id,
                           alipay.seller_id,
                           "/nowhere",  // who only judges needs no key of the merchant
                           alipay.alipay_key_file};
        const auto wechat = sandbox.wechat();
        settings.wechat = {.enabled = true,
                           .address = wechat.address,
                           .app_id = wechat.app_id,
                           .merchant = wechat.merchant,
                           .merchant_serial = wechat.merchant_serial,
                           .merchant_key_file = "/nowhere",
                           .platform_serial = wechat.platform_keys.front().serial,
                           .platform_key_file = wechat.platform_keys.front().file,
                           .next_platform_serial = {},
                           .next_platform_key_file = {},
                           .api_v3_key_file = wechat.api_v3_key_file};
        settings.payment.notify = true;
        begin();
    }

    // Begins with the gateway, as page and clerk do.
    void begin() {
        const auto attempt = world.database().write([&](store::Write& db) {
            const int revision = std::stoi(world.sql("select revision from registration"));
            return store::begin_attempt(db, {{registration},
                                             revision,
                                             gateway,
                                             false,
                                             std::chrono::minutes(3),
                                             std::chrono::minutes(30)})
                .attempt.value();
        });
        number = attempt.number;
        auto& sandbox = Sandbox::get();
        const gateway::Trade trade{number, attempt.amount, "NCRE", attempt.expires_at};
        if (gateway == "wechat") {
            gateway::Wechat(sandbox.wechat()).create(trade, gateway::Screen::desktop);
        } else {
            const auto started =
                gateway::Alipay(sandbox.alipay()).create(trade, gateway::Screen::desktop);
            visit(std::get<gateway::Redirect>(started).url);
        }
        sandbox.pay(gateway, number);
    }

    bool& enabled() {
        auto& settings = world.settings();
        return gateway == "alipay" ? settings.alipay.enabled : settings.wechat.enabled;
    }
    gateway::Incoming message(const std::string& more = {}) const {
        return notify_message(gateway, number, more);
    }
    web::Response send(const gateway::Incoming& incoming) {
        web::Raw raw;
        raw.parameters = {{"REQUEST_METHOD", "POST"},
                          {"CONTENT_TYPE", gateway == "alipay" ? "application/x-www-form-urlencoded"
                                                               : "application/json"},
                          {"CONTENT_LENGTH", std::to_string(incoming.body.size())},
                          {"HTTP_WECHATPAY_TIMESTAMP", incoming.timestamp},
                          {"HTTP_WECHATPAY_NONCE", incoming.nonce},
                          {"HTTP_WECHATPAY_SIGNATURE", incoming.signature},
                          {"HTTP_WECHATPAY_SERIAL", incoming.serial}};
        raw.body = incoming.body;
        return web::answer(web::page, world.setup(), raw, world.database());
    }
    std::string events() {
        return world.sql(
            "select coalesce(string_agg(concat_ws(' ', gateway, brought_by, verdict, reason), ', '"
            " order by id), '') from payment_event");
    }
};

}  // namespace support
