// The machine: secrets, clock, disk, fonts, what a face looks like.

#include <sys/statvfs.h>
#include <sys/timex.h>
#include <unistd.h>

#include <filesystem>
#include <functional>

#include "crypto/key.h"
#include "crypto/secret.h"
#include "imaging/limits.h"
#include "sbin/ncre-emsctl/child.h"
#include "sbin/ncre-emsctl/doctor.h"
#include "sbin/ncre-emsctl/owner.h"
#include "store/roles.h"

namespace ctl {
namespace {

constexpr double gigabyte = 1e9;

// One that is there is never to be made anew: without the old key staff lose their second factors.
void look_at_secret(Findings& findings, const std::string& check, const std::string& file,
                    const std::function<void()>& load, const std::string& otherwise) {
    try {
        load();
        findings.push_back({Level::ok, check, file, ""});
    } catch (const crypto::BadSecret& e) {
        const std::string why = e.what();
        const bool open_to_others = why.find("chmod 600") != std::string::npos;
        findings.push_back(
            {Level::fail, check, why,
             open_to_others ? "chown root: " + file + " && chmod 600 " + file : otherwise});
    }
}

void look_at_secrets(const settings::Settings& settings, Findings& findings) {
    if (geteuid() != 0)
        return findings.push_back(
            {Level::warn, "secrets", "not looked at: only root may", "sudo ncre-emsctl doctor"});
    const auto key = settings.key_file.string();
    look_at_secret(
        findings, "secret key", key, [&] { crypto::Key::load(settings.key_file); },
        "put it back from a backup; only where there never was one: (umask 077; openssl rand "
        "-base64 48 >" +
            key + ")");
    const auto& mail = settings.mail;
    if (mail.user.empty()) return;
    const auto file = mail.password_file.string();
    look_at_secret(
        findings, "mail password", file, [&] { crypto::read_secret(mail.password_file); },
        "(umask 077; cat >" + file + "), then the password, Return, Ctrl-D");
}

// Each program reads them as a user of its own.
void look_at_readers(Findings& findings) {
    const auto file = settings::file().string();
    const bool readable = apart([&] {
        become(store::role_of("candidate"));
        return access(file.c_str(), R_OK) == 0;
    });
    judge(findings, "settings", readable, "well-formed", Level::fail,
          file + ": the programs may not read it",
          "chmod 755 " + settings::file().parent_path().string() + " && chmod 644 " + file +
              " && systemctl restart ncre-ems.target");
}

void look_at_clock(Findings& findings) {
    timex now{};
    const bool synchronised = adjtimex(&now) != TIME_ERROR && (now.status & STA_UNSYNC) == 0;
    judge(findings, "clock", synchronised, "kept right by the network", Level::warn,
          "nothing keeps it right: windows close by the database's clock",
          "apt install systemd-timesyncd && timedatectl set-ntp true");
}

void look_at_disk(Findings& findings) {
    for (const char* folder : {"/", "/var/lib/postgresql", "/var/log"}) {
        struct statvfs space {};
        if (statvfs(folder, &space) != 0) continue;
        const auto block = static_cast<double>(space.f_frsize);
        const double left = static_cast<double>(space.f_bavail) * block / gigabyte;
        const double all = static_cast<double>(space.f_blocks) * block / gigabyte;
        char text[64];
        std::snprintf(text, sizeof text, "%.1f of %.0f GB left", left, all);
        judge(findings, std::string("disk ") + folder, left > 2 && left > all / 20, text,
              left < 0.5 ? Level::fail : Level::warn, text, "df -h; journalctl --vacuum-size=1G");
    }
}

// Whoever keeps backups longer keeps what retention has taken away.
void look_at_backups(const settings::Settings& settings, Findings& findings) {
    namespace fs = std::filesystem;
    const std::string folder = "/var/backups/ncre-ems";
    std::error_code none;
    const auto oldest_allowed =
        fs::file_time_type::clock::now() - std::chrono::hours{24} * settings.retention.backup_days;
    int all = 0;
    int old = 0;
    for (const auto& each : fs::directory_iterator(folder, none)) {
        ++all;
        if (each.last_write_time() < oldest_allowed) ++old;
    }
    const std::string days = std::to_string(settings.retention.backup_days);
    judge(findings, "backups", old == 0, std::to_string(all) + " in " + folder, Level::warn,
          std::to_string(old) + " in " + folder + " are older than " + days + " days",
          "find " + folder + " -mindepth 1 -maxdepth 1 -mtime +" + days + "; delete them");
}

void look_at_fonts(Findings& findings) {
    const auto fonts = output_of("fc-list :lang=zh-cn family");
    judge(findings, "fonts", fonts.good && !fonts.text.empty(), "Chinese letters can be drawn",
          Level::fail, "no font has Chinese letters: CAPTCHA and papers would be empty boxes",
          "apt install fonts-noto-cjk");
}

void look_at_cascades(Findings& findings) {
    const std::string folder = imaging::Limits{}.cascades;
    judge(findings, "faces", std::filesystem::exists(folder + "/haarcascade_eye.xml"), folder,
          Level::fail, folder + " has no cascades: no photo can be judged",
          "apt install opencv-data");
}

}  // namespace

void look_at_settings(const settings::Settings& settings, Findings& findings) {
    look_at_readers(findings);
    judge(findings, "demo", !settings.demo, "off", Level::fail,
          "on: the CAPTCHA has a fixed answer and a banner stands on every page",
          "remove `demo = true`, then systemctl restart ncre-ems.target");
    judge(findings, "tls", settings.tls, "cookies travel encrypted only", Level::warn,
          "off: passwords travel readable by anybody on the way",
          "give nginx a certificate, make base_urls https:// and set tls = true");
    look_at_secrets(settings, findings);
}

void look_at_host(const settings::Settings& settings, Findings& findings) {
    look_at_clock(findings);
    look_at_disk(findings);
    look_at_backups(settings, findings);
    look_at_fonts(findings);
    look_at_cascades(findings);
}

}  // namespace ctl
