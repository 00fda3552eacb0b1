#include "web/refusal.h"

#include <algorithm>

#include "store/errors.h"
#include "web/cookie.h"

namespace web {

domain::Fault fault_of(domain::Refusal refusal) {
    using domain::FaultCode;
    using domain::Refusal;
    switch (refusal) {
        case Refusal::closed:
        case Refusal::too_late: return {FaultCode::window_closed};
        case Refusal::not_open: return {FaultCode::window_not_open};
        case Refusal::locked: return {FaultCode::registration_locked};
        case Refusal::attempt_open: return {FaultCode::payment_under_way};
        case Refusal::wrong_stage:
        case Refusal::unreviewed:
        case Refusal::not_due: break;
    }
    return {FaultCode::stale};
}

domain::FaultCode stale_form(const Visit& visit) {
    if (visit.form_revision() == visit.registration().revision) throw store::Stale{};
    return domain::FaultCode::stale;
}

bool told_stale(const Faults& faults) {
    return std::any_of(faults.all().begin(), faults.all().end(), [](const auto& at) {
        return at.fault.code == domain::FaultCode::setting_stale;
    });
}

Faults outdated(const Visit& visit) {
    const bool cookies = visit.candidate || visit.staff ||
                         !visit.request.cookie(cookie_name(visit.setup, Cookie::visitor)).empty();
    Faults faults;
    faults.add("form", cookies ? domain::FaultCode::page_outdated : domain::FaultCode::no_cookies);
    return faults;
}

}  // namespace web
