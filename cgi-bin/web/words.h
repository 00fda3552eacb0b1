#pragma once

#include <string>
#include <string_view>

namespace web {

// The words of one section of a template, where they are compared with what a file says or become
// part of another text: words("labels.tpl", "id_number").
std::string words(std::string_view file, std::string_view section);

}  // namespace web
