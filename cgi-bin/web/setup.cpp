#include "web/setup.h"

#include "settings/address.h"

namespace web {

Setup::Setup(settings::Settings from) : Setup(std::move(from), crypto::Key::load(from.key_file)) {}

Setup::Setup(settings::Settings from, const crypto::Key& root)
    : settings(std::move(from)),
      base(settings::parse_address(settings.base_urls.front()).value().path),
      csrf(root.derive("csrf")),
      captcha(root.derive("captcha")),
      login(root.derive("login")),
      notice(root.derive("notice")),
      factor(root.derive("factor")),
      audit(root.derive("audit")) {}

std::string Setup::address(std::string_view page) const {
    return settings.base_urls.front() + std::string(page);
}

}  // namespace web
