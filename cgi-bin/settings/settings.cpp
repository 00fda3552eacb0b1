#include "settings/settings.h"

namespace settings {

std::string Database::as(std::string_view family) const {
    const std::string user = "user=ncre_ems_" + std::string(family);
    if (conninfo.find("://") == std::string::npos) return conninfo + ' ' + user;
    return conninfo + (conninfo.find('?') == std::string::npos ? '?' : '&') + user;
}

int Process::of(std::string_view family) const {
    if (family == "staff") return threads_staff;
    if (family == "passport") return threads_passport;
    if (family == "photo") return threads_photo;
    return threads;
}

std::vector<std::string> Settings::gateways() const {
    std::vector<std::string> names;
    if (alipay.enabled) names.emplace_back("alipay");
    if (wechat.enabled) names.emplace_back("wechat");
    return names;
}

}  // namespace settings
