#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "settings/settings.h"

namespace settings {

// Called with a key's name and with what is wrong with its value; throws Bad with the place.
using Refuse = std::function<void(std::string_view key, const std::string& why)>;

// What the type of a key cannot say: the form of addresses, what must be given, and which settings
// exclude each other.
void check(const Settings& settings, const Refuse& refuse);

}  // namespace settings
