#include "store/staff_account.h"

#include <stdexcept>

#include "store/query.h"

namespace store {

domain::Id<domain::Staff> add_staff(Write& db, const NewStaff& staff) {
    const auto id = query(db, R"(
        insert into staff (login, name, password_hash) values ($1, $2, $3) returning id)",
                          staff.login, staff.name, staff.password_hash)
                        .front()
                        .get<domain::Id<domain::Staff>>("id");
    if (staff.site_codes.empty())
        change(db, "insert into staff_role (staff_id, role) values ($1, $2)", id,
               domain::name(staff.role));
    for (const std::string& code : staff.site_codes)
        if (change(db, R"(
                insert into staff_role (staff_id, role, site_id)
                select $1, $2, id from site where code = $3)",
                   id, domain::name(staff.role), code) == 0)
            throw std::invalid_argument("there is no site " + code);
    return id;
}

}  // namespace store
