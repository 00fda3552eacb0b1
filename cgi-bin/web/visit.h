#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "store/audit.h"
#include "store/candidate.h"
#include "store/passport_desk.h"
#include "store/staff.h"
#include "store/staff_member.h"
#include "store/standing.h"
#include "web/request.h"
#include "web/setup.h"
#include "web/view.h"

namespace web {

struct Page;

// One visit to a page, after admit() has let it in.
struct Visit {
    const Setup& setup;
    const Request& request;
    std::optional<store::Candidate> candidate;  // there on every page for candidates
    std::optional<store::Staff> staff;          // there on every page for staff
    std::string session_hash;                   // of the session it came with
    domain::Instant now;                        // the database's clock where signed in, else ours
    Frame frame;
    std::string visitor;         // the value of the visitor cookie; its CSRF tokens are bound to it
    const Page* page = nullptr;  // the page that was asked for
    bool outdated = false;       // the posted form's token is not this session's: it does nothing
    // What a staff page's `id` names (Page::target), where there is one.
    std::optional<domain::Id<domain::Site>> site = {};  // the site itself, or the registration's
    std::optional<store::Standing> standing = {};       // the registration
    std::optional<store::Member> member = {};           // the member of staff
    std::optional<store::DeskPassport> passport = {};   // the passport
    bool found =
        false;  // the passport's owner stands there: the visitor has just typed what is theirs

    // Whether this member of staff may do one of the page's actions, at the target's site where
    // there is one: what a page offers.
    bool may(std::string_view action) const;
    // The same for roles.
    bool may(domain::Roles roles) const;

    // The candidate's registration and sitting. Throw HttpError 409 where there is none, which
    // admit() has excluded for pages that name their stages.
    const store::Registration& registration() const;
    const domain::Sitting& sitting() const;

    // A number that our own form carries hidden. HttpError 400 for a form without it.
    int form_number(std::string_view field) const;

    // The revision that the posted form was made of. HttpError 400 for a form without it.
    int form_revision() const;

    // The registration as the posted form knows it: with the form's revision. What the store does
    // to it fails with Stale when another tab was first.
    store::Registration claimed() const;

    // For the audit.
    store::Origin origin() const;

    // A page of this site, by its template.
    View view(std::string_view stem) const { return View(setup, frame, stem); }
    // The same under another tab than the page's: where its visitor came from.
    View view(std::string_view stem, std::string_view tab) const;
};

}  // namespace web
