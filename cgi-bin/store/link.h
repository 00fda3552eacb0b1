#pragma once

#include <map>
#include <pqxx/pqxx>
#include <string>

namespace store {

// A connection with the statements prepared on it. Inside store/ only.
class Link {
  public:
    explicit Link(const std::string& conninfo) : connection_(conninfo) {}

    pqxx::connection& connection() { return connection_; }

    // The name of the prepared statement for this literal; prepares it at its first use here, so
    // nobody invents names and a new connection prepares afresh.
    const std::string& statement(const char* sql);

    // The transaction that is running; set by Database around each body.
    pqxx::transaction_base* transaction = nullptr;

  private:
    pqxx::connection connection_;
    std::map<const char*, std::string> statements_;
};

}  // namespace store
