// Staff on duty: two sites with a reviewer and a cashier each, and candidates at both.
#pragma once

#include <string>

#include "tests/support/visitor.h"

namespace support {

struct Duty {
    World world;
    Key sitting = world.sitting();
    Key here = world.site("110108");
    Key there = world.site("110109");
    Key offering_here = world.offering(sitting, here);
    Key offering_there = world.offering(sitting, there);

    // Another candidate in that stage.
    Key candidate_here(const std::string& stage) { return candidate(stage, here, offering_here); }
    Key candidate_there(const std::string& stage) {
        return candidate(stage, there, offering_there);
    }

    // Somebody signed in who holds that role at `here`, or at every site.
    Visitor at_work(const std::string& role) { return on_duty(role, here); }
    Visitor everywhere(const std::string& role) { return on_duty(role, 0); }

    std::string stage_of(Key registration) {
        return world.sql("select stage from registration where id = " +
                         std::to_string(registration));
    }
    std::string revision_of(Key registration) {
        return world.sql("select revision from registration where id = " +
                         std::to_string(registration));
    }
    // A form of theirs that is sent after half an hour, and what its page says to it once its
    // sender has signed in again.
    struct SentLate {
        web::Response kept, again;
    };
    SentLate sent_late(Visitor& who, const web::Page& page, Fields fields,
                       const std::string& query = "") {
        world.sql("update staff_session set last_seen = now() - interval '31 minutes'");
        const std::string of_whom = world.sql(
            "select staff_id from staff_session where"
            " token_hash = '\\x" +
            who.session_hash_hex() + "'");
        fields.emplace_back("csrf", who.csrf());
        const auto kept = who.forge(page, fields, query);
        who.on_duty(std::stoll(of_whom));
        return {kept, who.forge(page, fields, query)};
    }
    // The last entry of the audit: "staff registration.approve".
    std::string audited() {
        return world.sql("select actor || ' ' || action from audit order by id desc limit 1");
    }
    // Over since a second; with the payment all that comes before it.
    void close_review() { pass("review_to"); }
    void close_payment() {
        for (const char* end : {"fill_in_to", "review_to", "payment_to"}) pass(end);
    }

  private:
    int people_ = 100;

    void pass(const std::string& end) {
        world.sql("update sitting set " + end + " = now() - interval '1 second'");
    }

    Key candidate(const std::string& stage, Key site, Key offering) {
        const std::string n = std::to_string(++people_);
        const Key passport = world.passport("demo" + n + "@example.edu.cn", "13800000" + n);
        return world.registration(passport, sitting, stage, site, offering);
    }
    Visitor on_duty(const std::string& role, Key site) {
        Visitor visitor(world);
        visitor.on_duty(world.staff(role + std::to_string(++people_), role, site));
        return visitor;
    }
};

}  // namespace support
