#pragma once

#include <string>

#include "settings/settings.h"

namespace ctl {

// The unit drop-in that lets the pages reach the hosts of database.conninfo; "" where it is this
// machine's socket.
std::string way_to_database(const settings::Settings& settings);

// Prints it, or writes it below `folder` (/etc/systemd/system).
void allow(const std::string& folder);

}  // namespace ctl
