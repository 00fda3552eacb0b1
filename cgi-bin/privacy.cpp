// 个人信息保护: which personal data is used for what.
// Words only, for anybody; nothing is posted.

#include "templates/privacy.tpl.h"
#include "web/page.h"

namespace web {
namespace {

Response get(const Visit& visit, store::Read&) {
    const settings::Retention& kept = visit.setup.settings.retention;
    View view = visit.view("privacy");
    view.set(kp_SITTING_MONTHS, kept.sitting_months)
        .set(kp_PASSPORT_MONTHS, kept.passport_months)
        .set(kp_MAIL_DAYS, kept.mail_days)
        .set(kp_ADDRESS_DAYS, kept.address_days)
        .set(kp_BACKUP_DAYS, kept.backup_days);
    return view.page();
}

}  // namespace

const Page page{.family = Family::candidate, .who = Who::reader, .get = get};

}  // namespace web
