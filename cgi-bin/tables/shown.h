// How a workbook shows the numbers in its cells: a day and a code are numbers there too.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "tables/xml.h"

namespace tables {

// What a cell's format makes of a number, as far as it changes what is meant.
struct Shown {
    bool day = false;
    bool clock = false;
    std::size_t digits = 0;  // "000000": a code of so many, with zeros before

    bool operator==(const Shown&) const = default;
};

// Of a format's code, as Excel writes it: "yyyy\-mm\-dd;@", "000000", "General".
Shown shown_by(std::string_view code);
// Of the formats that have a number and no code (ECMA-376 18.8.30, the Chinese ones included).
Shown shown_by(int number);

// A cell's number as people see it. Whole numbers as all their digits up to fifteen, which is what
// Excel keeps of them; longer ones (a document's number that was typed as a number) have lost
// digits there and come out as 1.10108200403151e+17, which no field takes for a number of anything.
std::string number_text(std::string_view raw, const Shown& shown, bool since_1904);

// xl/styles.xml: how each cell style shows numbers.
class Styles : public XmlEvents {
  public:
    void begin(std::string_view name, const Attributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view) override {}

    Shown of(std::string_view style) const;

  private:
    std::map<int, Shown> formats_;
    std::vector<Shown> styles_;
    bool cells_ = false;  // within <cellXfs>
};

}  // namespace tables
