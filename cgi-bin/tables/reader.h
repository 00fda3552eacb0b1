// What the readers of the two formats share.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "tables/read.h"

namespace tables {

// Ends a reading from the depth of a parser; read_rows() makes it a value.
struct Refused {
    Refusal refusal;
};

// Builds rows value by value and holds the limits.
class Rows {
  public:
    Rows(const Take& take, const Limits& limits) : take_(take), limits_(limits) {}

    // A row begins at `line`; throws Refused where that is too far down.
    void begin(std::size_t line);
    // The value of a column, 0 the first; throws Refused.
    void set(std::size_t column, std::string value);
    void end();

    std::size_t line() const { return row_.line; }
    std::size_t next_column() const { return row_.values.size(); }
    bool any() const { return any_; }

  private:
    const Take& take_;
    const Limits& limits_;
    Row row_{};
    bool any_ = false;
};

// The text, whatever it was written in: UTF-16 and UTF-8 with a byte order mark say so; else it is
// UTF-8 if it can be, and GB18030 if not. Throws Refused.
std::string in_utf8(std::string_view bytes);

void read_csv(std::string_view bytes, Rows& rows);
void read_xlsx(std::string_view bytes, Rows& rows, const Limits& limits);

}  // namespace tables
