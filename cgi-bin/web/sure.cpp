#include "web/sure.h"

namespace web {

bool is_sure(const Visit& visit) { return visit.request.field("sure") == "yes"; }

void take_sure(const Visit& visit, Faults& faults, std::string_view at) {
    if (!is_sure(visit)) faults.add(at, domain::FaultCode::sure);
}

}  // namespace web
