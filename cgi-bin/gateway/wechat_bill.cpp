// 交易账单: CSV in UTF-8, packed, with a ` before each cell. The download itself is not signed; its
// digest is told in the signed answer.
#include "gateway/archive.h"
#include "gateway/cipher.h"
#include "gateway/table.h"
#include "gateway/wechat_said.h"

namespace gateway {
namespace {

constexpr BillForm form{.when = "交易时间",         // house: the bill's own name of a column
                        .number = "微信订单号",     // house: likewise
                        .order = "商户订单号",      // house: likewise
                        .request = "商户退款单号",  // house: likewise
                        .amount = "订单金额",       // house: likewise
                        .refund = "申请退款金额",   // house: likewise
                        .kind = "交易状态",         // house: likewise
                        .payment_word = "SUCCESS",
                        .refund_word = "REFUND",
                        .before_cell = '`'};

std::string path_of(const std::string& url) {
    const std::size_t path = url.find('/', url.find("://") + 3);
    return path == std::string::npos ? "/" : url.substr(path);
}

}  // namespace

BillState Wechat::downloaded(const Said& where) {
    const std::string url = where.text("download_url");
    try {
        check_address("download_url", url);
    } catch (const BadConfig& bad) {
        return Unknown{bad.what()};
    }
    auto answer =
        http_.ask({.url = url, .headers = {authorization("GET", path_of(url), {})}, .big = true});
    if (auto* const unknown = std::get_if<Unknown>(&answer)) return *unknown;
    auto& heard = std::get<HttpAnswer>(answer);
    if (heard.status != 200) return Unknown{"HTTP " + std::to_string(heard.status)};
    // Packed as asked for, or plain where nothing moved on that day.
    const bool packed = heard.body.rfind("\x1f\x8b", 0) == 0;
    std::optional<std::string> text =
        packed ? gunzip(heard.body, config_.http.longest * 64) : std::move(heard.body);
    if (!text || sha1_hex(*text) != where.text("hash_value"))
        return Unknown{"the bill arrived broken"};
    auto lines = lines_of(*text, form);
    if (!lines) return Unknown{"the bill has a line that cannot be read"};
    return Bill{std::move(*lines), std::move(*text)};
}

}  // namespace gateway
