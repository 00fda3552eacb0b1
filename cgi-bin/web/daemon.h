#pragma once

#include <signal.h>

#include "settings/settings.h"

namespace web {

// What main() does in a program that stays and serves no page: reads the settings and the templates
// and calls `run`, which returns once one of `ends` came (SIGTERM, SIGINT: no thread is interrupted
// by them). Returns the exit status; settings that cannot be used are said on standard error.
int stay(void (*run)(const settings::Settings& settings, const sigset_t& ends));

}  // namespace web
