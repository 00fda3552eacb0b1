#include "web/mail_text.h"

#include <ctemplate/template.h>

#include <stdexcept>

namespace web {

MailText mail_text(const settings::Settings& settings, std::string_view stem,
                   const std::vector<std::pair<std::string, std::string>>& values,
                   const std::vector<std::string>& sections) {
    ctemplate::TemplateDictionary mail("mail");
    mail.SetValue("INSTITUTION", settings.institution);
    mail.SetValue("CONTACT", settings.contact);
    for (const auto& [name, text] : values) mail.SetValue(name, text);
    for (const auto& section : sections) mail.ShowSection(section);
    std::string out;
    if (!ctemplate::ExpandTemplate("mail/" + std::string(stem) + ".tpl", ctemplate::DO_NOT_STRIP,
                                   &mail, &out))
        throw std::runtime_error("a mail's template cannot be read");
    const auto end = out.find('\n');
    return {out.substr(0, end), out.substr(out.find_first_not_of('\n', end))};
}

}  // namespace web
