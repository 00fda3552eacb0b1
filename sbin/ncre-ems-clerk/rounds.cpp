#include "sbin/ncre-ems-clerk/rounds.h"

#include <cstdio>

#include "crypto/secret.h"
#include "domain/step.h"
#include "mail/send.h"
#include "store/attempt.h"
#include "store/audit.h"
#include "store/audit_chain.h"
#include "store/cleanup.h"
#include "store/delivery.h"
#include "store/free_order.h"
#include "store/standing.h"
#include "store/statistics.h"

namespace clerk {
namespace {

using domain::Id;
using domain::Registration;

bool lapse_one(store::Write& db, Id<Registration> id) {
    auto found = store::standing(db, id);
    if (!found || !found->registration.hold.until || *found->registration.hold.until > found->now)
        return false;
    const domain::Circumstances circumstances{
        .attempt_open = found->registration.paying,
        .payment_closed = found->sitting.payment.over(found->now)};
    const auto step = domain::step(found->registration.stage, domain::Event::lapse, circumstances,
                                   found->sitting, found->now);
    const auto* allowed = std::get_if<domain::Step>(&step);
    if (allowed == nullptr) return false;
    store::move(db, found->registration, *allowed, std::nullopt);
    store::audit(db, {.actor = store::Actor::clerk,
                      .action = "registration.lapse",
                      .passport = found->registration.passport,
                      .registration = id});
    return true;
}

mail::Server server_of(const settings::Mail& mail) {
    return {mail.server, mail.user,
            mail.user.empty() ? std::string{} : crypto::read_secret(mail.password_file)};
}

mail::Message message_of(const store::DueMail& due, const settings::Mail& mail) {
    const auto at = mail.from.find('@');
    return {.from = mail.from,
            .from_name = mail.from_name,
            .to = due.recipient,
            .subject = due.subject,
            .body = due.body,
            .message_id = "mail-" + std::to_string(due.id) + mail.from.substr(at),
            .date = std::chrono::floor<std::chrono::seconds>(due.created_at)};
}

}  // namespace

bool lapse(store::Database& database) {
    database.write([](store::Write& db) { store::close_overdue(db); });
    const auto due = database.read([](store::Read& db) { return store::overdue(db, 100); });
    bool any = false;
    for (const auto id : due) {
        try {
            any = database.write([id](store::Write& db) { return lapse_one(db, id); }) || any;
        } catch (const store::Stale&) {
            // paid, amended or begun to be paid in this very moment: the next round looks again
        }
    }
    return any;
}

bool settle_free(store::Database& database) {
    const auto due = database.read([](store::Read& db) { return store::free_orders(db, 100); });
    bool any = false;
    for (const auto id : due) {
        any = database.write([id](store::Write& db) {
            const bool settled = store::settle_free(db, id);
            if (settled)
                store::audit(
                    db,
                    {.actor = store::Actor::clerk, .action = "payment.free", .registration = id});
            return settled;
        }) || any;
    }
    return any;
}

bool deliver(store::Database& database, const settings::Settings& settings) {
    const auto due = database.write([](store::Write& db) { return store::lease_mail(db); });
    if (!due) return false;
    const auto delivery = mail::send(server_of(settings.mail), message_of(*due, settings.mail));
    database.write([&](store::Write& db) {
        switch (delivery.outcome) {
            case mail::Outcome::delivered:
                return store::mail_delivered(db, due->id, delivery.answer);
            case mail::Outcome::later: return store::mail_delayed(db, due->id, delivery.answer);
            case mail::Outcome::refused: return store::mail_refused(db, due->id, delivery.answer);
        }
    });
    std::fprintf(stderr, "mail=%lld outcome=%d\n", static_cast<long long>(due->id),
                 static_cast<int>(delivery.outcome));
    return true;
}

bool seal(store::Database& database) {
    return database.write([](store::Write& db) { return store::seal_audit(db, 1000); }) > 0;
}

bool fold(store::Database& database) {
    return database.write([](store::Write& db) { return store::fold_statistics(db, 10'000); }) > 0;
}

bool clean(store::Database& database) {
    const auto head = database.read([](store::Read& db) { return store::chain_head(db); });
    std::fprintf(stderr, "audit head=%lld:%s\n", static_cast<long long>(head.position),
                 head.hash.c_str());
    return database.write([](store::Write& db) { return store::clean_up(db); }) > 0;
}

}  // namespace clerk
