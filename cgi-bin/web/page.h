#pragma once

#include <cstddef>
#include <source_location>
#include <string>
#include <string_view>

#include "domain/role.h"
#include "domain/stage.h"
#include "store/database.h"
#include "web/response.h"
#include "web/visit.h"

namespace web {

// Who may come to a page.
enum class Who { anyone, candidate, staff };

// The programs that share a system user and a database role, with the fewest grants
// (sql/0007_grants.sql).
enum class Family { passport, candidate, photo, staff };

std::string_view name(Who who);
std::string_view name(Family family);

// What a page is. Each page's file ends with one `const Page page{…};`, and everything declared
// there is enforced in answer(): a page cannot forget it.
struct Page {
    Family family;
    Who who;
    // The stages in which a candidate may open it; empty: any, and none. Elsewhere a GET goes to
    // the page that waits, and a POST is refused.
    domain::Stages stages = {};
    // Staff: holding one of these at some site is enough to come; which site is the page's
    // question.
    domain::Roles roles = {};
    Response (*get)(const Visit&, store::Read&) = nullptr;  // null: 405
    Response (*post)(const Visit&, store::Write&) = nullptr;
    std::size_t body_limit = 64 * 1024;  // bytes of a POST
    // the name of its file: program, template and URL
    std::string name = stem(std::source_location::current());

  private:
    static std::string stem(const std::source_location& where);
};

// The page of this program.
extern const Page page;

}  // namespace web
