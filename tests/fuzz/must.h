// What a fuzz target asserts: like assert(), but never compiled away.
#pragma once

#include <cstdio>
#include <cstdlib>

namespace fuzz {

inline void must(bool kept, const char* what) {
    if (kept) return;
    std::fprintf(stderr, "not kept: %s\n", what);
    std::abort();  // where libFuzzer stops, keeps the input and says how it came here
}

}  // namespace fuzz

#define MUST(condition) fuzz::must((condition), #condition)
