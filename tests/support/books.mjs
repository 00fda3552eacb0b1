// What must be true of money. Each rule is a question to the database whose answer is empty where the rule is kept;
// `sql` is browser.mjs's, or any function that gives rows as lines.

// At every moment, whatever dies.
const always = {
  'an order is paid by one event': `select order_id from paying_event group by 1 having count(*) > 1`,
  'who is paid has paid': `select r.id from registration r where r.stage in ('paid', 'confirmed')
     and (select sum(c.fee_fen) from choice c where c.registration_id = r.id and c.freed_at is null) > 0
     and not exists (select from orders q join paying_event e on e.order_id = q.id where q.registration_id = r.id and q.closed_at is null)`,
  'an order says that it is paid where an event paid it': `select q.id from orders q where q.amount_fen > 0
     and (q.paid_at is not null) <> exists (select from paying_event e where e.order_id = q.id)`,
  'what does not count is owed back whole': `select e.id from payment_event e left join event_ruling u on u.event_id = e.id
     where (e.verdict = 'refund' or u.ruling = 'refund')
       and e.amount_fen is distinct from (select sum(f.amount_fen) from refund f where f.event_id = e.id and f.state <> 'dropped')`,
  'no more goes back than came': `select e.id from payment_event e join refund f on f.event_id = e.id and f.state <> 'dropped'
     group by e.id, e.amount_fen having sum(f.amount_fen) > e.amount_fen`,
  'what is kept is what choices cost': `select r.id from registration r
     where (select coalesce(sum(e.amount_fen), 0) from paying_event e join orders q on q.id = e.order_id where q.registration_id = r.id)
         - (select coalesce(sum(f.amount_fen), 0) from refund f join paying_event e on e.id = f.event_id
              join orders q on q.id = e.order_id where q.registration_id = r.id and f.state = 'done')
        <> (select coalesce(sum(c.fee_fen), 0) from choice c where c.registration_id = r.id and c.freed_at is null
              and r.stage in ('paid', 'confirmed'))
       and not exists (select from orders q join event_ruling u on true join payment_event e on e.id = u.event_id
                        where e.order_id = q.id and q.registration_id = r.id and u.ruling = 'count')`,
  'a place is freed only where no money may come': `select r.id from registration r join orders q on q.registration_id = r.id
     join attempt a on a.order_id = q.id where r.stage in ('lapsed', 'subjects', 'profile') and a.state in ('open', 'closing', 'stuck')`,
  'no offering is oversold, and each counts its places': `select o.id from offering o where o.taken > o.capacity
     or o.taken <> (select count(*) from choice c where c.offering_id = o.id and c.freed_at is null)`,
  'each site counts its places': `select site_id from sitting_site s where s.taken <>
     (select coalesce(sum(o.taken), 0) from offering o where (o.sitting_id, o.site_id) = (s.sitting_id, s.site_id))`,
};

// Once everything has come to rest.
const atRest = {
  'no attempt is live': `select id from attempt where state in ('open', 'closing', 'stuck')`,
  'nothing is left to give back': `select id from refund where state not in ('done', 'dropped')`,
  'an attempt that is paid has its event': `select a.id from attempt a where a.state = 'paid'
     and not exists (select from payment_event e where e.attempt_id = a.id)`,
};

const broken = (sql, rules) =>
  Object.entries(rules).flatMap(([rule, question]) => {
    const rows = [sql(question)].flat(2).join(' ').trim();
    return rows ? [`${rule}: ${rows.slice(0, 200)}`] : [];
  });

export const brokenAlways = (sql) => broken(sql, always);
export const brokenAtRest = (sql) => broken(sql, { ...always, ...atRest });

// The ledger against what the gateways know (`GET /control/trades` of the sandbox): every payment is an event, every refund is
// done on both sides, and what neither keeps nor has given back is nobody's. Gives what differs.
export function differences(sql, trades) {
  const lines = (question) => [sql(question)].flat().join('\n').split('\n').filter(Boolean).sort();
  const ours = lines(`select e.gateway || ' ' || a.number || ' ' || e.trade_number || ' ' || e.amount_fen
    from payment_event e join attempt a on a.id = e.attempt_id`);
  const theirs = trades.flatMap((t) => t.payments.map((p) => `${t.gateway} ${t.order} ${p.number} ${p.amount}`)).sort();
  const ourBack = lines(`select e.gateway || ' ' || f.number || ' ' || f.amount_fen from refund f
    join payment_event e on e.id = f.event_id where f.state = 'done' and f.done_by is null and e.gateway <> 'counter'`);
  const theirBack = trades.flatMap((t) => t.refunds.map((r) => `${t.gateway} ${r.request} ${r.amount}`)).sort();
  const only = (what, one, other) => one.filter((line) => !other.includes(line)).map((line) => `${what}: ${line}`);
  return [
    ...only('came, and the ledger does not have it', theirs, ours),
    ...only('in the ledger, and never came', ours, theirs),
    ...only('went back, and the ledger does not have it', theirBack, ourBack),
    ...only('given back by the ledger alone', ourBack, theirBack),
  ];
}
