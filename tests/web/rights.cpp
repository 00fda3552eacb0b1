// Who may do what, as a matrix: every staff page of the build, by its own declaration, asked by
// every role at the target's site, at another, and at all. What is declared is read from the
// build's pages.tsv, so that a new page cannot be forgotten; what must follow from it is said here
// a second time, apart from web/admit.cpp.
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>

#include "tests/support/duty.h"
#include "web/admin.h"

using namespace support;

namespace {

using Names = std::vector<std::string>;

Names split(const std::string& text, char by) {
    Names parts;
    std::istringstream in(text == "-" ? "" : text);
    for (std::string part; std::getline(in, part, by);) parts.push_back(part);
    return parts;
}

bool among(const std::string& one, const Names& all) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

struct Declared {
    std::string name, family, who;
    Names roles;
    std::string target;
    Names methods;
    std::vector<std::pair<std::string, Names>> actions;
    std::string tab;
};

std::vector<Declared> declared_pages() {
    const char* build = std::getenv("BUILD");
    std::ifstream file(std::string(build != nullptr ? build : "build") + "/pages.tsv");
    std::vector<Declared> pages;
    for (std::string line; std::getline(file, line);) {
        const Names columns = split(line, '\t');
        Declared page{columns.at(0),
                      columns.at(1),
                      columns.at(2),
                      split(columns.at(3), ','),
                      columns.at(4),
                      split(columns.at(5), ','),
                      {},
                      columns.at(7)};
        for (const auto& action : split(columns.at(6), ';')) {
            const auto equals = action.find('=');
            page.actions.emplace_back(action.substr(0, equals),
                                      split(action.substr(equals + 1), ','));
        }
        pages.push_back(page);
    }
    return pages;
}

domain::Roles roles_of(const Names& names) {
    domain::Roles roles;
    for (const auto& each : names) roles = roles | domain::Roles(*domain::role_named(each));
    return roles;
}

// The page as declared, whose handlers do nothing: what answers 204 was let in.
web::Page page_of(const Declared& declared) {
    web::Page page{.family = web::Family::staff,
                   .who = declared.who == "staff"       ? web::Who::staff
                          : declared.who == "candidate" ? web::Who::candidate
                                                        : web::Who::anyone,
                   .roles = roles_of(declared.roles),
                   .get = [](const web::Visit&, store::Read&) { return web::no_content(); }};
    for (const auto target :
         {web::Target::none, web::Target::registration, web::Target::site, web::Target::institution,
          web::Target::office, web::Target::member, web::Target::passport})
        if (web::name(target) == declared.target) page.target = target;
    for (const auto& [name, roles] : declared.actions)
        page.actions.push_back({name, roles_of(roles), [](const web::Visit&, store::Write&) {
                                    return web::no_content();
                                }});
    if (declared.actions.empty() && among("post", declared.methods))
        page.post = [](const web::Visit&, store::Write&) { return web::no_content(); };
    page.name = declared.name;
    return page;
}

enum class Where { here, there, everywhere };

struct Rights : Duty {
    Key registration = candidate_here("pending");
    std::string passport = world.sql("select passport_id from registration where id = " +
                                     std::to_string(registration));
    Key colleague = world.staff("colleague", "reviewer", here);

    std::string query(const std::string& target) const {
        if (target == "registration") return "id=" + std::to_string(registration);
        if (target == "passport") return "id=" + passport;
        if (target == "member") return "id=" + std::to_string(colleague);
        if (target == "site" || target == "office") return "id=" + std::to_string(here);
        return "";
    }
    Visitor visitor(const std::string& role, Where where) {
        if (where == Where::everywhere) return everywhere(role);
        if (where == Where::here) return at_work(role);
        Visitor visitor(world);
        visitor.on_duty(
            world.staff(role + " elsewhere " + std::to_string(++elsewhere_), role, there));
        return visitor;
    }

  private:
    int elsewhere_ = 0;
};

// What must come of it where only `wanted` may (nobody in particular: all), with the target at
// `here` or, without an id, none.
int expected(const std::string& target, bool id, const Names& wanted, const std::string& role,
             Where where) {
    const bool may = wanted.empty() || among(role, wanted);
    const bool of_a_site = id && (target == "registration" || target == "site" ||
                                  target == "office" || target == "passport");
    if (of_a_site && where == Where::there) return 404;
    if (target == "member" && id &&
        (where == Where::there || !among(role, {"administrator", "manager", "auditor"})))
        return 404;
    const bool of_all = target == "institution" || (target == "office" && !id);
    if (of_all && where != Where::everywhere && !wanted.empty()) return 403;
    return may ? 204 : 403;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(rights, Rights)

BOOST_AUTO_TEST_CASE(each_role_may_at_each_place_what_each_page_declares_and_nothing_else) {
    int asked = 0;
    std::vector<std::tuple<std::string, Where, Visitor>> staff;
    for (const auto role : domain::role_names)
        for (const Where where : {Where::here, Where::there, Where::everywhere})
            staff.emplace_back(role, where, visitor(std::string(role), where));
    for (const Declared& each : declared_pages()) {
        if (each.who != "staff") continue;
        const web::Page page = page_of(each);
        for (const bool id : {true, false}) {
            const std::string named = id ? query(each.target) : "";
            if (id && named.empty()) continue;
            for (auto& [role, where, who] : staff) {
                const auto what = each.name + " " + role + " " +
                                  std::to_string(static_cast<int>(where)) + (id ? " id" : "");
                const auto must = [&, role = role, where = where](const Names& wanted) {
                    return expected(each.target, id, wanted, role, where);
                };
                BOOST_TEST(who.get(page, named).status == must(each.roles), what);
                const bool needs_id = among(each.target, {"registration", "site", "passport"});
                for (const auto& [action, wanted] : each.actions) {
                    if (!id && needs_id) continue;
                    BOOST_TEST(who.post(page, {{"action", action}}, named).status == must(wanted),
                               what << " " << action);
                }
                if (page.post != nullptr && (id || !needs_id))
                    BOOST_TEST(who.post(page, {}, named).status == must(each.roles), what);
                if (!each.actions.empty())
                    BOOST_TEST(who.post(page, {{"action", "no such"}}, named).status == 400, what);
                ++asked;
            }
        }
    }
    BOOST_TEST(asked >= 15 * 10);  // pages × people
}

BOOST_AUTO_TEST_CASE(each_page_of_a_role_stands_under_a_tab_that_there_is) {
    const auto tabs = web::tabs_of({.id = {1},
                                    .name = "",
                                    .stale = false,
                                    .now = {},
                                    .owes = store::Owes::nothing,
                                    .roles = {{domain::Role::administrator, std::nullopt}}});
    std::set<std::string> pages;
    for (const Declared& each : declared_pages()) {
        pages.insert(each.name);
        if (each.who != "staff") continue;
        const bool has_tab = std::find(tabs.begin(), tabs.end(), each.tab) != tabs.end();
        // what everybody has (the own account, signing out) is under none
        BOOST_TEST((has_tab || (each.roles.empty() && each.tab == each.name)),
                   each.name << " under " << each.tab);
    }
    for (const auto tab : tabs) BOOST_TEST(pages.count(std::string(tab)) == 1, tab);
}

BOOST_AUTO_TEST_CASE(a_staff_session_opens_no_page_of_candidates_nor_the_reverse) {
    Visitor administrator = everywhere("administrator");
    Visitor candidate(world);
    candidate.signed_in(world.passport());
    for (const Declared& each : declared_pages()) {
        const web::Page page = page_of(each);
        if (each.who == "candidate")
            BOOST_TEST(header(administrator.get(page), "Location").find("login") == 0, each.name);
        if (each.who == "staff")
            BOOST_TEST(header(candidate.get(page), "Location").find("admin?") == 0, each.name);
    }
}

BOOST_AUTO_TEST_CASE(who_holds_no_role_opens_what_asks_for_none) {
    const Key nobody = world.staff("nobody", "reviewer");
    world.sql("delete from staff_role where staff_id = " + std::to_string(nobody));
    Visitor visitor(world);
    visitor.on_duty(nobody);
    for (const Declared& each : declared_pages())
        if (each.who == "staff")
            BOOST_TEST((visitor.get(page_of(each)).status == 204) == each.roles.empty(), each.name);
}

BOOST_AUTO_TEST_CASE(what_is_owed_closes_every_page_but_those_that_say_so) {
    const Key anna = world.staff("owing", "administrator");
    Visitor visitor(world);
    visitor.on_duty(anna);
    world.sql("update staff set factor_required = true where login = 'owing'");
    web::Page closed = page_of({"closed", "staff", "staff", {}, "none", {"get"}, {}, "closed"});
    BOOST_TEST(header(visitor.get(closed), "Location") == "admin-account");
    world.sql("insert into staff_factor (staff_id, secret, enrolled_at) values (" +
              std::to_string(anna) + ", 's', now())");
    BOOST_TEST(header(visitor.get(closed), "Location") == "admin-code?next=closed");
    closed.owes = store::Owes::enrolment;
    BOOST_TEST(header(visitor.get(closed, "id=7"), "Location") ==
               "admin-code?next=closed%3Fid%3D7");
    closed.owes = store::Owes::code;
    BOOST_TEST(visitor.get(closed).status == 204);
    closed.owes = store::Owes::nothing;
    world.sql("update staff_session set factor_at = now()");
    BOOST_TEST(visitor.get(closed).status == 204);
}

BOOST_AUTO_TEST_SUITE_END()
