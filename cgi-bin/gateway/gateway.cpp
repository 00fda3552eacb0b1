#include "gateway/gateway.h"

namespace gateway {

domain::Instant system_now() {
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

}  // namespace gateway
