#pragma once

#include <iterator>
#include <pqxx/result>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "store/codec.h"
#include "store/database.h"

// Asking PostgreSQL. Inside store/ only: the aggregates' headers are the list of questions.
namespace store {

// A query's text: a literal, so that nothing typed by anybody can get into it.
struct Sql {
    const char* text;
    consteval Sql(const char* literal) : text(literal) {}
};

// One row of an answer. Columns are asked for by name; an unknown name is a bug and throws.
class Row {
  public:
    explicit Row(pqxx::row row) : row_(std::move(row)) {}

    template <class T>
    T get(const char* column) const {
        auto value = maybe<T>(column);
        if (!value) throw std::invalid_argument(std::string("NULL in ") + column);
        return std::move(*value);
    }

    // nothing for NULL
    template <class T>
    std::optional<T> maybe(const char* column) const {
        const auto field = row_[column];
        if (field.is_null()) return std::nullopt;
        return from_text(std::string_view(field.c_str(), field.size()), as<T>);
    }

    std::string text(const char* column) const { return maybe<std::string>(column).value_or(""); }

  private:
    pqxx::row row_;
};

class Rows {
  public:
    explicit Rows(pqxx::result result) : result_(std::move(result)) {}
    bool empty() const { return result_.empty(); }
    std::size_t size() const { return static_cast<std::size_t>(result_.size()); }
    Row front() const { return Row(result_[0]); }
    std::int64_t affected() const { return static_cast<std::int64_t>(result_.affected_rows()); }

    // each row made into something
    template <class Make>
    auto map(Make make) const {
        std::vector<decltype(make(std::declval<const Row&>()))> all;
        all.reserve(size());
        for (const auto& row : result_) all.push_back(make(Row(row)));
        return all;
    }

  private:
    pqxx::result result_;
};

Rows ask(Read& db, const char* sql, const std::vector<Text>& parameters);

template <class... Args>
Rows query(Read& db, Sql sql, const Args&... args) {
    return ask(db, sql.text, {encode(args)...});
}

// For what changes something: how many rows it changed.
template <class... Args>
std::int64_t change(Write& db, Sql sql, const Args&... args) {
    return ask(db, sql.text, {encode(args)...}).affected();
}

}  // namespace store
