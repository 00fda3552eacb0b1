// Every transition of the design, and every one it does not have.
#include <boost/test/unit_test.hpp>
#include <map>
#include <set>

#include "tests/domain/steps.h"

using namespace steps;

namespace {

// DESIGN.md section 2, written out: where an event may lead from a stage in any circumstances.
const std::map<std::pair<S, E>, std::set<S>> design = {
    {{S::agreement, E::agree}, {S::profile}},
    {{S::profile, E::fill_in}, {S::subjects}},
    {{S::subjects, E::fill_in}, {S::subjects}},
    {{S::subjects, E::submit}, {S::photo, S::review, S::payment}},
    {{S::photo, E::accept_photo}, {S::review, S::payment}},
    {{S::photo, E::amend}, {S::photo}},
    {{S::review, E::amend}, {S::review, S::payment}},
    {{S::rejected, E::amend}, {S::rejected, S::review, S::payment}},
    {{S::payment, E::amend}, {S::payment, S::review}},
    {{S::review, E::apply}, {S::pending}},
    {{S::rejected, E::apply}, {S::pending}},
    {{S::pending, E::approve}, {S::payment}},
    {{S::pending, E::reject}, {S::rejected}},
    {{S::review, E::waive}, {S::payment}},
    {{S::pending, E::waive}, {S::payment}},
    {{S::payment, E::undo}, {S::pending}},
    {{S::rejected, E::undo}, {S::pending}},
    {{S::payment, E::send_back}, {S::rejected}},
    {{S::payment, E::pay}, {S::paid}},
    {{S::lapsed, E::pay_late}, {S::paid}},
    {{S::paid, E::unpay}, {S::payment}},
    {{S::paid, E::confirm}, {S::confirmed}},
    {{S::confirmed, E::unconfirm}, {S::paid}},
    {{S::paid, E::refund}, {S::paid, S::cancelled}},
    {{S::confirmed, E::refund}, {S::confirmed, S::cancelled}},
    {{S::photo, E::withdraw}, {S::cancelled}},
    {{S::review, E::withdraw}, {S::cancelled}},
    {{S::rejected, E::withdraw}, {S::cancelled}},
    {{S::payment, E::withdraw}, {S::cancelled}},
    {{S::lapsed, E::withdraw}, {S::cancelled}},
    {{S::photo, E::lapse}, {S::lapsed}},
    {{S::review, E::lapse}, {S::lapsed}},
    {{S::rejected, E::lapse}, {S::lapsed}},
    {{S::payment, E::lapse}, {S::lapsed}},
    {{S::pending, E::lapse}, {S::lapsed}},
    {{S::lapsed, E::resume}, {S::subjects}},
    {{S::cancelled, E::restart}, {S::agreement}},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(step)

BOOST_AUTO_TEST_CASE(each_event_leads_where_the_design_says_and_nowhere_else) {
    for (int s = 0; s < stages; ++s)
        for (int e = 0; e < events; ++e) {
            const auto stage = static_cast<S>(s);
            const auto event = static_cast<E>(e);
            std::set<std::string> reached;
            for (unsigned bits = 0; bits < all_circumstances; ++bits)
                if (auto next = to(stage, event, of(bits)); !next.empty()) reached.insert(next);
            std::set<std::string> wanted;
            if (const auto row = design.find({stage, event}); row != design.end())
                for (const S target : row->second) wanted.insert(std::string(domain::name(target)));
            BOOST_TEST(reached == wanted, domain::name(stage) << " event " << e);
            BOOST_TEST(domain::may_ever(stage, event) == !wanted.empty());
        }
}

BOOST_AUTO_TEST_CASE(what_the_design_does_not_have_is_the_wrong_stage_in_any_circumstances) {
    for (int s = 0; s < stages; ++s)
        for (int e = 0; e < events; ++e) {
            if (design.contains({static_cast<S>(s), static_cast<E>(e)})) continue;
            for (unsigned bits = 0; bits < all_circumstances; ++bits)
                BOOST_TEST(
                    refused(Refusal::wrong_stage, static_cast<S>(s), static_cast<E>(e), of(bits)));
        }
}

BOOST_AUTO_TEST_CASE(a_step_says_where_it_comes_from) {
    const auto answer = domain::step(S::review, E::apply, {}, sitting(), start + hours(2));
    const auto& step = std::get<domain::Step>(answer);
    BOOST_TEST((step.from() == S::review));
    BOOST_TEST((step.event() == E::apply));
    BOOST_TEST((step.to() == S::pending));
}

BOOST_AUTO_TEST_SUITE_END()
