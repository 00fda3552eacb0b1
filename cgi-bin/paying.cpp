// 支付: where a payment that was begun is carried on (a link to Alipay, a code for WeChat) and how
// it stands. The clerk asks the gateway; what comes back with the visitor from there is no proof
// and is not read, but for the words.
//
// Fields: act = check (ask now), poll (the same from the script: answers with the state in JSON) or
// stop (end it: another way, or a change of what is paid for).

#include <algorithm>

#include "drawing/qr.h"
#include "store/attempt.h"
#include "templates/paying.tpl.h"
#include "web/http_error.h"
#include "web/note.h"
#include "web/page.h"
#include "web/parts.h"

namespace web {
namespace {

using domain::Stage;
using store::Attempt;
using store::AttemptState;

// The one that the visitor is at: the open one, else the latest.
std::optional<Attempt> present(const Visit& visit, store::Read& db) {
    const auto all = store::attempts(db, visit.registration().id);
    if (all.empty()) return std::nullopt;
    const auto open = std::find_if(all.begin(), all.end(), [](const Attempt& each) {
        return each.state == AttemptState::open;
    });
    return open != all.end() ? *open : all.front();
}

// A section of the template, and what the script waits to see change.
const char* state_of(const Visit& visit, const std::optional<Attempt>& attempt) {
    if (visit.registration().stage != Stage::payment || !attempt) return "settled";
    switch (attempt->state) {
        case AttemptState::open: break;
        case AttemptState::closing: return "ending";
        case AttemptState::stuck: return "stuck";
        case AttemptState::closed: return "ended";
        case AttemptState::paid: return "held";  // and yet the order is not: staff look at it
    }
    if (!attempt->code_text.empty()) return "scan";
    if (!attempt->start_url.empty()) return "go";
    return attempt->last_word.empty() ? "preparing" : "slow";
}

bool staff_decide(const Attempt& attempt) {
    return attempt.state == AttemptState::stuck || attempt.state == AttemptState::paid;
}

void show_way(View& view, const Visit& visit, const Attempt& attempt) {
    if (!attempt.start_url.empty()) view.set(kp_URL, attempt.start_url);
    if (attempt.code_text.empty()) return;
    const drawing::Qr qr(attempt.code_text);
    view.set(kp_QR, qr.path()).set(kp_QR_SIZE, qr.size() + 8);
    const auto& settings = visit.setup.settings;
    if (settings.demo)
        view.add(kp_TELEPHONE)
            .set(kp_ADDRESS, settings.wechat.address + "/scan?code=" +
                                 attempt.code_text.substr(attempt.code_text.rfind('=') + 1));
}

Response get(const Visit& visit, store::Read& db) {
    const auto attempt = present(visit, db);
    const std::string state = state_of(visit, attempt);
    if (state == "settled") return see_other("payment");
    View view = visit.view("paying");
    view.show_named(state).show_named(attempt->gateway).set(kp_KEY, state);
    view.set(kp_SUM, attempt->amount.text()).set(kp_NUMBER, attempt->number);
    view.moment(kp_UNTIL, attempt->expires_at);
    view.show_if(!visit.request.query("out_trade_no").empty(), kp_RETURNED);
    view.show_if(attempt->live(), kp_LIVE);
    view.show_if(attempt->live() && !staff_decide(*attempt), kp_ANOTHER_WAY);
    view.show(staff_decide(*attempt) ? kp_NO_OTHER_WAY : kp_TO_PAY);
    const bool open = attempt->state == AttemptState::open;
    view.show(open ? kp_OPEN : kp_NO_MORE);
    if (open)
        show_countdown(view, kp_COUNTDOWN, Countdown::attempt, attempt->expires_at, visit.now);
    else if (const auto& until = visit.registration().hold.until; until && !staff_decide(*attempt))
        show_countdown(view, kp_COUNTDOWN, Countdown::payment, *until, visit.now);
    show_way(view, visit, *attempt);
    return view.page();
}

Response told(const std::string& state) {
    Response response{200, {}, R"({"state":")" + state + "\"}"};
    response.header("Content-Type", "application/json").header("Cache-Control", "no-store");
    return response;
}

Response post(const Visit& visit, store::Write& db) {
    const std::string& act = visit.request.field("act");
    const auto attempt = present(visit, db);
    const std::string state = state_of(visit, attempt);
    if (act == "poll" || act == "check") {
        if (state != "settled" && attempt->live()) store::nudge(db, attempt->id);
        return act == "poll" ? told(state) : see_other("paying");
    }
    if (act != "stop") throw HttpError(400, "no such act");
    if (state != "settled") {
        store::close_wanted(db, visit.registration().id);
        note(visit, db, "payment.stop");
    }
    return see_other("payment");
}

}  // namespace

const Page page{.family = Family::candidate,
                .who = Who::candidate,
                .stages = {Stage::payment, Stage::paid, Stage::confirmed},
                .get = get,
                .post = post};

}  // namespace web
