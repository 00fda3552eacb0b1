#pragma once

#include <string>
#include <string_view>

// How text becomes the ASCII of a mail; libcurl does none of it.
namespace mail {

// Standard base64 with padding (RFC 4648), in one line.
std::string base64(std::string_view octets);

// The same cut into lines of 76 characters that end in CRLF (RFC 2045), of a text whose line breaks
// were made CRLF first.
std::string base64_body(std::string_view text);

// Whether `text` is valid UTF-8 (no overlong form, no surrogate) without any control character.
bool is_line(std::string_view text);

// The same with line breaks and tabs let through.
bool is_text(std::string_view text);

// "Name: text" with CRLF at its end, folded before 78 characters. Text that is not plain ASCII, or
// looks like an encoded word, or cannot be folded, becomes encoded words; none of them cuts a
// character in two.
std::string text_header(std::string_view name, std::string_view text);

// "Name: phrase <address>", the phrase quoted or encoded; without a phrase only the address.
std::string address_header(std::string_view name, std::string_view phrase,
                           std::string_view address);

}  // namespace mail
