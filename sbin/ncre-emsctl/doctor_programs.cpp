// What runs: the sockets, the programs behind them, nginx before them, the mail server.

#include <pwd.h>
#include <sys/stat.h>

#include <fstream>

#include "crypto/secret.h"
#include "gateway/http.h"
#include "mail/send.h"
#include "sbin/ncre-emsctl/doctor.h"
#include "sbin/ncre-emsctl/nginx_files.h"

namespace ctl {
namespace {

const std::string put_there =
    "ncre-emsctl nginx print --to /etc/nginx && nginx -t && systemctl reload nginx";

bool is_socket(const std::string& path) {
    struct stat found {};
    return stat(path.c_str(), &found) == 0 && S_ISSOCK(found.st_mode);
}

void look_at_sockets(const settings::Settings& settings, Findings& findings) {
    std::string missing;
    const auto pages = installed_pages(settings);
    for (const auto& page : pages)
        if (!is_socket("/run/ncre-ems/" + page.name + ".sock")) missing += " " + page.name;
    judge(findings, "sockets", missing.empty(), std::to_string(pages.size()) + " pages listen",
          Level::fail, "nobody listens for:" + missing,
          "systemctl reset-failed 'ncre-ems@*'; systemctl start ncre-ems.target");
}

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

void look_at_site(const settings::Settings& settings, Findings& findings) {
    gateway::Http http({});
    const auto& url = settings.base_urls.front();
    const auto answer = http.ask({.url = url + "guide"});
    const auto* const heard = std::get_if<gateway::HttpAnswer>(&answer);
    const std::string found =
        url + (heard ? " answers " + std::to_string(heard->status) : " is not reached from here");
    judge(findings, "site", heard && heard->status == 200, found, Level::warn, found,
          "look into /var/log/nginx/error.log and journalctl -u 'ncre-ems@*' -n 50");
}

}  // namespace

void look_at_programs(const settings::Settings& settings, Findings& findings) {
    look_at_sockets(settings, findings);
    const auto failed = output_of(
        "systemctl list-units --failed --plain --no-legend 'ncre-ems*' | cut -d' ' -f1 |"
        " tr '\\n' ' '");
    judge(findings, "programs", failed.good && failed.text.empty(), "none has failed", Level::fail,
          failed.text,
          "journalctl --no-pager -n 50 -u " + failed.text.substr(0, failed.text.find(' ')) +
              "; mend that; systemctl reset-failed 'ncre-ems*'; systemctl restart ncre-ems.target");
    const auto clerk = output_of("systemctl is-active ncre-ems-clerk.service");
    judge(findings, "clerk", clerk.good, "at work", Level::fail,
          clerk.text + ": no mail goes out and nothing lapses",
          "systemctl restart ncre-ems-clerk; journalctl -n 50 -u ncre-ems-clerk");
    const auto status = output_of("systemctl is-active ncre-ems-status.service");
    judge(findings, "status", status.good,
          "shown on http://127.0.0.1:" + std::to_string(settings.watch.port) + "/", Level::warn,
          status.text + ": nobody sees how the site does",
          "systemctl restart ncre-ems-status; journalctl -n 50 -u ncre-ems-status");
    const auto timer = output_of("systemctl is-active ncre-ems-retention.timer");
    judge(findings, "retention", timer.good, "its timer waits", Level::warn,
          "nothing takes away by itself what [retention] says is too old",
          "systemctl enable --now ncre-ems-retention.timer");
}

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
}

void look_at_mail(const settings::Settings& settings, Findings& findings) {
    const auto& mail = settings.mail;
    const auto reached = mail::greet(
        {mail.server, mail.user, mail.user.empty() ? "" : crypto::read_secret(mail.password_file)});
    judge(findings, "mail server", reached.outcome == mail::Outcome::delivered,
          mail.server + " is there", Level::fail, mail.server + ": " + reached.answer,
          "edit [mail] in the settings; then ncre-emsctl mail test ADDRESS");
}

}  // namespace ctl
