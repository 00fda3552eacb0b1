#include "web/role_view.h"

namespace web {

void show_role_name(Block& block, std::string_view role) {
    block.include_named("role_name", "part/role.tpl").show_named(role);
}

void show_role(Block block, const store::HeldRole& held) {
    show_role_name(block, domain::name(held.role.role));
    block.set_named("site_code", held.site_code).set_named("site_name", held.site_name);
    block.show_named(held.role.site ? "at_one" : "everywhere");
}

}  // namespace web
