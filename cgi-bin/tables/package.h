// The parts of a workbook: files in a ZIP that name each other.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include "tables/read.h"
#include "tables/xml.h"

namespace tables {

class Package {
  public:
    // The bytes must outlive it. `unpacked` is what may come out of it at most, all together.
    Package(std::string_view bytes, std::size_t unpacked) : bytes_(bytes), limit_(unpacked) {}

    // Tells what stands in the part. False where there is none of this name. Throws Refused.
    bool read(std::string_view part, XmlEvents& events);

  private:
    std::string_view bytes_;
    std::size_t limit_;
    std::size_t unpacked_ = 0;
};

// What a part names: by its id there, the other's kind ("worksheet") and name in the package.
struct Target {
    std::string kind;
    std::string part;
};
using Targets = std::map<std::string, Target, std::less<>>;

// Of the part "xl/workbook.xml", from "xl/_rels/workbook.xml.rels"; "" is the whole package.
Targets targets_of(Package& package, std::string_view part);

// The first of a kind, or empty.
std::string part_of_kind(const Targets& targets, std::string_view kind);

}  // namespace tables
