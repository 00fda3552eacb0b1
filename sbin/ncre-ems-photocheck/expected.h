#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace photocheck {

// What a label of a labelled set asks of the checker.
enum class Wanted {
    accept,   // as it is, or after normalising: nothing for the candidate to see
    hard,     // refused for one of the codes
    advice,   // told one of the codes
    either,   // accepted or told one of the codes
    nothing,  // whatever is decided, nothing but the picture is stored ("strip")
};

struct Expectation {
    Wanted wanted = Wanted::accept;
    std::string level;  // as the table says it
    std::vector<std::string> codes;
};

struct Labelled {
    std::filesystem::path file;
    std::string label;
};

// EXPECTED: the columns label, level and expected_codes (separated by |, remarks in parentheses).
// By label. Throws std::runtime_error with a sentence where the table is not one.
std::map<std::string, Expectation> read_expected(const std::filesystem::path& table);

// MANIFEST: the columns file (from the table's own folder) and label. Throws as read_expected().
std::vector<Labelled> read_manifest(const std::filesystem::path& table);

}  // namespace photocheck
