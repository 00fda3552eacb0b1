#pragma once

#include <vector>

#include "store/notice.h"
#include "store/sitting.h"
#include "web/view.h"

namespace web {

// The front page (templates/index.tpl) as it is at the calendar's moment.
void show_front(View& view, const store::Calendar& calendar,
                const std::vector<store::Notice>& notices);

}  // namespace web
