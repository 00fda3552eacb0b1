#include "settings/settings.h"

#include <unistd.h>

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

using settings::Environment;
using settings::Settings;

namespace {

const std::string least = R"(base_urls = ["http://10.1.2.3/NCRE_EMS/"]
institution = "考点"
[mail]
from = "ncre@example.edu"
)";

std::string with_urls(const std::string& urls, const std::string& more) {
    return "base_urls = [" + urls + "]\n" + more + least.substr(least.find("institution"));
}

// The text as a file in a folder of its own, loaded; the file is gone afterwards.
Settings load(const std::string& text, const Environment& environment = {}) {
    std::string folder = (std::filesystem::temp_directory_path() / "settings-XXXXXX").string();
    BOOST_REQUIRE(::mkdtemp(folder.data()) != nullptr);
    struct Clean {
        std::string folder;
        ~Clean() { std::filesystem::remove_all(folder); }
    } const clean{folder};
    std::ofstream(folder + "/x.toml") << text;
    return settings::load(folder + "/x.toml", environment);
}

// The complaint without the folder: "x.toml:3: …"; or "accepted".
std::string complaint(const std::string& text, const Environment& environment = {}) {
    try {
        load(text, environment);
    } catch (const settings::Bad& bad) {
        const std::string line = bad.what();
        BOOST_TEST(line.find('\n') == std::string::npos, line);
        const std::size_t name = line.find("x.toml");
        return name == std::string::npos ? line : line.substr(name);
    }
    return "accepted";
}

std::string sample() {
    const auto root = std::filesystem::path(__FILE__).parent_path() / "../..";
    std::ifstream stream(root / "etc/ncre-ems.toml");
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

// The sample with each "#key = value" switched on.
std::string sample_with_all_keys() {
    std::istringstream lines(sample());
    std::string all;
    for (std::string line; std::getline(lines, line);)
        all += (line.size() > 1 && line[0] == '#' && line[1] != ' ' ? line.substr(1) : line) + '\n';
    return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(settings_file)

BOOST_AUTO_TEST_CASE(the_least_file_gives_the_defaults) {
    const Settings settings = load(least);
    BOOST_TEST(settings.base_urls.front() == "http://10.1.2.3/NCRE_EMS/");
    BOOST_TEST(settings.mail.from_name == "考点");
    BOOST_TEST(!settings.tls);
    BOOST_TEST(!settings.demo);
    BOOST_TEST(settings.process.of("candidate") == 4);
    BOOST_TEST(settings.process.of("photo") == 1);
    BOOST_TEST((settings.sessions.staff_longest == std::chrono::hours(8)));
}

BOOST_AUTO_TEST_CASE(the_sample_explains_every_key_with_its_true_default) {
    BOOST_TEST((load(sample()) == load(sample_with_all_keys())));
    for (const std::string_view name : settings::key_names()) {
        const std::string last(name.substr(name.find('.') + 1));
        BOOST_TEST(sample_with_all_keys().find("\n" + last + " = ") != std::string::npos, last);
    }
}

BOOST_AUTO_TEST_CASE(values_of_the_file_arrive) {
    const Settings settings = load(least + R"(user = "u"
password_file = "mail.password"
[process]
threads = 7
threads_staff = 3
[sessions]
candidate_idle_minutes = 5
[paths]
templates = "/srv/t"
)");
    BOOST_TEST(settings.process.of("candidate") == 7);
    BOOST_TEST(settings.process.of("staff") == 3);
    BOOST_TEST((settings.sessions.candidate_idle == std::chrono::minutes(5)));
    BOOST_TEST(settings.templates.string() == "/srv/t");
    // Relative: beside the file.
    BOOST_TEST(settings.mail.password_file.is_absolute());
    BOOST_TEST(settings.mail.password_file.filename() == "mail.password");
}

BOOST_AUTO_TEST_CASE(an_unknown_key_is_refused_with_its_line_and_the_key_that_was_meant) {
    BOOST_TEST(complaint(least + "sever = \"smtp://h\"\n") ==
               "x.toml:5: mail.sever: unknown key (did you mean mail.server?)");
    BOOST_TEST(complaint("server = \"smtp://h\"\n" + least) ==
               "x.toml:1: server: unknown key (did you mean mail.server?)");
    BOOST_TEST(complaint("zebra = 1\n" + least) == "x.toml:1: zebra: unknown key");
    BOOST_TEST(complaint(least + "[sesions]\nstaff_hours = 1\n") ==
               "x.toml:5: sesions: unknown section (did you mean sessions?)");
    BOOST_TEST(complaint("mail = 3\n" + least.substr(0, least.find("[mail]"))) ==
               "x.toml:1: mail: is a section: write [mail]");
}

BOOST_AUTO_TEST_CASE(a_wrong_type_is_refused_with_its_line_and_what_was_expected) {
    BOOST_TEST(complaint("tls = \"yes\"\n" + least) == "x.toml:1: tls: wanted true or false");
    BOOST_TEST(complaint("contact = 5\n" + least) == "x.toml:1: contact: wanted a text: \"…\"");
    BOOST_TEST(complaint(least + "[process]\nthreads = \"4\"\n") ==
               "x.toml:6: process.threads: wanted a whole number from 1 to 64");
    for (const char* number : {"0", "65", "-1", "4.0", "9223372036854775807"})
        BOOST_TEST(complaint(least + "[process]\nthreads = " + number + "\n") ==
                       "x.toml:6: process.threads: wanted a whole number from 1 to 64",
                   number);
    BOOST_TEST(
        complaint("base_urls = \"http://h/\"\n").rfind("x.toml:1: base_urls: wanted a list", 0) ==
        0u);
    BOOST_TEST(complaint("base_urls = [1]\n").rfind("x.toml:1: base_urls: wanted a list", 0) == 0u);
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_toml_or_is_missing_says_so) {
    BOOST_TEST(complaint("tls = \n").rfind("x.toml:1: ", 0) == 0u);
    BOOST_TEST(complaint("a = 1\ntls tls\n").rfind("x.toml:2: ", 0) == 0u);
    BOOST_CHECK_EXCEPTION(
        settings::load("/nowhere/x.toml", {}), settings::Bad, [](const settings::Bad& bad) {
            return std::string(bad.what()) == "/nowhere/x.toml: No such file or directory";
        });
}

BOOST_AUTO_TEST_CASE(what_must_be_given_is_asked_for) {
    BOOST_TEST(complaint("").rfind("x.toml: base_urls: wanted one public address", 0) == 0u);
    BOOST_TEST(complaint("base_urls = [\"http://h/\"]\n") ==
               "x.toml: institution: wanted a name for the footer");
    BOOST_TEST(complaint(least.substr(0, least.find("[mail]"))).rfind("x.toml: mail.from: ", 0) ==
               0u);
}

BOOST_AUTO_TEST_CASE(base_addresses_are_whole_and_clean) {
    for (const char* url : {"", "h/NCRE_EMS/", "ftp://h/", "http://h", "http://h/NCRE_EMS",
                            "http://u@h/", "http://h/?a/", "http://h:0/", "http://h:65536/",
                            "http://h /", "http:///", "http://h/\\n/"})
        BOOST_TEST(complaint(with_urls("\"" + std::string(url) + "\"", ""))
                           .rfind("x.toml:1: base_urls: ", 0) == 0u,
                   url);
    BOOST_TEST(complaint(with_urls(R"("http://[2001:db8::1]:8080/NCRE_EMS/")", "")) == "accepted");
}

BOOST_AUTO_TEST_CASE(tls_and_addresses_agree) {
    BOOST_TEST(complaint("tls = true\n" + least).rfind("x.toml:1: tls: true, but", 0) == 0u);
    BOOST_TEST(complaint(with_urls(R"("https://h/")", "")).rfind("x.toml: tls: wanted true", 0) ==
               0u);
    BOOST_TEST(complaint(with_urls(R"("https://h/")", "tls = true\n")) == "accepted");
    BOOST_TEST(complaint(with_urls(R"("https://h/", "http://10.0.0.1/")", "")) == "accepted");
}

BOOST_AUTO_TEST_CASE(a_demo_is_for_this_machine_only) {
    for (const char* url : {"http://127.0.0.1:8080/", "http://127.8.9.255/", "http://[::1]/",
                            "http://localhost:8080/", "http://LOCALHOST/"})
        BOOST_TEST(
            complaint(with_urls("\"" + std::string(url) + "\"", "demo = true\n")) == "accepted",
            url);
    for (const char* url :
         {"http://10.0.0.1/", "http://127.0.0.1.example.edu/", "http://128.0.0.1/",
          "http://127.0.0.256/", "http://localhost.example.edu/", "http://127.1/"})
        BOOST_TEST(
            complaint(with_urls("\"http://[::1]/\", \"" + std::string(url) + "\"", "demo = true\n"))
                    .rfind("x.toml:2: demo: true, but", 0) == 0u,
            url);
}

BOOST_AUTO_TEST_CASE(a_fixed_captcha_needs_a_demo) {
    const std::string fixed = "[captcha]\nfixed_answer = \"KKKK\"\n";
    BOOST_TEST(complaint(least + fixed) ==
               "x.toml:6: captcha.fixed_answer: only a demo may have it (demo = true)");
    BOOST_TEST(complaint(least, {{"NCRE_EMS_CAPTCHA_FIXED_ANSWER", "KKKK"}}) ==
               "environment NCRE_EMS_CAPTCHA_FIXED_ANSWER: captcha.fixed_answer: only a demo may "
               "have it (demo = true)");
    BOOST_TEST(load(with_urls(R"("http://[::1]/")", "demo = true\n") + fixed).captcha_answer ==
               "KKKK");
}

BOOST_AUTO_TEST_CASE(the_environment_overrides_single_values) {
    const Settings settings = load(least, {{"NCRE_EMS_SETTINGS", "elsewhere"},
                                           {"NCRE_EMS_INSTITUTION", "另一个"},
                                           {"NCRE_EMS_MAIL_SERVER", "smtps://mail:465"},
                                           {"NCRE_EMS_PROCESS_THREADS_PHOTO", "2"},
                                           {"NCRE_EMS_SECRETS_KEY_FILE", "/run/key"}});
    BOOST_TEST(settings.institution == "另一个");
    BOOST_TEST(settings.mail.server == "smtps://mail:465");
    BOOST_TEST(settings.process.threads_photo == 2);
    BOOST_TEST(settings.key_file.string() == "/run/key");
}

BOOST_AUTO_TEST_CASE(the_environment_cannot_do_what_the_file_must) {
    BOOST_TEST(complaint(least, {{"NCRE_EMS_DEMO", "true"}}) ==
               "environment NCRE_EMS_DEMO: demo: a demo is declared in the file only");
    BOOST_TEST(complaint(least, {{"NCRE_EMS_BASE_URLS", "http://h/"}}) ==
               "environment NCRE_EMS_BASE_URLS: base_urls: a list stands in the file only");
    BOOST_TEST(complaint(least, {{"NCRE_EMS_TLS", "yes"}}) ==
               "environment NCRE_EMS_TLS: tls: wanted true or false");
    BOOST_TEST(complaint(least, {{"NCRE_EMS_PROCESS_THREADS", "4 "}}) ==
               "environment NCRE_EMS_PROCESS_THREADS: process.threads: wanted a whole number from "
               "1 to 64");
    BOOST_TEST(
        complaint(least, {{"NCRE_EMS_MAIL_SEVER", "smtp://h"}}) ==
        "environment NCRE_EMS_MAIL_SEVER: unknown variable (did you mean NCRE_EMS_MAIL_SERVER?)");
    BOOST_TEST(complaint(least, {{"NCRE_EMS_OF_ANOTHER_TOOL", "x"}}) == "accepted");
}

BOOST_AUTO_TEST_CASE(a_mail_server_is_an_address_and_a_password_needs_its_user) {
    for (const char* server :
         {"localhost", "http://h", "smtp://h/x", "smtp://h:99999", "smtp://u:p@h"})
        BOOST_TEST(complaint(least + "server = \"" + server + "\"\n")
                           .rfind("x.toml:5: mail.server: wanted smtp://", 0) == 0u,
                   server);
    BOOST_TEST(
        complaint(least + "user = \"u\"\n").rfind("x.toml: mail.password_file: wanted both", 0) ==
        0u);
    BOOST_TEST(
        complaint(least + "password_file = \"p\"\n").rfind("x.toml: mail.user: wanted both", 0) ==
        0u);
}

BOOST_AUTO_TEST_CASE(the_sender_is_one_address) {
    for (const std::string& from :
         std::vector<std::string>{"ncre", "@h", "a@", "a@b@c", "a b@h", "<a@h>", "a@h\\nBcc: x"})
        BOOST_TEST(complaint("base_urls = [\"http://h/\"]\ninstitution = \"x\"\n[mail]\nfrom = \"" +
                             from + "\"\n")
                           .rfind("x.toml:4: mail.from: wanted an address", 0) == 0u,
                   from);
}

BOOST_AUTO_TEST_CASE(the_database_is_asked_for_as_the_role_of_the_family) {
    settings::Database database{"host=/run/postgresql dbname=n"};
    BOOST_TEST(database.as("staff") == "host=/run/postgresql dbname=n user=ncre_ems_staff");
    database.conninfo = "postgresql://a,b/n";
    BOOST_TEST(database.as("staff") == "postgresql://a,b/n?user=ncre_ems_staff");
    database.conninfo = "postgresql://a,b/n?target_session_attrs=read-write";
    BOOST_TEST(database.as("photo") ==
               "postgresql://a,b/n?target_session_attrs=read-write&user=ncre_ems_photo");
    for (const char* conninfo :
         {"user=x", "dbname=n user = x", "postgresql://x@h/n", "postgresql://h/n?user=x"})
        BOOST_TEST(complaint(least + "[database]\nconninfo = \"" + conninfo + "\"\n")
                           .rfind("x.toml:6: database.conninfo: names a user", 0) == 0u,
                   conninfo);
}

BOOST_AUTO_TEST_CASE(a_way_to_pay_that_is_enabled_says_what_it_lacks) {
    BOOST_TEST(load(least).gateways().empty());
    const std::string alipay = "[alipay]\nenabled = true\napp_id = \"1\"\nseller_id = \"2088\"\n";
    BOOST_TEST(complaint(least + alipay) ==
               "x.toml: alipay.private_key_file: wanted, because this way to pay is enabled");
    const std::string keys = "private_key_file = \"a.pem\"\nalipay_key_file = \"b.pem\"\n";
    BOOST_TEST((load(least + alipay + keys).gateways() == std::vector<std::string>{"alipay"}));
    BOOST_TEST(load(least + alipay + keys).alipay.private_key_file.is_absolute());
    BOOST_TEST(complaint(least + "[wechat]\nenabled = true\n") ==
               "x.toml: wechat.app_id: wanted, because this way to pay is enabled");
}

BOOST_AUTO_TEST_CASE(the_times_of_paying_fit_each_other) {
    BOOST_TEST(complaint(least + "[payment]\nlongest_minutes = 3\n") ==
               "x.toml:6: payment.longest_minutes: wanted more than payment.shortest_minutes");
    BOOST_TEST(complaint(least + "[payment]\nproxy = \"proxy:3128\"\n")
                   .rfind("x.toml:6: payment.proxy: wanted http://host:port", 0) == 0u);
    BOOST_TEST(complaint(least + "[payment]\nproxy = \"http://proxy:3128\"\n") == "accepted");
}

BOOST_AUTO_TEST_CASE(several_hosts_want_their_front_and_nothing_else_reaches_nginx) {
    const std::string hosts = "[nginx]\nhosts = [\"192.0.2.11:8080\", \"[2001:db8::2]:80\"]\n";
    BOOST_TEST(complaint(least + hosts).rfind("x.toml:6: nginx.hosts: wants nginx.front", 0) == 0u);
    BOOST_TEST(complaint(least + hosts + "front = [\"192.0.2.0/28\"]\n") == "accepted");
    for (const char* front : {"", "a b", "192.0.2.1; allow all"})
        BOOST_TEST(complaint(least + "[nginx]\nfront = [\"" + front + "\"]\n")
                           .rfind("x.toml:6: nginx.front: wanted an address", 0) == 0u,
                   front);
}

BOOST_AUTO_TEST_SUITE_END()
