#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

// What can go wrong between us and PostgreSQL, named once. No SQLSTATE outside store/.
namespace store {

// The database cannot be reached, or was lost and did not come back at once.
struct Unavailable : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// The connection broke while committing: the work may or may not have been done.
struct InDoubt : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// The database took too long and gave up (statement_timeout, lock_timeout). Nothing was done.
struct TooSlow : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// A constraint said no.
class Violation : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
    // whether the constraint or unique index of that name said it
    bool of(std::string_view constraint) const;
};

// Somebody else moved the registration since the page was made: of two tabs one wins.
struct Stale : std::runtime_error {
    Stale() : std::runtime_error("the registration has moved on") {}
};

}  // namespace store
