#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace settings {

// What a sysadmin's tools must know of libpq's words; libpq itself reads them for the connection.
struct Conninfo {
    std::vector<std::string> hosts;  // names, addresses or folders of sockets; empty: libpq's own
    std::string database;            // "": the role's name, as libpq has it

    // Whether it leads to a socket of this machine, where PostgreSQL knows who asks.
    bool local() const;
};

// Reads both forms: "host=a,b dbname=c" and "postgresql://a:1,b:2/c?host=/d".
Conninfo parse_conninfo(std::string_view text);

}  // namespace settings
