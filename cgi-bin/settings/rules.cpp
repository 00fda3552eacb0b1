#include "settings/rules.h"

#include <algorithm>

#include "settings/address.h"

namespace settings {

namespace {

std::string quoted(const std::string& text) { return "\"" + text + "\""; }

bool is_web(const Address& address) {
    return (address.scheme == "http" || address.scheme == "https") && !address.path.empty() &&
           address.path.back() == '/';
}

bool is_mailbox(const std::string& text) {
    const std::size_t at = text.find('@');
    return at != std::string::npos && at != 0 && at + 1 < text.size() &&
           made_of(text.substr(0, at), "._+-") && made_of(text.substr(at + 1), ".-");
}

// "user=" as a word of its own ("passuser=" is none), or a name before the @ of an address.
bool names_user(const std::string& conninfo) {
    const std::size_t slashes = conninfo.find("://");
    if (slashes != std::string::npos &&
        conninfo.substr(0, conninfo.find_first_of("/?", slashes + 3)).find('@') !=
            std::string::npos)
        return true;
    for (std::size_t at = conninfo.find("user"); at != std::string::npos;
         at = conninfo.find("user", at + 1)) {
        const bool word = at == 0 || !made_of(conninfo.substr(at - 1, 1), "_");
        const std::size_t next = conninfo.find_first_not_of(" \t", at + 4);
        if (word && next != std::string::npos && conninfo[next] == '=') return true;
    }
    return false;
}

// base_urls as addresses; refused unless each is one that a mail may carry.
std::vector<Address> web_addresses(const Settings& settings, const Refuse& refuse) {
    if (settings.base_urls.empty())
        refuse("base_urls",
               R"(wanted one public address or more, such as ["https://host/NCRE_EMS/"])");
    std::vector<Address> addresses;
    for (const std::string& url : settings.base_urls) {
        const auto address = parse_address(url);
        if (!address || !is_web(*address))
            refuse("base_urls",
                   "wanted http:// or https://, a host and a path that ends in /, found " +
                       quoted(url));
        else
            addresses.push_back(*address);
    }
    return addresses;
}

void check_tls(bool tls, const std::vector<Address>& addresses, const Refuse& refuse) {
    const auto secure = [](const Address& address) { return address.scheme == "https"; };
    // A browser keeps Secure cookies from plain http: nobody could sign in there.
    if (tls && !std::all_of(addresses.begin(), addresses.end(), secure))
        refuse("tls", "true, but base_urls holds an http:// address, where nobody could sign in");
    if (!tls && std::all_of(addresses.begin(), addresses.end(), secure))
        refuse("tls", "wanted true, because every address in base_urls is https://");
}

void check_demo(const Settings& settings, const std::vector<Address>& addresses,
                const Refuse& refuse) {
    if (!settings.captcha_answer.empty() && !settings.demo)
        refuse("captcha.fixed_answer", "only a demo may have it (demo = true)");
    const auto here = [](const Address& address) { return address.loopback(); };
    if (settings.demo && !std::all_of(addresses.begin(), addresses.end(), here))
        refuse("demo",
               "true, but base_urls holds an address that other machines can reach; a demo is "
               "bound to 127.0.0.1, ::1 or localhost");
}

void check_mail(const Mail& mail, const Refuse& refuse) {
    const auto server = parse_address(mail.server);
    if (!server || (server->scheme != "smtp" && server->scheme != "smtps") || !server->path.empty())
        refuse("mail.server",
               "wanted smtp://host:port or smtps://host:port, found " + quoted(mail.server));
    if (!is_mailbox(mail.from))
        refuse("mail.from",
               "wanted an address such as ncre@example.edu, found " + quoted(mail.from));
    if (mail.user.empty() != mail.password_file.empty())
        refuse(mail.user.empty() ? "mail.user" : "mail.password_file",
               "wanted both mail.user and mail.password_file, or neither");
}

void check_database(const std::string& conninfo, const Refuse& refuse) {
    // Every family of programs signs in as its own role; a user named here would win over it.
    if (names_user(conninfo))
        refuse("database.conninfo",
               "names a user; leave it out, each program adds its own role (ncre_ems_<family>)");
}

// They are written into nginx's files as they stand.
void check_each(const std::vector<std::string>& values, std::string_view key,
                std::string_view marks, const std::string& wanted, const Refuse& refuse) {
    for (const auto& value : values)
        if (value.empty() || !made_of(value, marks))
            refuse(key, "wanted " + wanted + ", found " + quoted(value));
}

void check_nginx(const Nginx& nginx, const Refuse& refuse) {
    check_each(nginx.hosts, "nginx.hosts", ".-:[]", "host:port", refuse);
    check_each(nginx.front, "nginx.front", ".:/", "an address or a network", refuse);
    // Else the limits for one visitor would be those for all of them together.
    if (!nginx.hosts.empty() && nginx.front.empty())
        refuse("nginx.hosts", "wants nginx.front as well: the addresses that the front asks from");
}

// What a gateway that is switched on cannot do without.
void check_given(const Refuse& refuse, bool enabled, std::string_view key, bool given) {
    if (enabled && !given) refuse(key, "wanted, because this way to pay is enabled");
}

void check_gateways(const Settings& settings, const Refuse& refuse) {
    const Alipay& alipay = settings.alipay;
    const Wechat& wechat = settings.wechat;
    const auto need = [&](bool enabled, std::string_view key, const auto& value) {
        check_given(refuse, enabled, key, !value.empty());
    };
    need(alipay.enabled, "alipay.app_id", alipay.app_id);
    need(alipay.enabled, "alipay.seller_id", alipay.seller_id);
    need(alipay.enabled, "alipay.private_key_file", alipay.private_key_file);
    need(alipay.enabled, "alipay.alipay_key_file", alipay.alipay_key_file);
    need(wechat.enabled, "wechat.app_id", wechat.app_id);
    need(wechat.enabled, "wechat.merchant", wechat.merchant);
    need(wechat.enabled, "wechat.merchant_serial", wechat.merchant_serial);
    need(wechat.enabled, "wechat.merchant_key_file", wechat.merchant_key_file);
    need(wechat.enabled, "wechat.platform_key_file", wechat.platform_key_file);
    need(wechat.enabled, "wechat.api_v3_key_file", wechat.api_v3_key_file);
    // An attempt shorter than the shortest would end before anybody could pay.
    if (settings.payment.longest <= settings.payment.shortest)
        refuse("payment.longest_minutes", "wanted more than payment.shortest_minutes");
    const auto proxy = parse_address(settings.payment.proxy);
    if (!settings.payment.proxy.empty() && (!proxy || proxy->scheme != "http"))
        refuse("payment.proxy", "wanted http://host:port, found " + quoted(settings.payment.proxy));
}

}  // namespace

void check(const Settings& settings, const Refuse& refuse) {
    const std::vector<Address> addresses = web_addresses(settings, refuse);
    if (settings.institution.empty()) refuse("institution", "wanted a name for the footer");
    check_tls(settings.tls, addresses, refuse);
    check_demo(settings, addresses, refuse);
    check_database(settings.database.conninfo, refuse);
    check_mail(settings.mail, refuse);
    check_nginx(settings.nginx, refuse);
    check_gateways(settings, refuse);
}

}  // namespace settings
