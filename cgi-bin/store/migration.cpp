#include "store/migration.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "domain/code_tables.h"
#include "store/link.h"
#include "store/query.h"

namespace store {
namespace {

std::string text_of(const std::filesystem::path& file) {
    std::ifstream in(file);
    std::ostringstream text;
    text << in.rdbuf();
    if (!in) throw std::runtime_error(file.string() + " cannot be read");
    return text.str();
}

int number_of(const std::filesystem::path& file) {
    const std::string name = file.filename().string();
    if (name.size() < 5 || name.find_first_not_of("0123456789") != 4 || name[4] != '_')
        throw std::runtime_error(file.string() + ": a migration's name begins with 0001_");
    return std::stoi(name.substr(0, 4));
}

}  // namespace

std::vector<Migration> migrations_in(const std::filesystem::path& folder) {
    std::vector<Migration> all;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".sql")
            all.push_back(
                {number_of(entry.path()), entry.path().filename().string(), text_of(entry.path())});
    std::sort(all.begin(), all.end(),
              [](const Migration& a, const Migration& b) { return a.version < b.version; });
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].version != static_cast<int>(i) + 1)
            throw std::runtime_error(folder.string() + ": number " + std::to_string(i + 1) +
                                     " is missing or there twice");
    return all;
}

int schema_version(Write& db) {
    // any number does, as long as nothing else in this database takes it
    query(db, "select pg_advisory_xact_lock(20260328)");
    query(db, R"(
        create table if not exists schema_migration (
            version    integer primary key,
            name       text not null,
            applied_at timestamptz not null default now()))");
    return query(db, "select coalesce(max(version), 0) as version from schema_migration")
        .front()
        .get<int>("version");
}

void apply(Write& db, const Migration& migration) {
    db.link().transaction->exec(migration.sql);
    change(db, "insert into schema_migration (version, name) values ($1, $2)", migration.version,
           migration.name);
}

void set_roles(Write& db, const std::vector<Migration>& migrations) {
    constexpr std::string_view begins = "alter role ncre_ems_";
    for (const auto& migration : migrations) {
        std::istringstream lines(migration.sql);
        for (std::string line; std::getline(lines, line);)
            if (line.starts_with(begins) && line.ends_with(';')) db.link().transaction->exec(line);
    }
}

void keep_subjects(Write& db) {
    for (const domain::Subject& subject : domain::codes::subjects)
        change(db, R"(
            insert into subject (code, name, level, minutes, needs) values ($1, $2, $3, $4, $5)
            on conflict (code) do update
               set name = excluded.name, level = excluded.level, minutes = excluded.minutes,
                   needs = excluded.needs)",
               subject.code, subject.name, subject.level, subject.minutes,
               subject.certificate_needs);
}

}  // namespace store
