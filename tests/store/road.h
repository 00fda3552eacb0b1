// Candidates on their way, for the tests of what they do at once.
#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <variant>
#include <vector>

#include "domain/step.h"
#include "store/places.h"
#include "store/registration.h"
#include "tests/support/fixture.h"

namespace road {

using support::Key;

struct Road {
    support::World world;
    Key sitting_key = world.sitting();

    domain::Sitting sitting() const {
        const auto day = std::chrono::hours(24);
        const domain::Window open{now() - day, now() + 10 * day};
        return {{sitting_key},
                77,
                "演示",
                domain::Date(2027, 3, 27),
                domain::Date(2027, 3, 29),
                open,
                open,
                open,
                day,
                3};
    }

    static domain::Instant now() {
        return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
    }

    // Another candidate, in that stage.
    store::Registration candidate(const std::string& stage, Key site = 0, Key offering = 0) {
        const std::string n = std::to_string(100 + ++people_);
        const Key passport = world.passport("demo" + n + "@example.edu.cn", "13800000" + n);
        const Key id = world.registration(passport, sitting_key, stage, site, offering);
        return fresh({id}, {passport});
    }

    // As it stands in the database now.
    store::Registration fresh(domain::Id<domain::Registration> id,
                              domain::Id<domain::Passport> passport) {
        const auto of = [&](const std::string& column) {
            return world.sql("select " + column +
                             " from registration where id = " + std::to_string(id.value));
        };
        store::Registration registration{};
        registration.id = id;
        registration.passport = passport;
        registration.stage = *domain::stage_named(of("stage"));
        registration.revision = std::stoi(of("revision"));
        registration.needs_review = of("coalesce(needs_review, false)") == "t";
        return registration;
    }

    domain::Step step(domain::Stage from, domain::Event event,
                      const domain::Circumstances& circumstances) const {
        return std::get<domain::Step>(domain::step(from, event, circumstances, sitting(), now()));
    }

    store::Full submit(store::Write& db, store::Registration& registration, Key site,
                       const std::vector<Key>& offerings) const {
        return take(db, registration, step(registration.stage, domain::Event::submit, {}), site,
                    offerings);
    }

    store::Full amend(store::Write& db, store::Registration& registration, Key site,
                      const std::vector<Key>& offerings) const {
        domain::Circumstances circumstances;
        circumstances.reviews = true;
        circumstances.new_places = true;
        return take(db, registration, step(registration.stage, domain::Event::amend, circumstances),
                    site, offerings);
    }

    void lapse(store::Write& db, store::Registration& registration) const {
        store::move(db, registration, step(registration.stage, domain::Event::lapse, {}),
                    std::nullopt);
    }

    std::string stage(const store::Registration& registration) {
        return world.sql("select stage from registration where id = " +
                         std::to_string(registration.id.value));
    }
    std::string serial(const store::Registration& registration) {
        return world.sql("select serial from registration where id = " +
                         std::to_string(registration.id.value));
    }
    std::string held(Key offering) {
        return world.sql("select count(*) from choice where freed_at is null and offering_id = " +
                         std::to_string(offering));
    }
    std::string held_by(const store::Registration& registration) {
        return world.sql(
            "select count(*) from choice where freed_at is null and registration_id = " +
            std::to_string(registration.id.value));
    }

    // Whether each counter says what is held.
    bool count_is_true() {
        return world.sql(
                   "select (select bool_and(taken = (select count(*) from choice c"
                   " where c.offering_id = o.id and freed_at is null)) from offering o)"
                   " and (select bool_and(taken = (select coalesce(sum(o.taken), 0)"
                   " from offering o where (o.sitting_id, o.site_id)"
                   " = (s.sitting_id, s.site_id))) from sitting_site s)") == "t";
    }

  private:
    store::Full take(store::Write& db, store::Registration& registration, const domain::Step& step,
                     Key site, const std::vector<Key>& offerings) const {
        store::Wanted wanted{{site}, {}, true, now()};
        for (const Key key : offerings) wanted.offerings.push_back({key});
        return store::take_places(db, registration, sitting(), step, now() + std::chrono::hours(24),
                                  wanted);
    }

    int people_ = 0;
};

}  // namespace road
