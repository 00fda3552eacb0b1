#pragma once

#include <map>
#include <string>
#include <string_view>

namespace web {

// A request as the web server hands it over: its parameters and the body, byte for byte.
struct Raw {
    std::map<std::string, std::string, std::less<>> parameters;
    std::string body;

    std::string_view get(std::string_view name) const {
        const auto found = parameters.find(name);
        return found == parameters.end() ? std::string_view{} : std::string_view(found->second);
    }
};

}  // namespace web
