#include "web/throttle.h"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <chrono>

#include "crypto/digest.h"
#include "crypto/mac.h"
#include "crypto/token.h"
#include "web/cookie.h"

namespace web {
namespace {

using Passport = domain::Id<domain::Passport>;

constexpr std::chrono::days remembered{180};
constexpr std::size_t token_length = 43;

store::Bytes key_of(const Setup& setup, const std::string& message) {
    return {std::string(crypto::octets(crypto::sha256(crypto::mac(setup.login, message))))};
}

std::string device_message(Passport passport, std::string_view device) {
    return "device of " + std::to_string(passport.value) + " " + std::string(device);
}

// A device cookie is a random token and our stamp that the passport has signed in with it.
std::optional<std::string> known_device(const Visit& visit, Passport passport) {
    const std::string_view cookie = visit.request.cookie(cookie_name(visit.setup, Cookie::device));
    if (cookie.size() <= token_length) return std::nullopt;
    const auto device = cookie.substr(0, token_length);
    if (!crypto::check_mac(visit.setup.login, device_message(passport, device),
                           cookie.substr(token_length)))
        return std::nullopt;
    return std::string(device);
}

// Whoever has one address of IPv6 has the 2^64 of its network (RFC 4291 section 2.5.1).
std::string network_of(const std::string& address) {
    in6_addr parts{};
    const bool six = inet_pton(AF_INET6, address.c_str(), &parts) == 1;
    if (!six || IN6_IS_ADDR_V4MAPPED(&parts)) return address;
    return {reinterpret_cast<const char*>(parts.s6_addr), 8};
}

}  // namespace

store::Bytes account_key(const Visit& visit, std::string_view account) {
    return key_of(visit.setup, "account " + std::string(account));
}

store::Bytes client_key(const Visit& visit, std::optional<Passport> passport) {
    const auto device = passport ? known_device(visit, *passport) : std::nullopt;
    return key_of(visit.setup,
                  device ? "device " + *device : "address " + network_of(visit.request.address()));
}

std::string remember_device(const Visit& visit, Passport passport) {
    const auto known = known_device(visit, passport);
    const std::string device = known ? *known : crypto::make_token().text;
    return set_cookie(visit.setup, Cookie::device,
                      device + crypto::mac(visit.setup.login, device_message(passport, device)),
                      remembered);
}

}  // namespace web
