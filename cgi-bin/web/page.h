#pragma once

#include <cstddef>
#include <source_location>
#include <string>
#include <string_view>
#include <vector>

#include "domain/role.h"
#include "domain/stage.h"
#include "store/database.h"
#include "store/staff.h"
#include "web/response.h"
#include "web/visit.h"

namespace web {

// Who may come to a page. A reader is anybody, too; who is signed in as a candidate reads in the
// frame of their own pages, so that their way goes on. A gateway has no session and no form: it
// sends octets with its signature (Request::body()), which the page judges.
enum class Who { anyone, reader, candidate, staff, gateway };

// The programs that share a system user and a database role, with the fewest grants
// (sql/0007_grants.sql).
enum class Family { passport, candidate, photo, staff, gateway };

std::string_view name(Who who);
std::string_view name(Family family);

// What the query's `id` of a staff page names. A page opens only to who holds a role it asks for at
// that one's site; admit() looks, so that no page can forget it. What belongs to the whole
// institution (a sitting, a notice for all) is opened by roles that are held for every site; an
// office is the site that `id` names, and without one the institution; a member of staff is opened
// by who is set over each of the roles that this one holds. A passport is opened at the site where
// it registered last; one without a site by who looks after all, and a newcomer also by who has
// just typed its whole address or mobile (web/found.h).
enum class Target { none, registration, site, institution, office, member, passport };

std::string_view name(Target target);

// One thing that staff may do on a page: the value of the button `action`, who may, what it does.
struct Action {
    std::string_view name;
    domain::Roles roles;
    Response (*run)(const Visit&, store::Write&);
};

// What a page is. Each page's file ends with one `const Page page{…};`, and everything declared
// there is enforced in answer(): a page cannot forget it.
struct Page {
    Family family;
    Who who;
    // The stages in which a candidate may open it; empty: any, and none. Elsewhere a GET goes to
    // the page that waits, and a POST is refused.
    domain::Stages stages = {};
    // Staff: who may look. Holding one of these is enough, at the target's site where there is one.
    domain::Roles roles = {};
    Target target = Target::none;
    Response (*get)(const Visit&, store::Read&) = nullptr;  // null: 405
    Response (*post)(const Visit&, store::Write&) = nullptr;
    // The form with what was typed, once more: it was sent under another sign-in than the one now
    // (Visit::outdated), so that nothing of it counts. Null: such a form is a 403 of its own.
    Response (*again)(const Visit&, store::Read&) = nullptr;
    std::vector<Action> actions = {};         // in place of `post`
    store::Owes owes = store::Owes::nothing;  // the most that may be owed to open it
    std::size_t body_limit = 64 * 1024;       // bytes of a POST
    // The tab that shows where staff are: a page of tabs_of() (web/admin.h); empty: its own.
    std::string_view tab = {};
    // What must be right before its program serves; throws what main() tells.
    void (*start)(const Setup&) = nullptr;
    // the name of its file: program, template and URL
    std::string name = stem(std::source_location::current());

    std::string_view room() const { return tab.empty() ? std::string_view(name) : tab; }

  private:
    static std::string stem(const std::source_location& where);
};

// The action that a request asks for; null where the page has none of that name.
const Action* action_of(const Page& asked, std::string_view name);

// What a page declares, in one line with tabs: name, family, who, the roles that may look,
// target, methods, its actions each with its roles (approve=manager,reviewer;…), and the tab that
// is marked. "-": none.
std::string described(const Page& of);

// The page of this program.
extern const Page page;

}  // namespace web
