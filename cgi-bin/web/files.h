#pragma once

#include <string>
#include <string_view>

#include "web/setup.h"

// The files that a page brings along from htdocs/: style, scripts, pictures.
namespace web {

// Where they are: under the version that the build named them by, so that a browser may keep them.
std::string files_of(const Setup& setup);

// A page may have a script (.mjs) and a style sheet (.css) of its own, by its stem.
bool has_file(const Setup& setup, std::string_view stem, const char* ending);

}  // namespace web
