// How much memory something takes at its worst.
#pragma once

#include <malloc.h>

#include <boost/test/unit_test.hpp>
#include <fstream>
#include <string>

namespace support {

inline long status_kib(const std::string& field) {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (word == field + ":") return status >> word, std::stol(word);
    throw std::runtime_error("no " + field + " in /proc/self/status");
}

// By how much the process grows while `act` runs, at the peak. What earlier tests have freed is
// given back first, or it would hide the growth. 0 under a sanitizer, which keeps freed memory.
template <class F>
long growth_in_kib(F&& act) {
    malloc_trim(0);
    std::ofstream("/proc/self/clear_refs") << "5";  // the peak begins anew (proc(5))
    const long before = status_kib("VmRSS");
    act();
    const long growth = status_kib("VmHWM") - before;
    BOOST_TEST_MESSAGE("grew by " << growth << " KiB");
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return 0;
#else
    return growth;
#endif
}

}  // namespace support
