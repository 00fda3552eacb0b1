#pragma once

#include <atomic>
#include <cstdlib>
#include <thread>
#include <vector>

#include "store/database.h"

namespace support {

// As many threads as asked for, each with a connection of its own, let go at the same moment:
// act(database, which).
template <class Act>
void at_once(std::size_t threads, Act act) {
    std::atomic<std::size_t> ready{0};
    std::vector<std::thread> all;
    for (std::size_t i = 0; i < threads; ++i)
        all.emplace_back([&, i] {
            store::Database database(std::getenv("NCRE_TEST_DB"));
            database.read([](store::Read&) {});
            for (++ready; ready < threads;) std::this_thread::yield();
            act(database, i);
        });
    for (auto& thread : all) thread.join();
}

}  // namespace support
