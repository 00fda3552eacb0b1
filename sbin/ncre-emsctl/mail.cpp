#include "mail/send.h"

#include <signal.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <memory>
#include <string>

#include "crypto/secret.h"
#include "sbin/ncre-emsctl/commands.h"
#include "settings/settings.h"

namespace ctl {
namespace {

// By the same way as the clerk's, at once and past the outbox.
mail::Delivery send_test(const settings::Mail& mail, const std::string& to) {
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const auto number = std::to_string(now.time_since_epoch().count());
    return mail::send(
        {mail.server, mail.user, mail.user.empty() ? "" : crypto::read_secret(mail.password_file)},
        {.from = mail.from,
         .from_name = mail.from_name,
         .to = to,
         .subject = "NCRE_EMS test",
         .body = "This mail was sent by `ncre-emsctl mail test`.\n",
         .message_id = "test-" + number + mail.from.substr(mail.from.find('@')),
         .date = now});
}

void test(const std::string& to) {
    signal(SIGPIPE, SIG_IGN);
    const auto settings = settings::load();
    const auto delivery = send_test(settings.mail, to);
    if (delivery.outcome != mail::Outcome::delivered) {
        std::fprintf(stderr, "%s did not take it: %s\n", settings.mail.server.c_str(),
                     delivery.answer.c_str());
        throw CLI::RuntimeError(1);
    }
    std::printf("%s took it: %s\n", settings.mail.server.c_str(), delivery.answer.c_str());
}

}  // namespace

void add_mail(CLI::App& app) {
    auto* mail = app.add_subcommand("mail", "Mail")->require_subcommand(1);
    auto* command = mail->add_subcommand(
        "test",
        "Sends a mail to ADDRESS at once and prints what the server said; exit status 1 "
        "where it did not take it");
    auto to = std::make_shared<std::string>();
    command->add_option("ADDRESS", *to, "Who shall have it")->required();
    command->callback([to] { test(*to); });
}

}  // namespace ctl
