#include "store/database.h"

#include "store/reach.h"

namespace store {
namespace {

// What is tried once more; the second time the work took too long, as far as anybody outside knows.
struct Deadlock : TooSlow {
    using TooSlow::TooSlow;
};

// Runs `work` and gives each of pqxx's exceptions its English name.
template <class Work>
void named(Work work) {
    try {
        work();
    } catch (const pqxx::in_doubt_error& e) {
        throw InDoubt(e.what());
    } catch (const pqxx::broken_connection& e) {
        throw Unavailable(e.what());
    } catch (const pqxx::integrity_constraint_violation& e) {
        throw Violation(e.what());
    } catch (const pqxx::deadlock_detected& e) {
        throw Deadlock(e.what());
    } catch (const pqxx::sql_error& e) {
        const std::string state = e.sqlstate();
        if (state == "57014" || state == "55P03") throw TooSlow(e.what());
        // shutting down, starting up, too many connections, or a standby that cannot write
        if (state.rfind("57P", 0) == 0 || state.rfind("53", 0) == 0 || state == "25006")
            throw Unavailable(e.what());
        throw;
    }
}

// Puts back the outer transaction, however the inner one ends.
class Inside {
  public:
    Inside(Link& link, pqxx::transaction_base& inner)
        : link_(link), outer_(std::exchange(link.transaction, &inner)) {}
    ~Inside() { link_.transaction = outer_; }
    Inside(const Inside&) = delete;
    Inside& operator=(const Inside&) = delete;

  private:
    Link& link_;
    pqxx::transaction_base* outer_;
};

// One body in one transaction on a link; sets and clears the link's transaction.
template <class Transaction, class Access>
void run(Link& link, const std::function<void(Access&)>& body, Access& access) {
    Transaction transaction(link.connection());
    Inside inside(link, transaction);
    body(access);
    transaction.commit();
}

}  // namespace

// The savepoint is our own: pqxx::subtransaction of 6.4 sets none before its first exec(), and
// prepared statements do not count as one, so it would undo nothing.
bool Write::attempt(const std::function<bool()>& part) {
    // released too, so that the name means the outer one again where attempts are nested
    static constexpr const char* undo = "rollback to savepoint attempt; release savepoint attempt";
    const auto say = [this](const char* sql) { named([&] { link().transaction->exec(sql); }); };
    say("savepoint attempt");
    try {
        bool kept = false;
        named([&] { kept = part(); });
        say(kept ? "release savepoint attempt" : undo);
        return kept;
    } catch (...) {
        say(undo);
        throw;
    }
}

bool Violation::of(std::string_view constraint) const {
    // PostgreSQL quotes the name in its message, in whatever language the message is
    return std::string_view(what()).find("\"" + std::string(constraint) + "\"") !=
           std::string_view::npos;
}

const std::string& Link::statement(const char* sql) {
    auto [found, fresh] = statements_.try_emplace(sql);
    if (fresh) {
        found->second = "s" + std::to_string(statements_.size());
        try {
            connection_.prepare(found->second, sql);
        } catch (...) {
            statements_.erase(found);
            throw;
        }
    }
    return found->second;
}

Database::Database(std::string conninfo) : conninfo_(std::move(conninfo)) {}
Database::~Database() = default;
Database::Database(Database&&) noexcept = default;

void Database::rest(std::chrono::seconds idle) {
    if (link_ && std::chrono::steady_clock::now() - used_ > idle) link_.reset();
}

void Database::run_read(const Body<Read>& body) {
    attempt([&] {
        Read access(*link_);
        run<pqxx::nontransaction, Read>(*link_, body, access);
    });
}

void Database::run_write(const Body<Write>& body) {
    attempt([&] {
        Write access(*link_);
        run<pqxx::work, Write>(*link_, body, access);
    });
}

void Database::look(const std::function<void(Read&)>& f) {
    used_ = std::chrono::steady_clock::now();
    try {
        named([&] {
            if (!link_) link_ = reach(conninfo_);
            Read access(*link_);
            run<pqxx::work, Read>(
                *link_,
                [&](Read& db) {
                    db.link().transaction->exec(
                        "set transaction isolation level repeatable read, read only");
                    f(db);
                },
                access);
        });
    } catch (const Unavailable&) {
        link_.reset();
        throw;
    }
}

// Once, and once more on a new connection where the first was dead and nothing was committed.
void Database::attempt(const std::function<void()>& work) {
    used_ = std::chrono::steady_clock::now();
    const bool had_link = link_ != nullptr;
    const auto once = [&] {
        named([&] {
            if (!link_) link_ = reach(conninfo_);
            work();
        });
    };
    try {
        once();
    } catch (const Deadlock&) {
        once();
    } catch (const InDoubt&) {
        link_.reset();
        throw;
    } catch (const Unavailable&) {
        link_.reset();
        if (!had_link) throw;
        try {
            once();
        } catch (const Unavailable&) {
            link_.reset();
            throw;
        }
    }
}

}  // namespace store
