#include "store/day_fees.h"

#include <map>

#include "store/query.h"

namespace store {

std::vector<DayFee> day_fees(Read& db, domain::Id<domain::Site> site, const domain::Date& day) {
    return query(db, R"(
        with day as (select $2::date::timestamp at time zone 'Asia/Shanghai' as from_,
                            ($2::date + 1)::timestamp at time zone 'Asia/Shanghai' as to_),
        moved as (
            select c.given_at as at, c.id, c.staff_id, c.amount_fen
              from receipt c, day
             where c.site_id = $1 and c.given_at >= from_ and c.given_at < to_
            union all
            select v.voided_at, c.id, v.staff_id, -c.amount_fen
              from receipt_void v join receipt c on c.id = v.receipt_id, day
             where c.site_id = $1 and v.voided_at >= from_ and v.voided_at < to_)
        select m.at, c.number as receipt, r.name, m.staff_id, s.name as cashier, c.method,
               m.amount_fen,
               lpad(t.number::text, 2, '0') || '-' || w.code || '-'
               || lpad(n.serial::text, 6, '0') as registration
          from moved m
          join receipt c on c.id = m.id join staff s on s.id = m.staff_id
          join orders o on o.id = c.order_id join registration r on r.id = o.registration_id
          join sitting t on t.id = r.sitting_id join site w on w.id = c.site_id
          left join serial n on n.registration_id = r.id and n.site_id = c.site_id
         order by m.at, m.id)",
                 site, day)
        .map([](const Row& row) {
            return DayFee{row.get<domain::Instant>("at"),
                          row.text("receipt"),
                          row.text("registration"),
                          row.text("name"),
                          row.get<domain::Id<domain::Staff>>("staff_id"),
                          row.text("cashier"),
                          *domain::pay_method_named(row.text("method")),
                          row.get<domain::Money>("amount_fen")};
        });
}

std::vector<DaySum> sums_of(const std::vector<DayFee>& fees) {
    std::map<std::pair<domain::Id<domain::Staff>, domain::PayMethod>, DaySum> all;
    for (const DayFee& fee : fees) {
        DaySum& sum =
            all.try_emplace({fee.staff, fee.method}, DaySum{fee.cashier, fee.method}).first->second;
        ++(fee.amount < domain::Money{} ? sum.back : sum.taken);
        sum.amount += fee.amount;
    }
    std::vector<DaySum> sums;
    for (const auto& [key, sum] : all) sums.push_back(sum);
    return sums;
}

}  // namespace store
