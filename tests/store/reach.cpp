#include "store/reach.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <boost/test/unit_test.hpp>
#include <chrono>
#include <cstdlib>
#include <thread>

#include "store/errors.h"
#include "store/knock.h"

namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

// A listening port of this machine. A silent one has its queue full: the kernel then answers
// nobody, as if the machine were cut off.
class Port {
  public:
    explicit Port(bool silent) : listening_(socket(AF_INET, SOCK_STREAM, 0)) {
        address_.sin_family = AF_INET;
        address_.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address_;
        if (bind(listening_, here(), size) != 0 || listen(listening_, silent ? 0 : 16) != 0 ||
            getsockname(listening_, here(), &size) != 0)
            throw std::runtime_error("no port");
        for (int& each : inside_)
            if (silent) each = connected();
    }
    ~Port() {
        for (const int each : inside_)
            if (each >= 0) close(each);
        close(listening_);
    }
    std::string number() const { return std::to_string(ntohs(address_.sin_port)); }

  private:
    sockaddr* here() { return reinterpret_cast<sockaddr*>(&address_); }
    int connected() {
        const int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        connect(descriptor, here(), sizeof address_);
        std::this_thread::sleep_for(milliseconds{5});
        return descriptor;
    }

    int listening_;
    sockaddr_in address_{};
    int inside_[3] = {-1, -1, -1};
};

std::string refused_port() { return Port(false).number(); }

template <class Work>
milliseconds time_of(Work work) {
    const auto begun = steady_clock::now();
    work();
    return std::chrono::duration_cast<milliseconds>(steady_clock::now() - begun);
}

// The folder of the socket of the tests' own PostgreSQL.
std::string database_words() { return std::getenv("NCRE_TEST_DB"); }

std::string with_door_before(const std::string& port) {
    const auto folder = store::Conninfo::parse(database_words()).value().doors().front().host;
    return database_words() + " host=127.0.0.1," + folder + " port=" + port + ",5432";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(reach)

BOOST_AUTO_TEST_CASE(whoever_answers_is_heard_though_another_is_silent) {
    const Port open(false), silent(true);
    const std::vector<store::Door> doors{{"127.0.0.1", "", silent.number()},
                                         {"127.0.0.1", "", refused_port()},
                                         {"127.0.0.1", "", open.number()}};
    store::Knock knock(doors, milliseconds{3000});
    const auto took = time_of([&] {
        const auto first = knock.next();
        BOOST_REQUIRE(first.has_value());
        BOOST_TEST(first->door->port == open.number());
        BOOST_TEST(first->address == "127.0.0.1");
    });
    BOOST_TEST(took.count() < 2000);
    BOOST_TEST(!knock.next().has_value());
    BOOST_TEST(knock.silent());
}

BOOST_AUTO_TEST_CASE(doors_that_all_refuse_are_known_at_once) {
    const std::vector<store::Door> doors{{"127.0.0.1", "", refused_port()}};
    store::Knock knock(doors, milliseconds{3000});
    BOOST_TEST(time_of([&] { BOOST_TEST(!knock.next().has_value()); }).count() < 2000);
    BOOST_TEST(!knock.silent());
}

BOOST_AUTO_TEST_CASE(a_name_that_nobody_has_is_no_door) {
    const std::vector<store::Door> doors{{"nobody.invalid", "", "1"}};
    store::Knock knock(doors, milliseconds{300});
    BOOST_TEST(!knock.next().has_value());
}

BOOST_AUTO_TEST_CASE(a_silent_machine_does_not_keep_us_from_the_database) {
    const Port silent(true);
    const auto link = store::reach(with_door_before(silent.number()));
    BOOST_TEST(link->connection().is_open());
}

BOOST_AUTO_TEST_CASE(silence_is_known_in_half_a_second_and_not_asked_about_again_at_once) {
    const Port silent(true);
    const auto text = "host=127.0.0.1 port=" + silent.number();
    const auto try_it = [&] { BOOST_CHECK_THROW(store::reach(text), store::Unavailable); };
    const auto took = time_of(try_it).count();
    BOOST_TEST(took >= 250);
    BOOST_TEST(took < 1000);
    BOOST_TEST(time_of(try_it).count() < took / 2);
    std::this_thread::sleep_for(milliseconds{550});
    BOOST_TEST(store::reach(database_words())->connection().is_open());
    BOOST_TEST(store::reach(with_door_before(refused_port()))->connection().is_open());
}

BOOST_AUTO_TEST_SUITE_END()
