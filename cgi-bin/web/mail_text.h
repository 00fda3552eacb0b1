#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "settings/settings.h"

namespace web {

// A template that is no page: a mail. Values by name; nothing is escaped. The first line is the
// subject.
struct MailText {
    std::string subject;
    std::string body;
};
MailText mail_text(const settings::Settings& settings, std::string_view stem,
                   const std::vector<std::pair<std::string, std::string>>& values,
                   const std::vector<std::string>& sections = {});

}  // namespace web
