#include "gateway/json_text.h"

#include "domain/digits.h"
#include "domain/text.h"

namespace gateway {
namespace {

using nlohmann::json;

constexpr std::string_view blanks = " \t\r\n";
constexpr std::uint64_t most_fen = 99'999'999'999;  // as much as Money::parse() takes

// Walks over a JSON text. It need not be strict: what it finds is parsed strictly afterwards.
class Walk {
  public:
    explicit Walk(std::string_view text) : text_(text) {}

    bool take(char c) {
        skip_blanks();
        if (at_ >= text_.size() || text_[at_] != c) return false;
        ++at_;
        return true;
    }

    // A string, object, array or word, as it stands; "" at the end or at a bracket too many.
    std::string_view value() {
        skip_blanks();
        const std::size_t from = at_;
        int depth = 0;
        for (; at_ < text_.size(); ++at_) {
            const char c = text_[at_];
            if (c == '"') {
                skip_string();
                if (depth == 0) break;
            } else if (c == '{' || c == '[') {
                ++depth;
            } else if (depth == 0 && (c == ',' || c == '}' || c == ']' || c == ':')) {
                return trimmed(text_.substr(from, at_ - from));
            } else if ((c == '}' || c == ']') && --depth == 0) {
                break;
            }
        }
        at_ = std::min(at_ + 1, text_.size());
        return text_.substr(from, at_ - from);
    }

  private:
    static std::string_view trimmed(std::string_view text) {
        return text.substr(0, text.find_last_not_of(blanks) + 1);
    }
    void skip_blanks() { at_ = std::min(text_.find_first_not_of(blanks, at_), text_.size()); }
    // From the opening quotation mark to the closing one.
    void skip_string() {
        for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_)
            if (text_[at_] == '\\') ++at_;
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

const json* member(const json& object, const char* name) {
    if (!object.is_object()) return nullptr;
    const auto found = object.find(name);
    return found == object.end() ? nullptr : &*found;
}

std::optional<int> number_at(std::string_view text, std::size_t from, std::size_t length) {
    const std::string_view part = text.substr(from, length);
    if (part.size() != length || !domain::all_digits(part)) return {};
    return static_cast<int>(domain::number(part));
}

}  // namespace

std::optional<std::string_view> raw_member(std::string_view object, std::string_view name) {
    Walk walk(object);
    std::optional<std::string_view> found;
    if (!walk.take('{')) return {};
    do {
        const std::string_view key = walk.value();
        if (!walk.take(':')) return {};
        const std::string_view value = walk.value();
        if (key.size() != name.size() + 2 || key.substr(1, name.size()) != name) continue;
        if (found) return {};
        found = value;
    } while (walk.take(','));
    return walk.take('}') ? found : std::nullopt;
}

json parsed(std::string_view text) { return json::parse(text, nullptr, false); }

std::string text_of(const json& object, const char* name) {
    const json* const found = member(object, name);
    return found != nullptr && found->is_string() ? found->get<std::string>() : "";
}

std::optional<domain::Money> yuan(std::string_view text) {
    const auto money = domain::Money::parse(text);
    return money ? std::optional(*money) : std::nullopt;
}

std::optional<domain::Money> fen_of(const json& object, const char* name) {
    const json* const found = member(object, name);
    if (found == nullptr || !found->is_number_unsigned()) return {};
    const auto fen = found->get<std::uint64_t>();
    if (fen > most_fen) return {};
    return domain::Money::of_fen(static_cast<std::int64_t>(fen));
}

std::optional<domain::Instant> instant_of(std::string_view text) {
    const bool iso = text.size() == 25 && text[10] == 'T' && text.substr(19) == "+08:00";
    if (!iso && (text.size() != 19 || text[10] != ' ')) return {};
    const auto date = domain::Date::parse(text.substr(0, 10));
    const auto hour = number_at(text, 11, 2), minute = number_at(text, 14, 2),
               second = number_at(text, 17, 2);
    if (!date || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59)
        return {};
    return domain::from_shanghai(*date, *hour, *minute, *second);
}

std::string shanghai_text(domain::Instant instant) {
    std::string text = domain::iso_text(instant).substr(0, 19);
    text[10] = ' ';
    return text;
}

}  // namespace gateway
