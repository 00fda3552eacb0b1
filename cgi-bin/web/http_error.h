#pragma once

#include <stdexcept>
#include <string>

namespace web {

// An outcome that HTTP has a number for. The visitor sees the page of that number; `why` goes to
// the log only.
class HttpError : public std::runtime_error {
  public:
    HttpError(int status, const std::string& why) : std::runtime_error(why), status_(status) {}
    int status() const { return status_; }

  private:
    int status_;
};

}  // namespace web
