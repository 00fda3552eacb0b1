#pragma once

#include <map>
#include <memory>
#include <string>

#include "gateway/gateway.h"
#include "settings/settings.h"

// The payment gateways as the settings have them.
namespace web {

using Gateways = std::map<std::string, std::unique_ptr<gateway::Gateway>, std::less<>>;

// Those that are enabled, by name ("alipay", "wechat"), with the keys to do everything: the
// clerk's. Throws settings::Bad, naming the section and the file that is wrong.
Gateways gateways(const settings::Settings& settings);

// One that can only judge what claims to come from it, and needs no key of the merchant; null where
// it is not enabled, or cannot reach us. Throws settings::Bad.
std::unique_ptr<gateway::Gateway> notifier(const settings::Settings& settings,
                                           std::string_view name);

}  // namespace web
