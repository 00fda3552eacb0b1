#pragma once

#include <vector>

#include "store/history.h"
#include "store/notice.h"
#include "store/sitting.h"
#include "web/view.h"
#include "web/visit.h"

namespace web {

// What 当前考次 shows besides the visit's own registration.
struct WelcomeNews {
    store::Calendar calendar;
    std::vector<store::Notice> notices;
    std::vector<store::PastRegistration> past;
};

// 当前考次 (templates/welcome.tpl) as it is for this candidate at the visit's moment.
void show_welcome(View& view, const Visit& visit, const WelcomeNews& news);

}  // namespace web
