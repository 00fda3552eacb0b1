#include "store/session.h"

#include "store/query.h"

namespace store {

void open_session(Write& db, const std::string& hash, domain::Id<domain::Passport> passport) {
    change(db, "insert into session (token_hash, passport_id) values ($1, $2)", Bytes{hash},
           passport);
}

void end_session(Write& db, const std::string& hash) {
    change(db, "delete from session where token_hash = $1", Bytes{hash});
}

int end_sessions(Write& db, domain::Id<domain::Passport> passport) {
    return static_cast<int>(change(db, "delete from session where passport_id = $1", passport));
}

}  // namespace store
