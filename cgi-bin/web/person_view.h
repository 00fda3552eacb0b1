#pragma once

#include <map>
#include <string>
#include <string_view>

#include "web/view.h"

namespace web {

// What the stored text of a field is called: a code by its name in the code tables, other text as
// it is.
std::string in_words(std::string_view field, const std::string& text);

enum class Masked { no, yes };

// "d***@example.edu.cn"
std::string masked_mail(const std::string& email);

// The same, with the middle of the document's number and of the phone hidden for Masked::yes.
std::string shown_text(std::string_view field, const std::string& text, Masked masked);

// The person data of a registration in words, on any block: a marker for each field by its name
// (ID_NUMBER), codes as their names, and a section HAS_<FIELD> where there is something; the birth
// date also as BIRTH_YEAR, BIRTH_MONTH and BIRTH_DAY. With Masked::yes the middle of the document's
// number and of the phone is hidden.
void show_person(Block block, const std::map<std::string, std::string, std::less<>>& person,
                 Masked masked);

}  // namespace web
