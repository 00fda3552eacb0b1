#pragma once

#include <string>

#include "sbin/ncre-ems-photocheck/photo.h"

namespace photocheck {

// "me.jpg: reject: bytes_small (14 KB, 20 to 200 KB wanted), landscape (…)". Characters of a name
// that a terminal would obey are shown as \x1b.
std::string as_line(const Photo& photo);

// One object in one line: file, verdict (accept, confirm, reject, unreadable), and what
// imaging/report.h says; copy where one was written, trouble where the file could not be read.
std::string as_json(const Photo& photo);

// A finding's numbers in words for a terminal: "14 KB, 20 to 200 KB wanted"; empty where the code
// says all.
std::string in_words(const imaging::Finding& finding, const imaging::Facts& facts);

}  // namespace photocheck
