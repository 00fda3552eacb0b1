#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

#include "store/errors.h"

// The way to PostgreSQL. A reading function is handed a Read, a writing one a Write; what takes a
// Write cannot be called while reading, so a GET that writes does not compile.
namespace store {

class Link;

// Leave to read, outside a transaction: each question is one round trip.
class Read {
  public:
    Read(const Read&) = delete;
    Read& operator=(const Read&) = delete;
    Link& link() const { return link_; }

  protected:
    friend class Database;
    explicit Read(Link& link) : link_(link) {}

  private:
    Link& link_;
};

// Leave to write, inside one transaction. Returning from the function commits, throwing rolls back.
class Write : public Read {
  public:
    // Runs `part` behind a savepoint: when it returns false or throws, what it did is undone and
    // the transaction goes on. Returns what `part` returned.
    bool attempt(const std::function<bool()>& part);

  private:
    friend class Database;
    using Read::Read;
};

// One connection, made at its first use and made anew after it was lost. For one thread.
class Database {
  public:
    // `conninfo` is libpq's, with the user. Nothing is connected yet.
    explicit Database(std::string conninfo);
    ~Database();
    Database(Database&&) noexcept;
    Database& operator=(Database&&) = delete;

    // Runs `f(Read&)` and returns what it returns. Tried once more on a new connection when the old
    // one turns out to be dead. Throws what errors.h names.
    template <class F>
    auto read(F&& f) {
        return kept<Read>([this](const Body<Read>& body) { run_read(body); }, f);
    }

    // Runs `f(Write&)` in one transaction. Tried once more when nothing was committed: after a lost
    // connection or a deadlock. So `f` may run twice, and has no effect outside the database.
    template <class F>
    auto write(F&& f) {
        return kept<Write>([this](const Body<Write>& body) { run_write(body); }, f);
    }

    // Runs `f(Read&)` in one transaction in which everything is of the same moment, however long it
    // takes. Tried once: what it has given out cannot be taken back.
    void look(const std::function<void(Read&)>& f);

    // Lets go of a connection that nobody used for that long.
    void rest(std::chrono::seconds idle);

  private:
    template <class Access>
    using Body = std::function<void(Access&)>;

    template <class Access, class Run, class F>
    static auto kept(Run run, F& f) {
        using Result = std::invoke_result_t<F&, Access&>;
        if constexpr (std::is_void_v<Result>) {
            run(f);
        } else {
            std::optional<Result> result;
            run([&](Access& access) { result.emplace(f(access)); });
            return std::move(*result);
        }
    }

    void run_read(const Body<Read>& body);
    void run_write(const Body<Write>& body);
    void attempt(const std::function<void()>& work);

    std::string conninfo_;
    std::unique_ptr<Link> link_;
    std::chrono::steady_clock::time_point used_;
};

}  // namespace store
