// nginx before the programs: its files, its user, the site as visitors meet it.

#include "gateway/http.h"
#include "sbin/ncre-emsctl/doctor.h"
#include "sbin/ncre-emsctl/nginx_files.h"
#include "settings/address.h"

namespace ctl {
namespace {

const std::string put_there =
    "ncre-emsctl nginx print --to /etc/nginx && nginx -t && systemctl reload nginx";

// The users of the nginx that is installed, as it says itself; Debian's and nginx.org's differ.
std::string nginx_user() {
    const auto all =
        output_of("nginx -T 2>/dev/null | sed -n 's/^user  *\\([^ ;]*\\).*/\\1/p' | head -n 1");
    return all.text.empty() ? "www-data" : all.text;
}

void look_at_door(Findings& findings) {
    const auto user = nginx_user();
    const auto groups = output_of("id -nG " + user);
    judge(findings, "nginx user",
          (" " + groups.text + " ").find(" ncre_ems_nginx ") != std::string::npos,
          user + " may open the sockets", Level::fail, user + " may not open the sockets",
          "usermod -aG ncre_ems_nginx " + user + " && systemctl reload nginx");
}

// As its visitors meet it, if this host may ask itself; by the certificate that it shows then.
void look_at_certificate(const settings::Address& address, Findings& findings) {
    const auto port = std::to_string(address.port == 0 ? 443 : address.port);
    const auto ends = output_of("openssl s_client -connect '" + address.host + ":" + port +
                                "' -servername '" + address.host +
                                "' </dev/null 2>/dev/null | openssl x509 -noout -checkend 1209600"
                                " -enddate | sed 's/notAfter=//'");
    const bool soon = ends.text.find("will expire") != std::string::npos;
    const auto day = ends.text.substr(0, ends.text.find(" GMT") + 4);
    if (ends.good && !ends.text.empty())
        judge(findings, "certificate", !soon, "good until " + day, Level::warn, "ends " + day,
              "put the new one in its place, then nginx -t && systemctl reload nginx");
}

void look_at_site(const settings::Settings& settings, Findings& findings) {
    gateway::Http http({});
    const auto& url = settings.base_urls.front();
    const auto answer = http.ask({.url = url + "guide"});
    const auto* const heard = std::get_if<gateway::HttpAnswer>(&answer);
    const std::string found =
        url + (heard ? " answers " + std::to_string(heard->status)
                     : " is not reached from here: " + std::get<gateway::Unknown>(answer).why);
    const auto address = settings::parse_address(url).value();
    if (heard && address.scheme == "https") look_at_certificate(address, findings);
    judge(findings, "site", heard && heard->status == 200, found, Level::warn, found,
          "look into /var/log/nginx/error.log and journalctl -u 'ncre-ems@*' -n 50");
}

// What it had to say because no program did; nobody else counts that.
void look_at_own_answers(Findings& findings) {
    const auto counted = output_of(
        "tail -qn 100000 /var/log/nginx/ncre-ems.log 2>/dev/null |"
        " awk -v since=\"$(date -d '1 hour ago' +%FT%T)\" '$1 >= since { ++of[$5] } END {"
        " for (each in of) if (each ~ /^(429|502|504)$/)"
        " said = said (said ? \", \" : \"\") of[each] \" times \" each; print said }'");
    judge(findings, "nginx answers", counted.text.empty(), "nothing by itself for an hour",
          Level::warn, counted.text + " by itself in the last hour",
          "grep -E '\" (429|502|504) ' /var/log/nginx/ncre-ems.log | tail; "
          "journalctl -n 50 -u 'ncre-ems@*'");
}

}  // namespace

void look_at_nginx(const settings::Settings& settings, Findings& findings) {
    const auto tried = output_of("nginx -t");
    judge(findings, "nginx", tried.good, "its configuration is good", Level::fail, tried.text,
          "mend what it names, then systemctl reload nginx");
    for (const auto& wanted : nginx_files(settings)) {
        const auto file = std::filesystem::path("/etc/nginx") / wanted.place;
        const bool there = std::filesystem::exists(file);
        judge(findings, "nginx files", there && contents(file) == wanted.text, file.string(),
              there ? Level::warn : Level::fail,
              file.string() + (there ? " differs from what the settings want" : " is missing"),
              put_there);
    }
    const auto shown = output_of("nginx -T 2>/dev/null | grep -c '^ *include *snippets/ncre-ems'");
    judge(findings, "nginx include", shown.good, "a server block shows the site", Level::fail,
          "no server block includes snippets/ncre-ems.con[f]",
          "add `include snippets/ncre-ems.con[f];` to one, then systemctl reload nginx");
    look_at_door(findings);
    look_at_site(settings, findings);
    look_at_own_answers(findings);
}

}  // namespace ctl
