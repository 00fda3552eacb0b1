#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "settings/settings.h"

namespace settings {

// Where the value of a key goes. Its type says what the key may hold.
using Slot = std::variant<std::string*, std::vector<std::string>*, std::filesystem::path*, bool*,
                          int*, std::chrono::minutes*, std::chrono::hours*>;

// A row of the table of keys, the one list of what the file may say.
struct Key {
    std::string_view name;    // "mail.server"
    Slot (*slot)(Settings&);  // the member that keeps it
    long long least = 0;      // bounds, for numbers only
    long long most = 0;

    std::string variable() const;      // "NCRE_EMS_MAIL_SERVER"
    std::string_view section() const;  // "mail", or "" for a key outside the sections
};

const std::vector<Key>& keys();

// The key of that name, or null.
const Key* find_key(std::string_view name);

// The name in `names` that was probably meant by `typed`, or "": few letters differ, in the whole
// name or in its last part (a key put under the wrong section).
std::string_view nearest(std::string_view typed, const std::vector<std::string_view>& names);

}  // namespace settings
