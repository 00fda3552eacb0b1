// What programs tell ncre-ems-status comes there as it was said, and nobody waits for it.
#include "web/telling.h"

#include <sys/socket.h>
#include <unistd.h>

#include <boost/test/unit_test.hpp>
#include <chrono>
#include <cstdlib>
#include <cstring>

using web::Told;

namespace {

// Who listens, at a path of its own.
struct Ear {
    std::string folder = [] {
        std::string name = (std::filesystem::temp_directory_path() / "tell-XXXXXX").string();
        BOOST_REQUIRE(mkdtemp(name.data()) != nullptr);
        return name;
    }();
    std::filesystem::path path = folder + "/ear";
    int handle = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);

    void listen() const {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, path.c_str(), path.string().size());
        BOOST_REQUIRE(bind(handle, reinterpret_cast<const sockaddr*>(&address), sizeof address) ==
                      0);
    }
    std::string heard() const {
        char buffer[256];
        const auto count = recv(handle, buffer, sizeof buffer, 0);
        return count < 0 ? "" : std::string(buffer, static_cast<std::size_t>(count));
    }
    ~Ear() {
        close(handle);
        std::filesystem::remove_all(folder);
    }
};

const Told login{Told::What::request, "login", 303, 0.0125};

}  // namespace

BOOST_AUTO_TEST_SUITE(telling)

BOOST_AUTO_TEST_CASE(what_is_said_is_what_is_heard) {
    const Told round{Told::What::round, "give-back", 1, 0};
    for (const Told& told : {login, round}) BOOST_TEST((web::told_in(web::text_of(told)) == told));
    const Ear ear;
    ear.listen();
    web::Telling(ear.path).tell(login);
    BOOST_TEST((web::told_in(ear.heard()) == login));
}

BOOST_AUTO_TEST_CASE(what_is_none_of_ours_is_nothing) {
    for (const char* text :
         {"", "request", "request login 200", "request Login 200 1", "request ../x 200 1",
          "request login 200 -1", "request login 1000 1", "other login 200 1",
          "request login 200 1 more", "request aaaaaaaaaabbbbbbbbbbccccccccccdddddddddde 200 1"})
        BOOST_TEST(!web::told_in(text), text);
}

BOOST_AUTO_TEST_CASE(nobody_waits_where_nobody_hears) {
    const auto began = std::chrono::steady_clock::now();
    const Ear ear;
    const web::Telling telling(ear.path);
    telling.tell(login);  // there is no such socket
    ear.listen();
    for (int i = 0; i < 5000; ++i) telling.tell(login);  // far more than its queue takes
    web::Telling("/" + std::string(200, 'x')).tell(login);
    BOOST_TEST((std::chrono::steady_clock::now() - began < std::chrono::seconds(5)));
    BOOST_TEST((web::told_in(ear.heard()) == login));
}

BOOST_AUTO_TEST_SUITE_END()
