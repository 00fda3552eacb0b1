#include "web/draft_text.h"

#include <algorithm>
#include <sstream>

namespace web {

std::string draft_text(const domain::TypedFields& fields) {
    std::string text;
    for (const auto& [field, value] : fields) {
        if (value.empty()) continue;
        std::string line = value;
        std::replace(line.begin(), line.end(), '\n', ' ');
        text += field + " " + line + "\n";
    }
    return text;
}

domain::TypedFields fields_of_draft(std::string_view text) {
    domain::TypedFields fields;
    std::istringstream lines{std::string(text)};
    for (std::string line; std::getline(lines, line);)
        if (const auto end = line.find(' '); end != std::string::npos)
            fields[line.substr(0, end)] = line.substr(end + 1);
    return fields;
}

}  // namespace web
