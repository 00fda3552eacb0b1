#include "domain/id_card.h"

#include <array>
#include <cstddef>
#include <optional>

#include "domain/text.h"

namespace domain {
namespace {

constexpr std::size_t id_characters = 18;
constexpr std::size_t old_id_characters = 15;
constexpr int earliest_birth_year = 1900;
constexpr std::array<int, 17> weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
constexpr std::string_view check_characters = "10X98765432";  // by the sum modulo 11

// The place, from 1, of the first character that may not stand there.
std::optional<std::int64_t> bad_place(const std::u32string& id) {
    for (std::size_t i = 0; i < id.size(); ++i) {
        const bool check_place = i + 1 == id_characters;
        if (!is_digit(id[i]) && !(check_place && id[i] == U'X'))
            return static_cast<std::int64_t>(i + 1);
    }
    return {};
}

std::optional<Fault> shape_fault(std::string_view number) {
    const std::u32string id = code_points(number);
    if (id.size() == old_id_characters && all_digits(number)) return Fault{FaultCode::id_15};
    if (id.size() != id_characters)
        return Fault{FaultCode::id_length, static_cast<std::int64_t>(id.size()), id_characters};
    if (const auto place = bad_place(id)) return Fault{FaultCode::id_characters, *place};
    return {};
}

}  // namespace

bool check_character_fits(std::string_view eighteen) {
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) sum += weights[i] * (eighteen.at(i) - '0');
    return eighteen.at(weights.size()) == check_characters[static_cast<std::size_t>(sum % 11)];
}

Parsed<IdCard> IdCard::parse(std::string_view typed, const Date& today) {
    const Parsed<std::string> key = typed_key(typed);
    if (!key) return key.fault();
    const std::string number = upper(*key);
    if (const auto fault = shape_fault(number)) return *fault;
    const Parsed<Date> birth = Date::parse(std::string_view(number).substr(6, 8));
    if (!birth || birth->year() < earliest_birth_year) return FaultCode::id_date;
    if (*birth > today) return FaultCode::id_future;
    if (!check_character_fits(number)) return FaultCode::id_checksum;
    return IdCard(number, *birth);
}

Sex IdCard::sex() const { return (text_[16] - '0') % 2 == 1 ? Sex::male : Sex::female; }

}  // namespace domain
