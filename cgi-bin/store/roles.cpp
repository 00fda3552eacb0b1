#include "store/roles.h"

#include <algorithm>
#include <pqxx/pqxx>

namespace store {
namespace {

std::string create_role(const std::string& role) {
    // The owner sets its roles' time limits (sql/0007_grants.sql), hence createrole.
    return "create role " + role + " login" + (role == role_of("owner") ? " createrole" : "");
}

std::string grant_role(const std::string& role) {
    return "grant " + role + " to " + role_of("owner") + " with admin option";
}

std::string create_database(const std::string& name) {
    return "create database " + name + " owner " + role_of("owner") + " encoding 'UTF8'" +
           " template template0 locale 'C.UTF-8'";
}

// Else PostgreSQL's log has the document's number of whoever types one that is registered already:
// DETAIL quotes the key. Only a superuser may say so.
std::string keep_log_terse(const std::string& name) {
    return "alter database " + name + " set log_error_verbosity = terse";
}

// The first column, as a list.
std::vector<std::string> column(pqxx::transaction_base& db, const std::string& sql) {
    std::vector<std::string> all;
    for (const auto& row : db.exec(sql)) all.emplace_back(row[0].c_str());
    return all;
}

bool among(const std::vector<std::string>& all, const std::string& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

}  // namespace

std::string role_of(std::string_view family) { return "ncre_ems_" + std::string(family); }

std::vector<std::string> roles() {
    std::vector<std::string> all{role_of("owner")};
    for (const auto family : families) all.push_back(role_of(family));
    return all;
}

std::vector<std::string> all_of(const std::string& database) {
    std::vector<std::string> all;
    for (const auto& role : roles()) {
        all.push_back(create_role(role));
        if (role != role_of("owner")) all.push_back(grant_role(role));
    }
    all.push_back(create_database(database));
    all.push_back(keep_log_terse(database));
    return all;
}

std::vector<std::string> Cluster::missing(const std::string& database) const {
    pqxx::connection connection(conninfo_);
    pqxx::nontransaction db(connection);
    const auto known = column(db, "select rolname from pg_roles");
    const auto held = column(db, R"(
        select r.rolname from pg_auth_members m
          join pg_roles r on r.oid = m.roleid join pg_roles o on o.oid = m.member
         where o.rolname = 'ncre_ems_owner' and m.admin_option)");
    const auto databases = column(db, "select datname from pg_database");
    const auto terse = column(db, R"(
        select d.datname from pg_db_role_setting s join pg_database d on d.oid = s.setdatabase
         where s.setrole = 0 and 'log_error_verbosity=terse' = any (s.setconfig))");
    std::vector<std::string> all;
    for (const auto& role : roles()) {
        if (!among(known, role)) all.push_back(create_role(role));
        if (role != role_of("owner") && !among(held, role)) all.push_back(grant_role(role));
    }
    if (!among(databases, database)) all.push_back(create_database(database));
    if (!among(terse, database)) all.push_back(keep_log_terse(database));
    return all;
}

void Cluster::run(const std::vector<std::string>& statements) const {
    pqxx::connection connection(conninfo_);
    pqxx::nontransaction db(connection);  // a database is made outside any transaction
    for (const auto& statement : statements) db.exec(statement);
}

}  // namespace store
