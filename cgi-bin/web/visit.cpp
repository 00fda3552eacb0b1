#include "web/visit.h"

#include <charconv>

#include "crypto/mac.h"
#include "web/http_error.h"
#include "web/page.h"

namespace web {

bool Visit::may(std::string_view action) const { return may(action_of(*page, action)->roles); }

bool Visit::may(domain::Roles roles) const {
    if (site) return staff->may(roles, *site);
    if (member) return member->under(*staff, roles);
    if (passport && found) return staff->may(roles);
    const bool everywhere = page->target == Target::institution || page->target == Target::office ||
                            passport.has_value();
    return everywhere ? staff->may_everywhere(roles) : staff->may(roles);
}

const store::Registration& Visit::registration() const {
    if (!candidate || !candidate->registration) throw HttpError(409, "no registration");
    return *candidate->registration;
}

const domain::Sitting& Visit::sitting() const {
    if (!candidate || !candidate->sitting) throw HttpError(409, "no sitting");
    return *candidate->sitting;
}

int Visit::form_number(std::string_view field) const {
    const std::string& text = request.field(field);
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size())
        throw HttpError(400, "a form without its " + std::string(field));
    return number;
}

int Visit::form_revision() const { return form_number("revision"); }

store::Origin Visit::origin() const {
    const std::string address = request.address();
    return {crypto::mac(setup.audit, address), address};
}

store::Registration Visit::claimed() const {
    store::Registration claimed = registration();
    claimed.revision = form_revision();
    return claimed;
}

View Visit::view(std::string_view stem, std::string_view tab) const {
    Frame under = frame;
    under.tab = tab;
    return View(setup, under, stem);
}

}  // namespace web
