#pragma once

#include <chrono>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "settings/environment.h"

// What a sysadmin decides: one TOML file, read once at start. etc/ncre-ems.toml is the sample,
// which explains every key; the defaults stand here and a test compares the two.
namespace settings {

// Settings that cannot be used. what() is one line for a sysadmin: the file and line (or the
// environment variable), the key, what was expected and what was found. Programs print it and exit
// with status 78 (EX_CONFIG), which systemd is told not to retry.
struct Bad : std::runtime_error {
    using runtime_error::runtime_error;
    static constexpr int exit_status = 78;
};

struct Database {
    // For libpq, as "key=value …" or as a postgresql:// address; may list several hosts, of which
    // store::reach() finds the primary. Names no user.
    std::string conninfo = "dbname=ncre_ems";

    // conninfo with user=ncre_ems_<family>, the role of that family of programs.
    std::string as(std::string_view family) const;

    bool operator==(const Database&) const = default;
};

struct Mail {
    std::string server = "smtp://127.0.0.1:25";  // or smtps://host:port
    std::string from;                            // address that every mail comes from
    std::string from_name;                       // name beside it; empty: institution
    std::string user;                            // empty: no sign-in
    std::filesystem::path password_file;         // for crypto::read_secret()

    bool operator==(const Mail&) const = default;
};

// One site on several hosts: an nginx in front, which leads to the nginx of each.
struct Nginx {
    std::vector<std::string> hosts;  // "192.0.2.11:8080", each one's server block; empty: one host
    std::vector<std::string> front;  // addresses or networks that the front asks from

    bool operator==(const Nginx&) const = default;
};

struct Process {
    int threads = 4;  // accept loops of one page program
    int threads_staff = 2;
    int threads_passport = 2;  // 19 MiB each while hashing a password
    int threads_photo = 1;     // some 100 MB each while checking a photo

    // How many threads a page of `family` runs.
    int of(std::string_view family) const;

    bool operator==(const Process&) const = default;
};

struct Sessions {
    std::chrono::minutes candidate_idle{30};
    std::chrono::hours candidate_longest{12};
    std::chrono::minutes staff_idle{30};  // ASVS 7.3.1, 7.3.2: staff 15–30 minutes idle, 8 hours
    std::chrono::hours staff_longest{8};

    bool operator==(const Sessions&) const = default;
};

// Alipay (支付宝), and below WeChat Pay (微信支付): what their merchant consoles name so. Key files
// are for gateway/key.h.
struct Alipay {
    bool enabled = false;
    std::string address = "https://openapi.alipay.com/gateway.do";
    std::string app_id;
    std::string seller_id;
    std::filesystem::path private_key_file;  // the clerk's only
    std::filesystem::path alipay_key_file;

    bool operator==(const Alipay&) const = default;
};

struct Wechat {
    bool enabled = false;
    std::string address = "https://api.mch.weixin.qq.com";
    std::string app_id;
    std::string merchant;
    std::string merchant_serial;
    std::filesystem::path merchant_key_file;  // the clerk's only
    std::string platform_serial;              // empty: that of the certificate in the file
    std::filesystem::path platform_key_file;
    std::string next_platform_serial;  // the key that is to take its place; empty: none
    std::filesystem::path next_platform_key_file;
    std::filesystem::path api_v3_key_file;

    bool operator==(const Wechat&) const = default;
};

struct Payment {
    bool notify = false;  // gateways reach our public address
    std::string proxy;    // http://host:port on the way to them; empty: none
    std::chrono::minutes shortest{3};
    std::chrono::minutes longest{30};
    std::chrono::minutes stuck_after{120};
    int threads = 4;  // of the clerk, asking gateways

    bool operator==(const Payment&) const = default;
};

// How long what is known of persons is kept: store/retention.h says what goes.
struct Retention {
    int sitting_months = 24;
    int passport_months = 24;
    int mail_days = 90;
    int address_days = 180;
    int backup_days = 90;  // by whoever keeps the backups; told, and looked at by doctor

    bool operator==(const Retention&) const = default;
};

// What watches over the site: ncre-ems-status.
struct Watch {
    int port = 9920;  // on 127.0.0.1
    std::filesystem::path socket =
        "/run/ncre-ems/status.sock";  // where programs tell what they did

    bool operator==(const Watch&) const = default;
};

struct Settings {
    std::vector<std::string>
        base_urls;               // "https://host/NCRE_EMS/"; at least one, first is canonical
    std::string institution;     // shown in the footer
    std::string contact;         // telephone and hours, shown where people need help; may be empty
    bool tls = false;            // cookies get Secure and the prefix __Host-
    bool demo = false;           // 演示: banner, captcha_answer allowed; loopback only
    std::string captcha_answer;  // captcha.fixed_answer; empty: drawn by lot
    std::filesystem::path key_file =
        "/etc/ncre-ems/secret.key";  // secrets.key_file, for crypto::Key
    std::filesystem::path templates = "/usr/share/ncre-ems/templates";
    std::filesystem::path htdocs = "/usr/share/ncre-ems/htdocs";
    Database database;
    Mail mail;
    Nginx nginx;
    Process process;
    Sessions sessions;
    Alipay alipay;
    Wechat wechat;
    Payment payment;
    Retention retention;
    Watch watch;

    // Those that candidates can pay with: "alipay", "wechat".
    std::vector<std::string> gateways() const;

    bool operator==(const Settings&) const = default;
};

// Reads `file`, lets `environment` override it, and checks everything; throws Bad for the first
// thing that is wrong. Relative paths are taken from the folder of the file. Variables are
// NCRE_EMS_<SECTION>_<KEY> (NCRE_EMS_MAIL_SERVER; NCRE_EMS_INSTITUTION for a key outside the
// sections). They override single values only, and never `demo`.
Settings load(const std::filesystem::path& file,
              const Environment& environment = process_environment());

// The file that the variable NCRE_EMS_SETTINGS names, or /etc/ncre-ems/ncre-ems.toml.
std::filesystem::path file();

// The same for that file.
Settings load();

// Every key there is, as "section.key", in the order of the sample.
std::vector<std::string_view> key_names();

}  // namespace settings
