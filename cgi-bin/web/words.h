#pragma once

#include <string>
#include <string_view>

#include "domain/stage.h"

namespace web {

// The words of one section of a template, where they are compared with what a file says or become
// part of another text: words("labels.tpl", "id_number").
std::string words(std::string_view file, std::string_view section);

// What a stage is called: the words of part/badge.tpl without its HTML.
const std::string& stage_words(domain::Stage stage);

}  // namespace web
