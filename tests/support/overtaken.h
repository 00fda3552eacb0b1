// A request that somebody overtakes: it has read how things stood, and another's change is there
// before it writes.
#pragma once

#include <chrono>
#include <cstdlib>
#include <pqxx/pqxx>
#include <string>
#include <thread>

#include "tests/support/fixture.h"

namespace support {

// Does `change` (SQL), and commits it once `slower(database)` waits for what that holds.
template <class Slower>
void overtaken_by(World& world, const std::string& change, Slower slower) {
    pqxx::connection connection(std::getenv("NCRE_TEST_DB"));
    pqxx::work work(connection);
    work.exec(change);
    std::thread other([&] {
        store::Database database(std::getenv("NCRE_TEST_DB"));
        slower(database);
    });
    while (world.sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                     " and datname = current_database()") == "0")
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    work.commit();
    other.join();
}

}  // namespace support
