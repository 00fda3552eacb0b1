#pragma once

#include "store/staff_member.h"
#include "web/view.h"

namespace web {

// A role held: {{>ROLE_NAME}} is part/role.tpl, and AT_ONE with SITE_CODE, SITE_NAME or EVERYWHERE.
void show_role(Block block, const store::HeldRole& held);

// part/role.tpl: a role's name.
void show_role_name(Block& block, std::string_view role);

}  // namespace web
