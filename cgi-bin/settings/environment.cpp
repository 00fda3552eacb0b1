#include "settings/environment.h"

#include <unistd.h>

#include <string_view>

namespace settings {

Environment process_environment() {
    Environment found;
    for (char** entry = environ; *entry != nullptr; ++entry) {
        const std::string_view text = *entry;
        const std::size_t equals = text.find('=');
        if (text.rfind("NCRE_EMS_", 0) == 0 && equals != std::string_view::npos)
            found.emplace(text.substr(0, equals), text.substr(equals + 1));
    }
    return found;
}

}  // namespace settings
