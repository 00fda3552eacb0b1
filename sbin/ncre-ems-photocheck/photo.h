#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "imaging/verdict.h"

namespace photocheck {

// One file and what became of it.
struct Photo {
    std::filesystem::path file;
    std::optional<imaging::Verdict> verdict;  // nothing where the file could not be read
    std::string trouble;                      // why not: "Permission denied"
    std::filesystem::path copy;               // where its normalised copy was written, if it was

    // Usable without anybody looking at it first.
    bool accepted() const { return verdict && verdict->decision == imaging::Decision::accept; }
};

// Reads a file and judges it, with the default limits, as an upload of this name would be.
Photo examine(const std::filesystem::path& file);

}  // namespace photocheck
