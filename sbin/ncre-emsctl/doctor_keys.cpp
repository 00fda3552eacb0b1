// The keys of paying online: are they there, good, closed to others, and with the programs that
// need them?

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include "sbin/ncre-emsctl/doctor.h"
#include "web/gateways.h"

namespace ctl {
namespace {

using Path = std::filesystem::path;

// What the units hand over to the clerk (systemd/ncre-ems-clerk.service), the second also to the
// pages that gateways call.
const Path folders[] = {"payment", "payment-verify"};

std::vector<Path> ours(const settings::Settings& settings) {
    std::vector<Path> files;
    if (settings.alipay.enabled) files.push_back(settings.alipay.private_key_file);
    if (settings.wechat.enabled) files.push_back(settings.wechat.merchant_key_file);
    return files;
}

std::vector<Path> theirs(const settings::Settings& settings) {
    std::vector<Path> files;
    if (settings.alipay.enabled) files.push_back(settings.alipay.alipay_key_file);
    if (!settings.wechat.enabled) return files;
    files.push_back(settings.wechat.platform_key_file);
    files.push_back(settings.wechat.api_v3_key_file);
    if (!settings.wechat.next_platform_key_file.empty())
        files.push_back(settings.wechat.next_platform_key_file);
    return files;
}

bool is_in(const Path& file, const Path& folder) { return file.parent_path().filename() == folder; }

// Handed over by systemd, or the user's own file.
bool reaches(const Path& file, const char* user, bool clerk) {
    if (is_in(file, folders[1]) || (clerk && is_in(file, folders[0]))) return true;
    struct stat found {};
    const passwd* const who = getpwnam(user);
    if (stat(file.c_str(), &found) != 0 || who == nullptr) return false;
    return found.st_uid == who->pw_uid || (found.st_mode & S_IROTH) != 0;
}

// The first that a program would not get.
std::string out_of_reach(const settings::Settings& settings) {
    auto all = theirs(settings);
    for (const auto& file : all)
        if (settings.payment.notify && !reaches(file, "ncre_ems_gateway", false))
            return "the notify pages cannot read " + file.string();
    for (const auto& more : ours(settings)) all.push_back(more);
    for (const auto& file : all)
        if (!reaches(file, "ncre_ems_clerk", true)) return "the clerk cannot read " + file.string();
    return {};
}

}  // namespace

void look_at_payment_keys(const settings::Settings& settings, Findings& findings) {
    if (settings.gateways().empty())
        return findings.push_back(
            {Level::ok, "payment keys", "none: paid at the counter only", ""});
    if (geteuid() != 0) return;  // told by the secrets
    try {
        web::gateways(settings);
    } catch (const settings::Bad& e) {
        return findings.push_back({Level::fail, "payment keys", e.what(),
                                   "INSTALL, 5; then systemctl restart ncre-ems-clerk"});
    }
    const auto wrong = out_of_reach(settings);
    judge(findings, "payment keys", wrong.empty(), "good, and closed to others", Level::fail, wrong,
          "mv it to /etc/ncre-ems/payment-verify (what checks) or /etc/ncre-ems/payment (what "
          "signs)");
}

}  // namespace ctl
