// The rows of the national code tables. The tables themselves are domain::codes::ethnic, career,
// education, training, id_type and subjects in domain/code_tables.h, which the build makes from
// data/*.tsv; a page includes that one.
#pragma once

#include <algorithm>
#include <string_view>

namespace domain {

struct CodeName {
    std::string_view code;
    std::string_view name;
};

enum class SubjectStatus { open, suspended, retired };

// A subject (科目) of the national list of 2026-03.
struct Subject {
    std::string_view code;  // two digits
    std::string_view name;
    int level;  // 1 to 4
    int minutes;
    SubjectStatus status;
    // The level-3 subject whose certificate this one's needs: a hint, never a refusal. Empty for
    // none.
    std::string_view certificate_needs;
};

// The row with this code, or null.
template <class Table>
constexpr auto find(const Table& table, std::string_view code) -> decltype(table.data()) {
    const auto row = std::find_if(table.begin(), table.end(),
                                  [code](const auto& each) { return each.code == code; });
    return row == table.end() ? nullptr : &*row;
}

}  // namespace domain
