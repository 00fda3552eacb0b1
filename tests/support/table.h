// Tables as text, so that a test can say what it expects.
#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <variant>

#include "tables/read.h"

namespace tables {

inline std::ostream& operator<<(std::ostream& out, const Refusal& refusal) {
    return out << "refusal " << static_cast<int>(refusal.trouble) << ", line " << refusal.line
               << ", limit " << refusal.limit;
}

}  // namespace tables

namespace support {

// "1: a|b\n2: c\n", or what was refused.
inline std::string text(std::string_view bytes, const tables::Limits& limits = {}) {
    const auto read = tables::read_table(bytes, limits);
    if (const auto* refusal = std::get_if<tables::Refusal>(&read))
        return "refusal " + std::to_string(static_cast<int>(refusal->trouble)) + ", line " +
               std::to_string(refusal->line);
    std::string all;
    for (const tables::Row& row : std::get<tables::Table>(read)) {
        all += std::to_string(row.line) + ": ";
        for (const std::string& value : row.values)
            all += (&value == row.values.data() ? "" : "|") + value;
        all += '\n';
    }
    return all;
}

inline tables::Refusal refusal(std::string_view bytes, const tables::Limits& limits = {}) {
    const auto read = tables::read_table(bytes, limits);
    return std::get<tables::Refusal>(read);
}

}  // namespace support
