// Files that somebody may upload as a photo to do harm or by mistake, made here.
#pragma once

#include <string>
#include <vector>

namespace pictures {

struct Abuse {
    std::string name;   // "gif": what it is
    std::string bytes;  // called .jpg whatever it is
    std::string codes;  // that it is refused for, in order; none where it is taken and cleaned
    std::string told;   // what the file is called by name(FileFormat)
};

// Stands in whatever could be stored, shown or run; a copy or a site that holds it has kept
// something it must not.
inline const std::string smuggled = "smuggled-with-a-photo";

std::vector<Abuse> abuses();

}  // namespace pictures
