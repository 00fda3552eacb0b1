// The number of a resident identity card (GB 11643-1999), which residence permits share.
#pragma once

#include <compare>
#include <string>
#include <string_view>

#include "domain/date.h"
#include "domain/fault.h"
#include "domain/sex.h"

namespace domain {

// Eighteen characters: six of address, eight of birth date, three of sequence, one check. The
// address is not looked up: about half of those in living people's numbers are retired.
class IdCard {
  public:
    // Full-width characters, spaces and a small x are read as what they stand for. The first test
    // that fails is told: bad_bytes, required, id_15, id_length, id_characters, id_date (also
    // before 1900), id_future, id_checksum.
    static Parsed<IdCard> parse(std::string_view typed, const Date& today);

    const std::string& text() const { return text_; }
    std::string_view address() const { return std::string_view(text_).substr(0, 6); }
    const Date& birth() const { return birth_; }
    Sex sex() const;  // the seventeenth digit: odd for men

    bool operator==(const IdCard&) const = default;

  private:
    IdCard(std::string text, const Date& birth) : text_(std::move(text)), birth_(birth) {}

    std::string text_;
    Date birth_;
};

// Does the last of eighteen characters fit the seventeen digits before it? ISO 7064 MOD 11-2.
bool check_character_fits(std::string_view eighteen);

}  // namespace domain
