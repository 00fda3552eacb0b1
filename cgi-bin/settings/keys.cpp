#include "settings/keys.h"

#include <algorithm>
#include <cctype>

namespace settings {

const std::vector<Key>& keys() {
    using S = Settings;
    constexpr long long most_threads = 64;
    constexpr long long day = 24 * 60;
    constexpr long long most_months = 50 * 12;
    constexpr long long most_days = 50 * 365;
    static const std::vector<Key> table{
        {"base_urls", [](S& s) -> Slot { return &s.base_urls; }},
        {"institution", [](S& s) -> Slot { return &s.institution; }},
        {"contact", [](S& s) -> Slot { return &s.contact; }},
        {"tls", [](S& s) -> Slot { return &s.tls; }},
        {"demo", [](S& s) -> Slot { return &s.demo; }},
        {"database.conninfo", [](S& s) -> Slot { return &s.database.conninfo; }},
        {"mail.server", [](S& s) -> Slot { return &s.mail.server; }},
        {"mail.from", [](S& s) -> Slot { return &s.mail.from; }},
        {"mail.from_name", [](S& s) -> Slot { return &s.mail.from_name; }},
        {"mail.user", [](S& s) -> Slot { return &s.mail.user; }},
        {"mail.password_file", [](S& s) -> Slot { return &s.mail.password_file; }},
        {"secrets.key_file", [](S& s) -> Slot { return &s.key_file; }},
        {"captcha.fixed_answer", [](S& s) -> Slot { return &s.captcha_answer; }},
        {"nginx.hosts", [](S& s) -> Slot { return &s.nginx.hosts; }},
        {"nginx.front", [](S& s) -> Slot { return &s.nginx.front; }},
        {"process.threads", [](S& s) -> Slot { return &s.process.threads; }, 1, most_threads},
        {"process.threads_staff", [](S& s) -> Slot { return &s.process.threads_staff; }, 1,
         most_threads},
        {"process.threads_passport", [](S& s) -> Slot { return &s.process.threads_passport; }, 1,
         most_threads},
        {"process.threads_photo", [](S& s) -> Slot { return &s.process.threads_photo; }, 1,
         most_threads},
        {"sessions.candidate_idle_minutes", [](S& s) -> Slot { return &s.sessions.candidate_idle; },
         1, day},
        {"sessions.candidate_hours", [](S& s) -> Slot { return &s.sessions.candidate_longest; }, 1,
         7 * 24},
        {"sessions.staff_idle_minutes", [](S& s) -> Slot { return &s.sessions.staff_idle; }, 1,
         day},
        {"sessions.staff_hours", [](S& s) -> Slot { return &s.sessions.staff_longest; }, 1, 24},
        {"alipay.enabled", [](S& s) -> Slot { return &s.alipay.enabled; }},
        {"alipay.address", [](S& s) -> Slot { return &s.alipay.address; }},
        {"alipay.app_id", [](S& s) -> Slot { return &s.alipay.app_id; }},
        {"alipay.seller_id", [](S& s) -> Slot { return &s.alipay.seller_id; }},
        {"alipay.private_key_file", [](S& s) -> Slot { return &s.alipay.private_key_file; }},
        {"alipay.alipay_key_file", [](S& s) -> Slot { return &s.alipay.alipay_key_file; }},
        {"wechat.enabled", [](S& s) -> Slot { return &s.wechat.enabled; }},
        {"wechat.address", [](S& s) -> Slot { return &s.wechat.address; }},
        {"wechat.app_id", [](S& s) -> Slot { return &s.wechat.app_id; }},
        {"wechat.merchant", [](S& s) -> Slot { return &s.wechat.merchant; }},
        {"wechat.merchant_serial", [](S& s) -> Slot { return &s.wechat.merchant_serial; }},
        {"wechat.merchant_key_file", [](S& s) -> Slot { return &s.wechat.merchant_key_file; }},
        {"wechat.platform_serial", [](S& s) -> Slot { return &s.wechat.platform_serial; }},
        {"wechat.platform_key_file", [](S& s) -> Slot { return &s.wechat.platform_key_file; }},
        {"wechat.next_platform_serial",
         [](S& s) -> Slot { return &s.wechat.next_platform_serial; }},
        {"wechat.next_platform_key_file",
         [](S& s) -> Slot { return &s.wechat.next_platform_key_file; }},
        {"wechat.api_v3_key_file", [](S& s) -> Slot { return &s.wechat.api_v3_key_file; }},
        {"payment.notify", [](S& s) -> Slot { return &s.payment.notify; }},
        {"payment.proxy", [](S& s) -> Slot { return &s.payment.proxy; }},
        {"payment.shortest_minutes", [](S& s) -> Slot { return &s.payment.shortest; }, 1, day},
        {"payment.longest_minutes", [](S& s) -> Slot { return &s.payment.longest; }, 2, day},
        {"payment.stuck_after_minutes", [](S& s) -> Slot { return &s.payment.stuck_after; }, 5,
         14 * day},
        {"payment.threads", [](S& s) -> Slot { return &s.payment.threads; }, 1, most_threads},
        {"retention.sitting_months", [](S& s) -> Slot { return &s.retention.sitting_months; }, 1,
         most_months},
        {"retention.passport_months", [](S& s) -> Slot { return &s.retention.passport_months; }, 1,
         most_months},
        {"retention.mail_days", [](S& s) -> Slot { return &s.retention.mail_days; }, 4, most_days},
        {"retention.address_days", [](S& s) -> Slot { return &s.retention.address_days; }, 1,
         most_days},
        {"retention.backup_days", [](S& s) -> Slot { return &s.retention.backup_days; }, 1,
         most_days},
        {"watch.port", [](S& s) -> Slot { return &s.watch.port; }, 1, 65535},
        {"watch.socket", [](S& s) -> Slot { return &s.watch.socket; }},
        {"paths.templates", [](S& s) -> Slot { return &s.templates; }},
        {"paths.htdocs", [](S& s) -> Slot { return &s.htdocs; }},
    };
    return table;
}

std::string Key::variable() const {
    std::string text = "NCRE_EMS_";
    for (const char c : name)
        text += c == '.' ? '_' : static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return text;
}

std::string_view Key::section() const {
    const std::size_t dot = name.find('.');
    return dot == std::string_view::npos ? std::string_view{} : name.substr(0, dot);
}

const Key* find_key(std::string_view name) {
    const auto found = std::find_if(keys().begin(), keys().end(),
                                    [name](const Key& key) { return key.name == name; });
    return found == keys().end() ? nullptr : &*found;
}

std::vector<std::string_view> key_names() {
    std::vector<std::string_view> names;
    for (const Key& key : keys()) names.push_back(key.name);
    return names;
}

}  // namespace settings
