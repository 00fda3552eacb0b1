#include "domain/id_document.h"

#include <algorithm>

#include "domain/code_tables.h"
#include "domain/id_card.h"
#include "domain/text.h"

namespace domain {
namespace {

constexpr std::size_t longest_military = 32;

bool capitals_and_digits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        return is_digit(static_cast<unsigned char>(c)) || (c >= 'A' && c <= 'Z');
    });
}

bool capitals(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

// H for Hong Kong, M for Macau, eight digits of the person; the old form adds two of the issue.
bool is_hongkong_permit(std::string_view number) {
    return (number.size() == 9 || number.size() == 11) && (number[0] == 'H' || number[0] == 'M') &&
           all_digits(number.substr(1));
}

bool is_taiwan_permit(std::string_view number) {
    return (number.size() == 8 || number.size() == 10) && all_digits(number);
}

bool is_passport(std::string_view number) {
    return number.size() >= 5 && number.size() <= 17 && capitals_and_digits(number);
}

// The card of 2023 is 9 and seventeen more with a resident ID's check; the one before has the
// three letters of a nationality and twelve digits.
bool is_foreigner_card(std::string_view number) {
    if (number.size() == 15) return capitals(number.substr(0, 3)) && all_digits(number.substr(3));
    return number.size() == 18 && number[0] == '9' && all_digits(number.substr(0, 17)) &&
           check_character_fits(number);
}

bool of_permit(std::string_view address) {
    return address == "810000" || address == "820000" || address == "830000";
}

struct Form {
    IdType type;
    bool (*fits)(std::string_view number);
    FaultCode fault;
};

constexpr Form forms[] = {
    {IdType::hongkong_permit, is_hongkong_permit, FaultCode::hk_permit_form},
    {IdType::taiwan_permit, is_taiwan_permit, FaultCode::tw_permit_form},
    {IdType::passport, is_passport, FaultCode::passport_form},
    {IdType::foreigner, is_foreigner_card, FaultCode::foreigner_form},
};

}  // namespace

std::string code(IdType type) { return std::to_string(static_cast<int>(type)); }

std::string_view name(IdType type) { return find(codes::id_type, code(type))->name; }

Parsed<IdType> parse_id_type(std::string_view typed) {
    if (!find(codes::id_type, typed)) return FaultCode::choose;
    return static_cast<IdType>(typed[0] - '0');
}

static_assert(codes::id_type.size() == 7 && codes::id_type.front().code == "1" &&
                  codes::id_type.back().code == "7",
              "IdType has the codes of data/ncre_id_type.tsv");

Parsed<IdDocument> IdDocument::resident(IdType type, std::string_view typed, const Date& today) {
    const Parsed<IdCard> card = IdCard::parse(typed, today);
    if (!card) return card.fault();
    if (type == IdType::residence_permit && !of_permit(card->address()))
        return FaultCode::permit_region;
    if (type == IdType::resident && of_permit(card->address())) return FaultCode::id_of_permit;
    IdDocument document(type, card->text());
    document.birth_ = card->birth();
    document.sex_ = card->sex();
    return document;
}

Parsed<IdDocument> IdDocument::parse(IdType type, std::string_view typed, const Date& today) {
    if (type == IdType::military) {
        const Parsed<std::string> number = typed_line(typed, longest_military);
        if (!number) return number.fault();
        return IdDocument(type, half_width(*number));
    }
    const Parsed<std::string> key = typed_key(typed);
    if (!key) return key.fault();
    const std::string number = upper(*key);
    if (type == IdType::resident && is_foreigner_card(number)) return FaultCode::id_of_foreigner;
    for (const Form& form : forms) {
        if (form.type != type) continue;
        if (!form.fits(number)) return form.fault;
        return IdDocument(type, number);
    }
    return resident(type, typed, today);
}

std::string IdDocument::person_key() const {
    std::string person = upper(without_space(text_));
    if (type_ == IdType::hongkong_permit) person.resize(9);
    if (type_ == IdType::taiwan_permit) person.resize(8);
    return code(type_) + ':' + person;
}

// A third in front and two ninths at the end stay: of eighteen, six and four.
std::string IdDocument::masked() const {
    std::u32string all = code_points(text_);
    const std::size_t first = all.size() / 3;
    const std::size_t last = all.size() - all.size() * 2 / 9;
    for (std::size_t i = first; i < last; ++i) all[i] = U'*';
    return utf8(all);
}

}  // namespace domain
