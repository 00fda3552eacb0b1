#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

// The database's roles: one for each family of programs, so that none can do more than its own work
// (sql/0007_grants.sql and later), and the owner of the schema, as whom ncre-emsctl works.
namespace store {

inline constexpr std::array<std::string_view, 7> families = {
    "passport", "candidate", "photo", "staff", "clerk", "gateway", "status"};

// "ncre_ems_passport": the role, and the system user that PostgreSQL lets in as it.
std::string role_of(std::string_view family);

// The owner's role, then the families'.
std::vector<std::string> roles();

// A PostgreSQL cluster as its superuser sees it.
class Cluster {
  public:
    // Connects; throws std::exception where that fails.
    explicit Cluster(std::string conninfo) : conninfo_(std::move(conninfo)) {}

    // What is missing of the roles, of the owner's rights over them and of the database, as SQL in
    // the order in which it must be run. Empty where all is there.
    std::vector<std::string> missing(const std::string& database) const;

    void run(const std::vector<std::string>& statements) const;

  private:
    std::string conninfo_;
};

// The same for an empty cluster, for whoever runs it by other means.
std::vector<std::string> all_of(const std::string& database);

}  // namespace store
