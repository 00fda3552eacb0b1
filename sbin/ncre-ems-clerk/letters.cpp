// Letters about decisions and money.
#include "sbin/ncre-ems-clerk/money.h"
#include "store/letter.h"
#include "store/outbox.h"
#include "web/mail_text.h"

namespace clerk {
namespace {

using std::chrono::seconds;
using store::Letter;

constexpr int at_once = 100;
constexpr seconds farthest = std::chrono::hours{48};
constexpr seconds overlap = std::chrono::minutes{1};  // what was being committed at the last look
constexpr seconds far_every = std::chrono::minutes{5};

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

bool Letters::write(store::Database& database, const settings::Settings& settings) {
    const auto now = Clock::now();
    const bool far = !looked_ || !looked_far_ || now - *looked_far_ > far_every;
    const auto back = far ? farthest : std::chrono::ceil<seconds>(now - *looked_) + overlap;
    const auto due =
        database.read([&](store::Read& db) { return store::due_letters(db, back, at_once); });
    for (const auto& letter : due) {
        const auto text = text_of(letter, settings);
        database.write([&](store::Write& db) {
            if (store::note_letter(db, letter))
                store::queue_always(db, letter.recipient, text.subject, text.body);
        });
    }
    if (std::ssize(due) < at_once) {
        looked_ = now;
        if (far) looked_far_ = now;
    }
    return !due.empty();
}

}  // namespace clerk
