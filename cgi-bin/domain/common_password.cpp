// The commonest passwords that satisfy the rule, by how people make them: one easy word, an easy
// number, a symbol or two. A rule instead of a list, since a list has one ending and people all.
#include <algorithm>
#include <array>
#include <string>

#include "domain/password.h"
#include "domain/text.h"

namespace domain {
namespace {

constexpr std::size_t few_symbols = 3;  // more must be a run to be easy

constexpr std::array words = std::to_array<std::string_view>({
    "admin",         "administrator", "aini",      "baidu",    "beijing",   "ceshi",   "changeme",
    "china",         "computer",      "daxue",     "dengji",   "football",  "guest",   "hello",
    "iloveu",        "iloveyou",      "kaoshi",    "letmein",  "login",     "love",    "master",
    "mima",          "monkey",        "ncre",      "nihao",    "pass",      "passwd",  "password",
    "princess",      "qweasd",        "qweasdzxc", "qazwsx",   "qazwsxedc", "root",    "school",
    "shanghai",      "student",       "sunshine",  "super",    "taobao",    "temp",    "test",
    "tongxingzheng", "user",          "wangyi",    "wechat",   "weixin",    "welcome", "woaini",
    "xuesheng",      "xuexi",         "zaqwsx",    "zhangsan", "zhongguo",
});

// What is typed by sliding along a row, either way.
constexpr std::array letter_rows = std::to_array<std::string_view>(
    {"qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz"});
constexpr std::array digit_rows = std::to_array<std::string_view>({"01234567890"});
constexpr std::array symbol_rows = std::to_array<std::string_view>({"!@#$%^&*()_+"});

// Lucky numbers and those that sound like words.
constexpr std::array numbers =
    std::to_array<std::string_view>({"520", "521", "1314", "5201314", "168", "110", "911", "007"});

template <std::size_t n>
bool is_run(std::string_view text, const std::array<std::string_view, n>& rows) {
    const std::string back(text.rbegin(), text.rend());
    const bool one_key = text.find_first_not_of(text.substr(0, 1)) == std::string_view::npos;
    return one_key || std::any_of(rows.begin(), rows.end(), [&](std::string_view row) {
               return row.find(text) != std::string_view::npos ||
                      row.find(back) != std::string_view::npos;
           });
}

// "abcabc" is no better than "abc".
std::string_view unrepeated(std::string_view text) {
    const std::size_t half = text.size() / 2;
    return text.size() % 2 == 0 && text.substr(0, half) == text.substr(half) ? text.substr(0, half)
                                                                             : text;
}

bool easy_letters(std::string_view text) {
    const std::string_view word = unrepeated(text);
    return is_run(word, letter_rows) || std::find(words.begin(), words.end(), word) != words.end();
}

bool is_year(std::string_view text) {
    return text.size() == 4 && (text.starts_with("19") || text.starts_with("20"));
}

bool easy_digits(std::string_view text) {
    const std::string_view number = unrepeated(text);
    return is_run(number, digit_rows) || is_year(text) ||
           std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

bool digit(char c) { return c >= '0' && c <= '9'; }
bool letter(char c) { return c >= 'a' && c <= 'z'; }

// Swaps back the symbols and digits that stand for letters, where letters stand on both sides.
std::string without_swaps(std::string text) {
    constexpr std::string_view swapped = "@0$1!35";
    constexpr std::string_view meant = "aosiies";
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        const std::size_t end = text.find_first_not_of(swapped, i);
        if (end == std::string::npos) break;
        if (!letter(text[i - 1]) || !letter(text[end])) continue;
        for (; i < end; ++i) text[i] = meant[swapped.find(text[i])];
    }
    return text;
}

bool easy(std::string_view text) {
    std::string letters;
    std::string digits;
    std::string symbols;
    for (const char c : text) (letter(c) ? letters : digit(c) ? digits : symbols) += c;
    return easy_letters(letters) && easy_digits(digits) &&
           (symbols.size() <= few_symbols || is_run(symbols, symbol_rows));
}

}  // namespace

bool common_password(std::string_view typed) {
    const std::string plain = lower(half_width(typed));
    const auto none = [&plain](auto kind) {
        return std::none_of(plain.begin(), plain.end(), kind);
    };
    if (none(letter) || none(digit)) return false;  // the rule refuses those anyway
    return easy(plain) || easy(without_swaps(plain));
}

}  // namespace domain
