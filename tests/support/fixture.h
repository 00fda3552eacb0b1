// What tests of pages and of the store need of the world: the database of NCRE_TEST_DB with a few
// sittings, sites and candidates in it.
#pragma once

#include <cstdint>
#include <string>

#include "store/database.h"
#include "web/setup.h"

namespace support {

using Key = std::int64_t;

// The settings of tests, with the templates read. Needs no database.
web::Setup plain_setup();

// The windows of a sitting as PostgreSQL intervals from now.
struct Times {
    std::string fill_in_from = "-7 days", fill_in_to = "3 days";
    std::string review_from = "-6 days", review_to = "5 days";
    std::string payment_from = "-6 days", payment_to = "7 days";
};

// Empty at the start of each test; skips nothing: without NCRE_TEST_DB it throws.
class World {
  public:
    World();
    // Each action that was audited must have words on the audit's page.
    ~World();
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    store::Database& database() { return database_; }
    const web::Setup& setup() const { return setup_; }
    settings::Settings& settings() { return setup_.settings; }

    // Runs SQL as the owner; gives the first column of the first row, "" where there is none.
    std::string sql(const std::string& statement);

    // An open sitting with its agreement; `number` is 2026年 and so on for nobody: names are 演示.
    Key sitting(int number = 77, const Times& times = {});
    Key site(const std::string& code = "110108", bool reviews = true);
    Key offering(Key sitting, Key site, const std::string& subject = "24", int capacity = 30);
    Key passport(const std::string& email = "demo@example.edu.cn",
                 const std::string& mobile = "13800000001");
    // In that stage with all that belongs to it: from `subjects` on a person (演示甲, document
    // 110221200403151239), from `photo` on a held place in `offering`.
    Key registration(Key passport, Key sitting, const std::string& stage, Key site = 0,
                     Key offering = 0);
    Key staff(const std::string& login, const std::string& role, Key site = 0);

  private:
    web::Setup setup_;
    store::Database database_;
};

}  // namespace support
