#pragma once

#include <string_view>

namespace imaging {

// Why a file name is refused.
enum class NameFault {
    none,
    empty,
    ending,     // neither .jpg nor .jpeg
    path,       // climbs with ".."
    control,    // a NUL or another control character
    direction,  // a mark that turns the direction of writing, so that a name reads as another
    text,       // not UTF-8
    length,     // more than 255 bytes
};

// Judges the name a browser sent. The manual asks for *.jpg; .jpeg and capitals are taken too, as
// phones write them and the file handed to the national centre gets a name of its own (RULES.md).
// Folders before the name, as old browsers send them ("C:\photos\me.jpg"), do not count. The name
// is only judged: nothing is ever stored under it.
NameFault photo_name_fault(std::string_view file_name);

// "direction", for reports and templates.
std::string_view name(NameFault fault);

}  // namespace imaging
