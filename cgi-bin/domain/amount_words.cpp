#include "domain/amount_words.h"

#include <array>

namespace domain {

namespace {

using Words = std::vector<std::string_view>;

constexpr std::array<std::string_view, 10> digits = {"digit_0", "digit_1", "digit_2", "digit_3",
                                                     "digit_4", "digit_5", "digit_6", "digit_7",
                                                     "digit_8", "digit_9"};
constexpr std::array<std::string_view, 4> places = {"", "ten", "hundred", "thousand"};
constexpr std::array<std::string_view, 3> groups = {"", "myriad", "hundred_million"};

// Whole yuan by groups of four digits; 零 is owed by zeros until the next digit pays it.
void add_yuan(Words& words, std::int64_t yuan) {
    constexpr std::int64_t highest = 100'000'000'000;
    bool owed = false;
    bool group_said = false;
    int place = 11;
    for (std::int64_t unit = highest; unit > 0; unit /= 10, --place) {
        const auto digit = static_cast<std::size_t>(yuan / unit % 10);
        if (digit == 0) owed = !words.empty();
        if (digit != 0) {
            if (owed) words.push_back(digits[0]);
            words.push_back(digits[digit]);
            if (place % 4 != 0) words.push_back(places[static_cast<std::size_t>(place % 4)]);
            owed = false;
            group_said = true;
        }
        if (place % 4 == 0 && place > 0 && group_said)
            words.push_back(groups[static_cast<std::size_t>(place / 4)]), group_said = false;
    }
}

}  // namespace

std::vector<std::string_view> amount_words(Money amount) {
    const std::int64_t all = amount.fen() < 0 ? -amount.fen() : amount.fen();
    Words words;
    add_yuan(words, all / 100);
    if (!words.empty()) words.push_back("yuan");
    const auto jiao = static_cast<std::size_t>(all / 10 % 10);
    const auto fen = static_cast<std::size_t>(all % 10);
    if (jiao != 0) words.insert(words.end(), {digits[jiao], "jiao"});
    if (jiao == 0 && fen != 0 && !words.empty()) words.push_back(digits[0]);
    if (fen != 0) words.insert(words.end(), {digits[fen], "fen"});
    if (all == 0) words = {digits[0], "yuan"};
    if (fen == 0) words.push_back("whole");
    if (amount.fen() < 0) words.insert(words.begin(), "minus");
    return words;
}

}  // namespace domain
