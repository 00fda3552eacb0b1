#pragma once

#include <filesystem>
#include <string>

namespace photocheck {

// Writes a normalised copy into a folder under the name its photo has. Nothing that is there
// already, an input least of all, is ever written over: the second me.jpg becomes me-2.jpg. Returns
// where it was written; throws std::runtime_error where it cannot be.
std::filesystem::path keep_copy(const std::filesystem::path& folder,
                                const std::filesystem::path& photo, const std::string& bytes);

}  // namespace photocheck
