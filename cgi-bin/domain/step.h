#pragma once

#include <string_view>
#include <variant>

#include "domain/sitting.h"
#include "domain/stage.h"

// What may follow what. The table in step.cpp is the only place that knows.
namespace domain {

enum class Event {
    agree,
    fill_in,
    submit,
    accept_photo,
    amend,
    apply,
    approve,
    reject,
    waive,  // its site reviews no longer
    undo,
    send_back,
    pay,
    pay_late,  // after the places were freed
    unpay,
    confirm,
    unconfirm,
    refund,
    withdraw,
    lapse,
    resume,
    restart,
};

// What the table's guards may ask about a registration at the moment of an event.
struct Circumstances {
    bool portrait = false;        // an accepted portrait is there
    bool reviews = false;         // the rule that holds after the event: the site reviews
    bool reviewed = false;        // the registration got where it is through review
    bool site_changed = false;    // the event moves it to another site
    bool new_places = false;      // the event takes places it does not hold yet
    bool attempt_open = false;    // a payment attempt is under way: money may come
    bool own_fresh = false;       // undo: the same reviewer's own decision, not older than 10 s
    bool payment_closed = false;  // lapse: the sitting's payment window is over
    bool last_choice = false;     // refund: nothing is left after it
};

// Why an event is not possible now.
enum class Refusal {
    wrong_stage,   // nothing in the table starts here
    locked,        // it was approved: only staff can send it back
    unreviewed,    // it did not come through review: there is nothing to send back to
    attempt_open,  // money may be on its way
    too_late,      // undo: not one's own, or too old
    not_due,       // lapse: still waiting for staff
    closed,        // the window for this is over
    not_open,      // the window for this has not begun
};

// One permitted transition. Only step() makes it, and only the store's advance() takes it, so no
// page can move a registration in a way the table does not know.
class Step {
  public:
    Stage from() const { return from_; }
    Stage to() const { return to_; }
    Event event() const { return event_; }

  private:
    friend std::variant<Step, Refusal> step(Stage, Event, const Circumstances&, const Sitting&,
                                            Instant);
    Step(Stage from, Event event, Stage to) : from_(from), event_(event), to_(to) {}
    Stage from_;
    Event event_;
    Stage to_;
};

// The transition that `event` makes from `stage`, or why there is none. `now` is the database's
// clock.
std::variant<Step, Refusal> step(Stage stage, Event event, const Circumstances& circumstances,
                                 const Sitting& sitting, Instant now);

// Whether any circumstances at all let `event` start from `stage`; windows are not asked.
bool may_ever(Stage stage, Event event);

}  // namespace domain
