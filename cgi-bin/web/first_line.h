#pragma once

#include <string>
#include <string_view>

namespace web {

// What a log may hold of an exception's words: one line, so that no other entry can be made up in
// it. PostgreSQL's further lines (DETAIL, CONTEXT) quote the values that it was given.
inline std::string first_line(std::string_view words) {
    return std::string(words.substr(0, words.find_first_of("\r\n")));
}

}  // namespace web
