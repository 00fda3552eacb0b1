#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/id.h"
#include "web/visit.h"

namespace web {

// A site and subjects as the visitor chose them on the page of subjects; nothing is checked yet.
struct Selection {
    std::string site;                                  // its code
    std::vector<domain::Id<domain::Offering>> chosen;  // each once, in the order they were sent
    bool declared = false;                             // the declaration is ticked

    // Of the address: site and chosen (keys, commas between); else what the registration holds.
    static Selection asked(const Visit& visit);
    // Of the posted form: site, subject (repeated), declaration.
    static Selection typed(const Request& request);

    // The page of subjects with this selection, to be asked for by GET.
    std::string address() const;

    bool has(domain::Id<domain::Offering> id) const;

  private:
    // A key that is no number becomes one that nothing has.
    void choose(std::string_view key);
};

// Whether the registration holds a place there now.
bool held(const store::Registration& registration, domain::Id<domain::Offering> id);

}  // namespace web
