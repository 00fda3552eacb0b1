// The review desk with two reviewers of one site, and those who wait there.
#pragma once

#include <string>
#include <vector>

#include "tests/support/duty.h"

namespace support {

inline std::string at(Key id) { return "id=" + std::to_string(id); }

struct Desk : Duty {
    Visitor reviewer = at_work("reviewer");
    Visitor other = at_work("reviewer");

    // Posts the form as the page has it, or as of that revision.
    web::Response act(Visitor& visitor, Key id, const std::string& action, const Fields& more = {},
                      const std::string& revision = "") {
        Fields fields = more;
        fields.emplace_back("action", action);
        fields.emplace_back("revision", revision.empty() ? revision_of(id) : revision);
        return visitor.post(web::page, fields, at(id));
    }
    // Those that wait, the first longest.
    std::vector<Key> waiting(int count) {
        std::vector<Key> all;
        for (int i = 0; i < count; ++i) {
            all.push_back(candidate_here("pending"));
            world.sql("update registration set name = '演示" + std::to_string(i) +
                      "', applied_at = now() - interval '1 hour' + interval '" + std::to_string(i) +
                      " minutes' where id = " + std::to_string(all.back()));
        }
        return all;
    }
    Key phrase(const std::string& field, const std::string& words) {
        return std::stoll(world.sql("insert into phrase (place, field, words) values (1, '" +
                                    field + "', '" + words + "') returning id"));
    }
    std::string reasons() {
        return world.sql(
            "select string_agg(field || '=' || words || coalesce('@' || mark_x, ''), ','"
            " order by nth) from decision_reason");
    }
};

inline bool shows(const web::Response& page, const std::string& name) {
    return has(page, ">" + name + "</h1>");
}

}  // namespace support
