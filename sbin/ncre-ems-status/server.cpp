#include "sbin/ncre-ems-status/server.h"

#include <civetweb.h>

#include <stdexcept>
#include <string_view>

namespace status {
namespace {

// What a browser may do with the page: read it, in the site's look.
constexpr const char* policy =
    "default-src 'none'; style-src 'self'; img-src 'self' data:; frame-ancestors 'none'";

int answer(mg_connection* connection, const char* type, const std::string& body) {
    mg_printf(connection,
              "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %zu\r\n"
              "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n"
              "Content-Security-Policy: %s\r\nConnection: close\r\n\r\n",
              type, body.size(), policy);
    const std::string_view method(mg_get_request_info(connection)->request_method);
    if (method != "HEAD") mg_write(connection, body.data(), body.size());
    return 200;
}

bool reads(mg_connection* connection) {
    const std::string_view method(mg_get_request_info(connection)->request_method);
    return method == "GET" || method == "HEAD";
}

int show_page(mg_connection* connection, void* answers) {
    if (!reads(connection)) return mg_send_http_error(connection, 405, "%s", "");
    const char* const query = mg_get_request_info(connection)->query_string;
    const bool refreshing = query != nullptr && std::string_view(query) == "refresh";
    return answer(connection, "text/html; charset=utf-8",
                  static_cast<Answers*>(answers)->page(refreshing));
}

int show_metrics(mg_connection* connection, void* answers) {
    if (!reads(connection)) return mg_send_http_error(connection, 405, "%s", "");
    return answer(connection, "text/plain; version=0.0.4; charset=utf-8",
                  static_cast<Answers*>(answers)->metrics());
}

// The files that the page asks for; the address is one of those that were given a handler.
int show_file(mg_connection* connection, void* htdocs) {
    const std::string file =
        *static_cast<std::string*>(htdocs) + mg_get_request_info(connection)->local_uri;
    mg_send_mime_file2(connection, file.c_str(), nullptr, "X-Content-Type-Options: nosniff\r\n");
    return 200;
}

}  // namespace

Server::Server(const settings::Settings& settings, Answers answers)
    : answers_(std::move(answers)), htdocs_(settings.htdocs.string()) {
    const std::string port = "127.0.0.1:" + std::to_string(settings.watch.port);
    const char* options[] = {"listening_ports",    port.c_str(), "num_threads", "4",
                             "request_timeout_ms", "10000",      nullptr};
    mg_init_library(0);
    const mg_callbacks none{};
    context_ = mg_start(&none, nullptr, options);
    if (context_ == nullptr)
        throw std::runtime_error(
            "watch.port: cannot listen on " + port +
            "; who does: ss -ltnp 'sport = :" + std::to_string(settings.watch.port) + "'");
    // a pattern that ends in $ is the whole address
    mg_set_request_handler(context_, "/$", show_page, &answers_);
    mg_set_request_handler(context_, "/metrics$", show_metrics, &answers_);
    for (const char* file : {"/site.css$", "/icons.svg$", "/favicon.svg$", "/vendor/pico.min.css$"})
        mg_set_request_handler(context_, file, show_file, &htdocs_);
}

Server::~Server() {
    mg_stop(context_);
    mg_exit_library();
}

}  // namespace status
