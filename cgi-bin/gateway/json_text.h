// Reading the gateways' JSON: nothing is believed about its form.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "domain/instant.h"
#include "domain/money.h"

namespace gateway {

// The value of a member of the outermost object as it stands in the text, because Alipay signs
// those very octets. Nothing where the text is no object, or has that name twice.
std::optional<std::string_view> raw_member(std::string_view object, std::string_view name);

// A discarded value where the text is not JSON.
nlohmann::json parsed(std::string_view text);

// A member of an object that may be anything. "" where there is no such text.
std::string text_of(const nlohmann::json& object, const char* name);

// Amounts in yuan as the gateways write them ("80.00"), or a member that counts fen; nothing for
// anything else.
std::optional<domain::Money> yuan(std::string_view text);
std::optional<domain::Money> fen_of(const nlohmann::json& object, const char* name);

// "2026-01-06 17:00:00" by the clock of Shanghai (Alipay, bills), "2026-01-06T17:00:00+08:00"
// (WeChat Pay). Nothing for anything else.
std::optional<domain::Instant> instant_of(std::string_view text);
std::string shanghai_text(domain::Instant);  // the first form

}  // namespace gateway
