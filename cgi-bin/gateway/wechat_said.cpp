// Asking WeChat Pay: what is signed on the way there, and what is believed on the way back.
#include "gateway/wechat_said.h"

#include "gateway/cipher.h"

namespace gateway {
namespace {

using nlohmann::json;
constexpr std::chrono::minutes longest_way{
    5};  // 如何验签: a time-stamp older than that is a replay

}  // namespace

bool Wechat::Said::is_missing() const {
    const std::string code = text("code");
    return code == "ORDER_NOT_EXIST" || code == "ORDERNOTEXIST" || code == "RESOURCE_NOT_EXISTS" ||
           code == "NO_STATEMENT_EXIST" || code == "STATEMENT_CREATING";
}

bool Wechat::Said::is_passing() const {
    const std::string code = text("code");
    return status < 400 || status >= 500 || status == 429 || code.empty() ||
           code == "SYSTEM_ERROR" || code == "SYSTEMERROR" || code == "FREQUENCY_LIMITED" ||
           code == "RATELIMIT_EXCEEDED";
}

// 签名串: method, path with query, time, nonce and body, a line each.
std::string Wechat::authorization(const std::string& method, const std::string& path,
                                  const std::string& body) const {
    const auto now = std::chrono::floor<std::chrono::seconds>(config_.now());
    const std::string time = std::to_string(now.time_since_epoch().count()), nonce = random_nonce();
    const std::string signature =
        ours_.value().sign(method + '\n' + path + '\n' + time + '\n' + nonce + '\n' + body + '\n');
    return "Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\"" + config_.merchant +
           "\",nonce_str=\"" + nonce + "\",signature=\"" + signature + "\",timestamp=\"" + time +
           "\",serial_no=\"" + config_.merchant_serial + '"';
}

std::variant<Wechat::Said, Unknown> Wechat::ask(const std::string& path) {
    return exchange({.url = config_.address + path, .headers = {authorization("GET", path, {})}});
}

std::variant<Wechat::Said, Unknown> Wechat::ask(const std::string& path, const json& body) {
    const std::string text = body.dump(-1, ' ', false, json::error_handler_t::replace);
    return exchange(
        {.url = config_.address + path,
         .headers = {authorization("POST", path, text), "Content-Type: application/json"},
         .body = text,
         .post = true});
}

// Every answer is signed, the refusals too; one that is not is nobody's word.
std::variant<Wechat::Said, Unknown> Wechat::exchange(HttpRequest request) {
    request.headers.push_back("Accept: application/json");
    auto answer = http_.ask(request);
    if (auto* const unknown = std::get_if<Unknown>(&answer)) return *unknown;
    const auto& heard = std::get<HttpAnswer>(answer);
    const auto why = why_forged(
        {heard.body, heard.header("wechatpay-timestamp"), heard.header("wechatpay-nonce"),
         heard.header("wechatpay-signature"), heard.header("wechatpay-serial")});
    if (why) return Unknown{"HTTP " + std::to_string(heard.status) + ", " + *why};
    json body = heard.body.empty() ? json::object() : parsed(heard.body);
    if (!body.is_object()) return Unknown{"the answer is no object"};
    return Said{heard.status, std::move(body)};
}

std::optional<std::string> Wechat::why_forged(const Incoming& in) const {
    const auto key = theirs_.find(in.serial);
    if (key == theirs_.end()) return "no key of ours has signed it";
    if (!key->second.signed_it(in.timestamp + '\n' + in.nonce + '\n' + in.body + '\n',
                               in.signature))
        return "the signature is not WeChat Pay's";
    // Signed, so it is a number.
    const domain::Instant sent{
        std::chrono::seconds(std::strtoll(in.timestamp.c_str(), nullptr, 10))};
    const auto way = config_.now() - sent;
    if (way > longest_way || way < -longest_way) return "sent long ago, or a clock is wrong";
    return {};
}

}  // namespace gateway
