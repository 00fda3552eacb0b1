// Asking a gateway by HTTP.
#pragma once

#include <chrono>
#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "gateway/trade.h"

namespace gateway {

struct HttpConfig {
    std::string
        proxy;  // http://host:port of an outbound proxy; empty: none, whatever the environment says
    std::chrono::milliseconds connect{5000};
    std::chrono::milliseconds whole{15000};      // of one request, a bill has four times as long
    std::size_t longest = std::size_t{1} << 20;  // of an answer, in bytes; of a bill 64 times that
};

struct HttpRequest {
    std::string url;
    std::vector<std::string> headers = {};  // "Name: value"
    std::string body = {};
    bool post = false;
    bool big = false;  // a bill: more time, more bytes
};

struct HttpAnswer {
    int status;
    std::map<std::string, std::string> headers;  // names in small letters
    std::string body;
    std::string header(const std::string& small_name) const;  // "" where there is none
};

// Keeps its connection between requests; for one thread at a time. Where a kept one turns out dead
// libcurl asks again by itself, so each request must bear coming twice: all of ours do.
class Http {
  public:
    explicit Http(HttpConfig);
    ~Http();
    Http(Http&&) noexcept;

    // Follows no redirect and always checks certificates. Unknown for everything that is not a
    // whole answer of at most `longest` bytes, also where the request may have arrived.
    std::variant<HttpAnswer, Unknown> ask(const HttpRequest&);

  private:
    struct Handle;
    HttpConfig config_;
    std::unique_ptr<Handle> handle_;
};

// Throws BadConfig, naming `key`, unless the address is https://… or, for tests and the demo, of
// this machine (http://127.0.0.1…).
void check_address(const std::string& key, const std::string& url);

}  // namespace gateway
