// Letters about decisions and money.
#include "sbin/ncre-ems-clerk/money.h"
#include "store/letter.h"
#include "store/outbox.h"
#include "web/mail_text.h"

namespace clerk {
namespace {

using store::Letter;

std::string_view stem_of(Letter::Kind kind) {
    switch (kind) {
        case Letter::Kind::approved: return "approved";
        case Letter::Kind::rejected: return "rejected";
        case Letter::Kind::ends_soon: return "payment-ends";
        case Letter::Kind::lapsed: return "payment-lapsed";
        case Letter::Kind::paid: return "payment-done";
        case Letter::Kind::unpaid: return "unpaid";
        case Letter::Kind::refund: return "refund";
        case Letter::Kind::refunded: break;
    }
    return "refunded";
}

// Where to go on; pages of the road lead on to the one that is due.
std::string page_of(Letter::Kind kind) {
    return kind == Letter::Kind::rejected ? "welcome" : "payment";
}

web::MailText text_of(const Letter& letter, const settings::Settings& settings) {
    const auto when = domain::shanghai(letter.when);
    std::vector<std::string> sections{letter.counter ? "COUNTER" : "ONLINE"};
    if (!letter.reason.empty()) sections.push_back("FOR_" + letter.reason);
    return web::mail_text(settings, stem_of(letter.kind),
                          {{"NAME", letter.name},
                           {"SITTING", letter.sitting},
                           {"AMOUNT", letter.amount.text()},
                           {"MONTH", std::to_string(when.date.month())},
                           {"DAY", std::to_string(when.date.day())},
                           {"TIME", domain::clock_text(letter.when)},
                           {"SITE", settings.base_urls.front() + page_of(letter.kind)}},
                          sections);
}

}  // namespace

bool write_letters(store::Database& database, const settings::Settings& settings) {
    const auto due = database.read([](store::Read& db) { return store::due_letters(db, 20); });
    for (const auto& letter : due) {
        const auto text = text_of(letter, settings);
        database.write([&](store::Write& db) {
            if (store::note_letter(db, letter))
                store::queue_always(db, letter.recipient, text.subject, text.body);
        });
    }
    return !due.empty();
}

}  // namespace clerk
