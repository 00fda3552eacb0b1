#pragma once

#include <functional>
#include <memory>
#include <string>

#include "settings/settings.h"

struct mg_context;

namespace status {

// What each address answers, made anew for each request.
struct Answers {
    std::function<std::string(bool refreshing)> page;  // HTML
    std::function<std::string()> metrics;              // Prometheus' text format
};

// Serves them on a port of 127.0.0.1, with the style sheet beside; throws std::runtime_error where
// the port is taken. Ends with its object.
class Server {
  public:
    Server(const settings::Settings& settings, Answers answers);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

  private:
    Answers answers_;
    std::string htdocs_;
    mg_context* context_;
};

}  // namespace status
