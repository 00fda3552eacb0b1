// Papers: what is printed, signed and filed. A paper's words stand in templates/paper/, filled in
// they are lines, and this lays the lines out. So a word, a row or a column is changed in the
// template, and a new list is a new template.
#pragma once

#include <string>
#include <string_view>

#include "domain/instant.h"

namespace drawing {

// The PDF of a paper. Each line is a kind and its fields, with tabs between:
//
//   size   A4 | half                half an A4 sheet, lying; first, A4 where it is missing
//   frame                           an ink outline around all that follows, as forms have it
//   title  the title                also what a viewer shows; at its right:
//   aside  number, date, …
//   photo  words where none is      33 × 48 mm, at the right of the pairs
//   code   text  caption            a QR code, below the photo
//   pair   label  value  …          one row of a form: one pair or two
//   table  序号*1  姓名*3  >费用*2     a table's heads, the shares of its width, > to the right.
//                                   They stand again on each page
//   row    value  …                 never broken over two pages
//   total  value  …
//   text   a paragraph
//   sign   words  words             with a line to write on after each
//   foot   words  第 # 页，共 ## 页     at the bottom of each page: # is its number, ## how many
//
// Any character that a font on the host has prints, is found by searching and comes out by copying;
// only the used part of a font is in the file. `photo` is a JPEG and goes in as it is; "" leaves
// the place empty. `made` is the document's date: the same arguments give the same bytes on one
// host. Safe from several threads. Some 10 ms for a form; a list of 20,000 rows takes seconds.
// Throws std::invalid_argument for a line of no kind above: a mistake in a template.
std::string paper_pdf(std::string_view lines, domain::Instant made, std::string_view photo = {});

}  // namespace drawing
