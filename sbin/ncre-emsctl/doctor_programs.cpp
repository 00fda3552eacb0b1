// What runs: the sockets, the programs behind them, the mail server.

#include <sys/stat.h>

#include "crypto/secret.h"
#include "mail/send.h"
#include "sbin/ncre-emsctl/doctor.h"

namespace ctl {
namespace {

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

void look_at_mail(const settings::Settings& settings, Findings& findings) {
    const auto& mail = settings.mail;
    std::string password;
    try {
        if (!mail.user.empty()) password = crypto::read_secret(mail.password_file);
    } catch (const crypto::BadSecret&) {
        return;  // told by the secrets
    }
    const auto reached = mail::greet({mail.server, mail.user, password});
    judge(findings, "mail server", reached.outcome == mail::Outcome::delivered,
          mail.server + " is there", Level::fail, mail.server + ": " + reached.answer,
          "edit [mail] in the settings; then ncre-emsctl mail test ADDRESS");
}

}  // namespace ctl
