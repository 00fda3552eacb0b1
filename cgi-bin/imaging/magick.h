#pragma once

namespace imaging {

// Starts Magick++ under a policy of our own: JPEG only, one thread, at most 8000 × 8000 pixels and
// 128 MiB, nothing on disk, no delegates. Throws std::runtime_error where the policy does not hold,
// so that nothing is ever decoded without it. Called again it does nothing; decode() and turn()
// call it. A program with several threads calls it before it starts them, as it sets the
// environment for a moment.
void start_magick();

}  // namespace imaging
