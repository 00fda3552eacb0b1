#include "tables/shown.h"

#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>

#include "domain/date.h"
#include "tables/reader.h"

namespace tables {

namespace {

int to_int(std::string_view text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

// The letters and digits of a format's first section that stand for something: without [Red], "…"
// and what a backslash, an underscore or an asterisk takes with it.
std::string meaningful(std::string_view code) {
    std::string left;
    for (std::size_t at = 0; at < code.size() && code[at] != ';'; ++at) {
        const auto skip_to = [&](char end) {
            at = std::min(code.find(end, at + 1), code.size() - 1);
        };
        if (code[at] == '"')
            skip_to('"');
        else if (code[at] == '[')
            skip_to(']');
        else if (code[at] == '\\' || code[at] == '_' || code[at] == '*')
            ++at;
        else
            left += code[at];
    }
    return left;
}

std::string time_text(double serial, const Shown& shown, bool since_1904) {
    using namespace std::chrono;
    // To the minute: half a second more, because a time is stored as a fraction.
    const auto seconds_in_all = static_cast<long long>(std::llround(serial * 86400));
    const auto day = floor<days>(seconds(seconds_in_all));
    const hh_mm_ss clock(seconds(seconds_in_all) - day);
    const sys_days first = since_1904 ? 1904y / January / 1 : 1899y / December / 30;
    std::string text = shown.day ? domain::Date(year_month_day(first + day)).iso() : "";
    if (shown.day && clock.to_duration() == 0s) return text;
    char hours[32];
    std::snprintf(hours, sizeof hours, "%02d:%02d", int(clock.hours().count()),
                  int(clock.minutes().count()));
    return text + (text.empty() ? "" : " ") + hours;
}

}  // namespace

Shown shown_by(std::string_view code) {
    const std::string left = meaningful(code);
    if (left.size() > 1 && left.find_first_not_of('0') == left.npos) return {.digits = left.size()};
    return {.day = left.find_first_of("yYdD") != left.npos,
            .clock = left.find_first_of("hHsS") != left.npos};
}

Shown shown_by(int number) {
    const auto within = [number](int first, int last) { return number >= first && number <= last; };
    if (within(14, 17) || within(27, 31) || number == 36 || within(50, 54) || within(57, 58))
        return {.day = true};
    if (number == 22) return {.day = true, .clock = true};
    return {.clock = within(18, 21) || within(32, 35) || within(45, 47) || within(55, 56)};
}

std::string number_text(std::string_view raw, const Shown& shown, bool since_1904) {
    constexpr double last_day = 2'950'000;  // in the year 9976
    double number = 0;
    const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), number);
    if (error != std::errc() || end != raw.data() + raw.size()) return std::string(raw);
    if ((shown.day || shown.clock) && number >= (shown.day ? 1 : 0) && number < last_day)
        return time_text(number, shown, since_1904);
    char digits[64];
    const auto last =
        std::to_chars(digits, std::end(digits), number, std::chars_format::general, 15).ptr;
    std::string text(digits, last);
    if (text.size() < shown.digits && text.find_first_not_of("0123456789") == text.npos)
        text.insert(0, shown.digits - text.size(), '0');
    return text;
}

namespace {

constexpr std::size_t most_styles = 65'490;  // as many as Excel takes

}  // namespace

void Styles::begin(std::string_view name, const Attributes& attributes) {
    if (name == "numFmt")
        formats_[to_int(attributes["numFmtId"])] = shown_by(attributes["formatCode"]);
    if (name == "cellXfs") cells_ = true;
    if (std::max(formats_.size(), styles_.size()) > most_styles) throw Refused{{Trouble::broken}};
    if (name != "xf" || !cells_) return;
    const int number = to_int(attributes["numFmtId"]);
    const auto own = formats_.find(number);
    styles_.push_back(own == formats_.end() ? shown_by(number) : own->second);
}

void Styles::end(std::string_view name) {
    if (name == "cellXfs") cells_ = false;
}

Shown Styles::of(std::string_view style) const {
    const auto at = static_cast<std::size_t>(to_int(style));
    return at < styles_.size() ? styles_[at] : Shown{};
}

}  // namespace tables
