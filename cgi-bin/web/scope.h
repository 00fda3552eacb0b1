#pragma once

#include <optional>
#include <string>
#include <vector>

#include "store/scope.h"
#include "store/statistics.h"
#include "web/view.h"
#include "web/visit.h"

// What statistics and exports are of: a sitting, a site, a level, a class, as part/scope.tpl asks
// for them and as the address or the form says.
//
// Fields and query: sitting, site, level, class (empty: all; else "=" and its name).
namespace web {

struct Scope {
    std::vector<store::ScopeSitting> sittings;        // all there are
    std::vector<store::ScopeSite> sites;              // that this person may ask about
    std::vector<std::string> classes;                 // of the site, where one is asked for
    bool one_site = false;                            // this person has no other
    std::optional<store::ScopeSitting> sitting = {};  // nothing: there is none at all
    std::optional<store::ScopeSite> site = {};        // nothing: all of them
    int level = 0;
    std::optional<std::string> class_name = {};

    // The same for the store. Who may see every site sees those without one too.
    store::StatisticFilter filter(const store::Sites& own) const;
    // For the audit: keys only, "sitting=77 site=110108 level=2 class=yes". A class is no person's,
    // yet its name is what somebody typed.
    std::string words() const;
};

// Reads what is asked for. `own`: the sites where this person may ask. HttpError 404 for a sitting
// or level that is none. A site that does not hold the sitting and a class that the site does not
// have are not asked for: they stayed in the form when the sitting or the site was changed.
Scope scope_of(const Visit& visit, store::Read& db, const store::Sites& own);

// part/scope.tpl at {{>marker}}: the fields of the filter, for a form.
void show_scope(Block& block, const Marker& marker, const Scope& scope);
// The same as hidden fields, for a form that leads on: part/kept-scope.tpl.
void keep_scope(Block& block, const Marker& marker, const Scope& scope);

}  // namespace web
