#pragma once

#include <cstddef>

#include "web/raw.h"

namespace web {

// The most fields a form of ours can have, with room to spare. cgicc's time grows with the square
// of their number, and a byte of body becomes up to forty of memory.
inline constexpr std::size_t max_fields = 120;

// The body's length as announced. HttpError 400 where it is no number, 413 above `limit` bytes.
std::size_t announced_length(const Raw& raw, std::size_t limit);

// What a POST carries: a form, or octets for the page itself to judge.
enum class Body { form, octets };

// Stands before cgicc and throws HttpError for all that cgicc would read wrongly: an unknown
// method (405), a body cut short or of another type, too many fields, broken escapes, a multipart
// body whose boundary is quoted, unanchored or not closed (400). Octets are only counted.
void guard(const Raw& raw, Body body = Body::form);

// HttpError 400 unless `text` is UTF-8 without NUL.
void require_text(std::string_view text);

}  // namespace web
