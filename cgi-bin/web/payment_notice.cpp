#include "web/payment_notice.h"

#include <cstdio>

#include "store/money.h"
#include "web/gateways.h"
#include "web/http_error.h"

namespace web {
namespace {

gateway::Incoming incoming(const Request& request) {
    return {.body = request.body(),
            .timestamp = request.header("HTTP_WECHATPAY_TIMESTAMP"),
            .nonce = request.header("HTTP_WECHATPAY_NONCE"),
            .signature = request.header("HTTP_WECHATPAY_SIGNATURE"),
            .serial = request.header("HTTP_WECHATPAY_SERIAL")};
}

Response response(const gateway::Reply& reply, int status) {
    Response response{status, {}, reply.body};
    response.header("Content-Type", reply.type).header("Cache-Control", "no-store");
    return response;
}

void log(const Visit& visit, std::string_view gateway, const char* what, const std::string& why) {
    std::fprintf(stderr, "notify=%.*s %s=\"%s\" id=%s\n", static_cast<int>(gateway.size()),
                 gateway.data(), what, why.c_str(), visit.request.id().c_str());
}

}  // namespace

Response take_notify(const Visit& visit, store::Write& db, std::string_view gateway) {
    const auto judge = notifier(visit.setup.settings, gateway);
    if (!judge) throw HttpError(404, "no gateway is expected here");
    const auto notice = judge->verify(incoming(visit.request));
    if (const auto* forged = std::get_if<gateway::Forged>(&notice)) {
        log(visit, gateway, "forged", forged->why);
        return response(judge->not_taken(), 400);
    }
    const auto* told = std::get_if<gateway::Notified>(&notice);
    const auto* paid = told != nullptr ? std::get_if<gateway::Paid>(&told->state) : nullptr;
    if (paid != nullptr &&
        store::apply(db, {.gateway = std::string(gateway),
                          .trade_number = paid->number,
                          .number = told->order,
                          .amount = paid->amount,
                          .happened_at = paid->when,
                          .by = store::BroughtBy::notify}) == store::Applied::nobodys)
        log(visit, gateway, "nobodys", told->order);
    return response(judge->taken(), judge->taken().status);
}

void check_notify(const Setup& setup, std::string_view gateway) {
    notifier(setup.settings, gateway);
}

}  // namespace web
