#pragma once

#include <filesystem>

namespace photocheck {

// Judges every photo of a labelled set and prints, per label, how many got an expected code at the
// expected level or above; the rate of refusals and of advice on those that must be accepted; and
// a line for each photo that was missed. Throws std::runtime_error where the tables cannot be used.
void evaluate(const std::filesystem::path& manifest, const std::filesystem::path& expected);

}  // namespace photocheck
