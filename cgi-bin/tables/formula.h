#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace tables {

// Whether Excel would take a text in a CSV for a formula and run it (CWE-1236), full-width signs
// as Chinese keyboards type them included. Such text goes out with an apostrophe before it, which
// Excel shows and OWASP advises: of the ways tried by people it is the one that no spreadsheet
// program runs, and read_rows() takes it off again.
inline bool formula_like(std::string_view text) {
    constexpr std::array<std::string_view, 10> signs = {
        "=", "+", "-", "@", "\t", "\r", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
    // Apostrophes of its own are kept by one more.
    text.remove_prefix(std::min(text.find_first_not_of('\''), text.size()));
    return std::ranges::any_of(signs, [text](auto sign) { return text.starts_with(sign); });
}

}  // namespace tables
