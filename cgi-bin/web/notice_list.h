#pragma once

#include <vector>

#include "store/notice.h"
#include "web/view.h"

namespace web {

// part/notices.tpl at {{>marker}}.
void show_notices(Block& block, const Marker& marker, const std::vector<store::Notice>& notices);

}  // namespace web
