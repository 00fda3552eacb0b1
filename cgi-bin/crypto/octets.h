#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace crypto {

// How this layer speaks of bytes. Outside, raw octets travel as std::string and std::string_view,
// as they come from a form, a file or a database row; libsodium wants unsigned char. The two casts
// stand here and nowhere else.
inline const unsigned char* raw(std::string_view octets) {
    return reinterpret_cast<const unsigned char*>(octets.data());
}
inline unsigned char* raw(std::string& octets) {
    return reinterpret_cast<unsigned char*>(octets.data());
}

}  // namespace crypto
