#include <algorithm>
#include <vector>

#include "mail/encoding.h"

namespace mail {

namespace {

// RFC 5322 2.1.1 advises 78 characters a line; RFC 2047 2 allows 75 for an encoded word.
constexpr std::size_t widest_line = 78;

// Base64 of 42 octets is 56 characters, with "=?UTF-8?B?" and "?=" 68: fits after "Subject: ".
constexpr std::size_t octets_of_a_word = 42;

using Words = std::vector<std::string>;

bool is_plain(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < 0x7f; }) &&
           text.find("=?") == std::string_view::npos;
}

bool starts_character(char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }

Words encoded_words(std::string_view text) {
    Words words;
    while (!text.empty()) {
        std::size_t length = std::min(octets_of_a_word, text.size());
        while (length < text.size() && !starts_character(text[length])) --length;
        words.push_back("=?UTF-8?B?" + base64(text.substr(0, length)) + "?=");
        text.remove_prefix(length);
    }
    return words;
}

// Plain text cut at its blanks. Empty if the cut would lose something: a blank at an end or two in
// a row could become a line of blanks, which RFC 5322 forbids, and a very long word has nowhere to
// fold.
Words plain_words(std::string_view text) {
    Words words;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        if (end == begin || end - begin > widest_line - 12) return {};
        words.emplace_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

Words words_of(std::string_view text) {
    Words words = is_plain(text) ? plain_words(text) : Words{};
    return words.empty() ? encoded_words(text) : words;
}

// Words one after the other, on a new line where the next would not fit. Between two encoded words
// the blank does not count (RFC 2047 6.2).
std::string fold(std::string_view name, const Words& words) {
    std::string header(name);
    header += ':';
    std::size_t width = header.size();
    for (const std::string& word : words) {
        const bool fits = width + 1 + word.size() <= widest_line;
        header += fits ? " " : "\r\n ";
        width = (fits ? width : 0) + 1 + word.size();
        header += word;
    }
    return header + "\r\n";
}

std::string quoted(std::string_view phrase) {
    std::string text = "\"";
    for (const char c : phrase) {
        if (c == '"' || c == '\\') text += '\\';
        text += c;
    }
    return text + '"';
}

}  // namespace

std::string text_header(std::string_view name, std::string_view text) {
    return fold(name, words_of(text));
}

std::string address_header(std::string_view name, std::string_view phrase,
                           std::string_view address) {
    Words words;
    if (is_plain(phrase) && phrase.size() <= 60) {
        if (!phrase.empty()) words.push_back(quoted(phrase));
    } else {
        words = encoded_words(phrase);
    }
    words.push_back("<" + std::string(address) + ">");
    return fold(name, words);
}

}  // namespace mail
