#include "web/refusal.h"

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

}  // namespace web
