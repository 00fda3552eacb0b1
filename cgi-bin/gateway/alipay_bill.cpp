// 业务明细: a ZIP with the movements of a day and a summary, both CSV in GBK. What we read of it
// are numbers, so GBK is not decoded; the names of the columns are compared in it.
#include "gateway/alipay_said.h"
#include "gateway/archive.h"
#include "gateway/table.h"

namespace gateway {
namespace {

constexpr std::string_view amount_column =
    "\xb6\xa9\xb5\xa5\xbd\xf0\xb6\xee\xa3\xa8\xd4\xaa\xa3\xa9";  // 订单金额（元）; a refund's has a
                                                                 // minus

constexpr BillForm form{
    .when = "\xcd\xea\xb3\xc9\xca\xb1\xbc\xe4",                    // 完成时间
    .number = "\xd6\xa7\xb8\xb6\xb1\xa6\xbd\xbb\xd2\xd7\xba\xc5",  // 支付宝交易号
    .order = "\xc9\xcc\xbb\xa7\xb6\xa9\xb5\xa5\xba\xc5",           // 商户订单号
    .request =
        "\xcd\xcb\xbf\xee\xc5\xfa\xb4\xce\xba\xc5/\xc7\xeb\xc7\xf3\xba\xc5",  // 退款批次号/请求号
    .amount = amount_column,
    .refund = amount_column,
    .kind = "\xd2\xb5\xce\xf1\xc0\xe0\xd0\xcd",  // 业务类型
    .payment_word = "\xbd\xbb\xd2\xd7",          // 交易
    .refund_word = "\xcd\xcb\xbf\xee",           // 退款
    .before_cell = '\0'};

}  // namespace

BillState Alipay::downloaded(const std::string& url) {
    try {
        check_address("bill_download_url", url);
    } catch (const BadConfig& bad) {
        return Unknown{bad.what()};
    }
    auto answer = http_.ask({.url = url, .big = true});
    if (auto* const unknown = std::get_if<Unknown>(&answer)) return *unknown;
    auto& heard = std::get<HttpAnswer>(answer);
    if (heard.status != 200) return Unknown{"HTTP " + std::to_string(heard.status)};
    const auto files = unzip(heard.body, config_.http.longest * 64);
    if (!files) return Unknown{"the bill is not a whole ZIP"};
    for (const std::string& file : *files) {
        if (!has_columns(file, form)) continue;
        auto lines = lines_of(file, form);
        if (!lines) return Unknown{"the bill has a line that cannot be read"};
        return Bill{std::move(*lines), std::move(heard.body)};
    }
    return Unknown{"the ZIP has no bill"};
}

}  // namespace gateway
