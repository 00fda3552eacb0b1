#include "web/paper_text.h"

#include <ctemplate/template.h>

#include <charconv>
#include <stdexcept>

#include "domain/amount_words.h"
#include "domain/utf8.h"

namespace web {

namespace {

// The templates escape values as JSON has it, so that none can begin a line or a field of its own.
// Their own words have no backslash. ctemplate writes \x3c, and \u2028 for what ends a line too.
std::string plain(std::string_view escaped) {
    std::string text;
    for (std::size_t at = 0; at < escaped.size(); ++at) {
        const char kind = escaped[at] == '\\' ? escaped[++at] : '\0';
        if (kind == 'u' || kind == 'x') {
            const std::string_view digits = escaped.substr(at + 1, kind == 'u' ? 4 : 2);
            unsigned number = 0;
            std::from_chars(digits.begin(), digits.end(), number, 16);
            text += domain::utf8(std::u32string(1, static_cast<char32_t>(number)));
            at += digits.size();
        } else {
            const bool space =
                kind != '\0' && std::string_view("bfnrtv").find(kind) != std::string_view::npos;
            text += space ? ' ' : escaped[at];
        }
    }
    return text;
}

void say(Block moment, domain::Instant when) {
    const domain::Civil civil = domain::shanghai(when);
    moment.set_named("year", std::to_string(civil.date.year()));
    moment.set_named("month", std::to_string(civil.date.month()));
    moment.set_named("day", std::to_string(civil.date.day()));
    moment.set_named("clock", domain::clock_text(when));
}

}  // namespace

std::string paper_text(const Setup& setup, std::string_view stem, domain::Instant made,
                       const std::function<void(Block&)>& fill) {
    ctemplate::TemplateDictionary paper("paper");
    paper.SetTemplateGlobalValue("INSTITUTION", setup.settings.institution);
    Block block(paper);
    say(block.include_named("made", "paper/moment.tpl"), made);
    fill(block);
    std::string out;
    if (!ctemplate::ExpandTemplate("paper/" + std::string(stem) + ".tpl",
                                   ctemplate::STRIP_BLANK_LINES, &paper, &out))
        throw std::runtime_error("a paper's template cannot be read");
    return plain(out);
}

void paper_moment(Block& block, const Marker& marker, domain::Instant when) {
    say(block.include(marker, "paper/moment.tpl"), when);
}

void paper_amount(Block& block, const Marker& marker, domain::Money amount) {
    Block words = block.include(marker, "paper/amount.tpl");
    for (const std::string_view word : domain::amount_words(amount))
        words.add_named("word").show_named(word);
}

}  // namespace web
