#include "web/fill_in.h"

#include <algorithm>

#include "store/errors.h"
#include "web/amend.h"
#include "web/refusal.h"

namespace web {

bool filling_in(domain::Stage stage) {
    return stage == domain::Stage::profile || stage == domain::Stage::subjects;
}

std::variant<domain::Step, domain::Refusal> fill_in_step(const Visit& visit) {
    const auto stage = visit.registration().stage;
    if (!filling_in(stage)) return amend_step(visit);
    return domain::step(stage, domain::Event::fill_in, {}, visit.sitting(), visit.now);
}

bool kept_already(const Visit& visit, const store::Registration& claimed,
                  const domain::Person& person) {
    if (claimed.revision == visit.registration().revision) return false;
    const auto& kept = visit.registration().person;
    const auto form = domain::form_of(person);
    return std::all_of(form.begin(), form.end(), [&](const auto& typed) {
        const auto found = kept.find(typed.first);
        return found == kept.end() ? typed.second.empty() : found->second == typed.second;
    });
}

Faults keep_person(const Visit& visit, store::Write& db, store::Registration& claimed,
                   const domain::Step& step, const domain::Person& person) {
    Faults faults;
    try {
        db.attempt([&] {
            // first the person: from `subjects` on there is no stage without one
            store::keep_person(db, claimed, domain::form_of(person), person.document.person_key());
            if (step.event() == domain::Event::amend)
                amend(visit, db, claimed, step);
            else
                store::move(db, claimed, step, std::nullopt);
            return true;
        });
    } catch (const store::Stale&) {
        faults.add("form", stale_form(visit));
    } catch (const store::Violation& violation) {
        if (!violation.of("registration_document")) throw;
        faults.add("id_number", domain::FaultCode::id_taken);
    }
    return faults;
}

}  // namespace web
