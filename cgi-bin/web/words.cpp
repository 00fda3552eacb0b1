#include "web/words.h"

#include <ctemplate/template.h>

#include <algorithm>
#include <cctype>
#include <stdexcept>
#include <vector>

#include "domain/text.h"

namespace web {

std::string words(std::string_view file, std::string_view section) {
    std::string marker(section);
    std::transform(marker.begin(), marker.end(), marker.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    ctemplate::TemplateDictionary dictionary("words");
    dictionary.ShowSection(marker);
    std::string out;
    if (!ctemplate::ExpandTemplate(std::string(file), ctemplate::STRIP_BLANK_LINES, &dictionary,
                                   &out))
        throw std::runtime_error("a template cannot be read");
    return domain::trim(out);
}

const std::string& stage_words(domain::Stage stage) {
    static const auto all = [] {
        std::vector<std::string> texts;
        for (const auto name : domain::stage_names) {
            const std::string badge = words("part/badge.tpl", name);
            const auto from = badge.find('>') + 1;
            texts.push_back(badge.substr(from, badge.rfind('<') - from));
        }
        return texts;
    }();
    return all.at(static_cast<std::size_t>(stage));
}

}  // namespace web
