#include "web/words.h"

#include <ctemplate/template.h>

#include <algorithm>
#include <cctype>
#include <stdexcept>

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

}  // namespace web
