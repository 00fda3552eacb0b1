// A storm: many candidates pay at once while notifies are lost, doubled and late, gateways answer badly, and programs, clerk
// and PostgreSQL are killed. At the end every yuan is in exactly one place. Kept to a minute in `make check`; by hand:
//
//   tools/site start check && SITE_… node tests/money/storm.mjs --payments 10000 --at-once 40 --seed 7
//
// A clerk that is killed leaves what it was asking about to the next one a minute later, so most candidates of a storm wait;
// the long one has many of them at once. After --minutes nobody begins any more.
import { parseArgs } from 'node:util';
import { Candidate, people } from './storm/candidates.mjs';
import { Chaos } from './storm/chaos.mjs';
import { dice, sandbox, settled, sql, until } from './storm/world.mjs';

const begun = Date.now();
const { values } = parseArgs({ options: { payments: { type: 'string', default: '300' }, 'at-once': { type: 'string', default: '12' }, minutes: { type: 'string', default: '1000' },
  seed: { type: 'string', default: String(begun % 1_000_000) } } });
const count = Number(values.payments);
const atOnce = Number(values['at-once']);
const seed = Number(values.seed);
const roll = dice(seed);
console.log(`# ${count} payments, ${atOnce} at once, seed ${seed}`);
const patience = 90 + count / 20; // seconds
const minutes = () => ((Date.now() - begun) / 60_000).toFixed(1);

let failures = 0;
function is(what, found, wanted) {
  const good = String(found) === String(wanted);
  failures += good ? 0 : 1;
  console.log(`${good ? 'ok' : 'not ok'} - ${what}${good ? '' : `\n#   found ${found}, wanted ${wanted}`}`);
}

// What a candidate does; most pay once.
const ways = [
  [72, (who) => who.payOnce()],
  [6, (who) => who.payTwice()],
  [10, (who) => who.payBothWays()],
  [6, (who) => who.payNever()],
  [6, (who) => who.payLate()],
];
function wayOf() {
  let left = roll(100);
  return ways.find(([share]) => (left -= share) < 0)[1];
}

const site = people(count, seed);
await sandbox('policy', { lose: 10, double: 10, late: 10, lateMilliseconds: 2000 });
const crowd = Array.from({ length: count }, (_, n) => ({ who: new Candidate(seed, n, roll), way: wayOf() }));
const waiting = [...crowd];
const errors = [];
let done = 0;
const chaos = new Chaos(roll).start(() => done);
await Promise.all(Array.from({ length: atOnce }, async () => {
  for (let each; Number(minutes()) < Number(values.minutes) && (each = waiting.pop()); ++done) await each.way(each.who).catch((error) => errors.push(error.message));
}));
await chaos.end();
is('every candidate could do what they wanted', errors.join(' | '), '');
console.log(`# ${done} candidates after ${minutes()} min: ${chaos.told()}`);

// A day later: whoever has not paid lapses, and then some pay after all.
const mine = `registration_id in (select id from registration where site_id = ${site})`;
sql(`update attempt set expires_at = now() - interval '3 minutes', next_query_at = now()
      where state in ('open', 'closing', 'stuck') and order_id in (select id from orders where ${mine});
     update registration set hold_until = now() where site_id = ${site} and stage = 'payment'`);
const open = `select count(*) from registration where site_id = ${site} and stage = 'payment'`;
await until(patience, () => sql(open) === '0');
is('whoever did not pay has lapsed, once the gateway said that no money can come', sql(open), 0);
for (const { who } of crowd) await who.payAfterAll();

// Gateways insist for a day, and the next morning's list has what was lost for good: here they only tell it once more.
async function tellAgain() {
  const known = new Set(sql('select trade_number from payment_event').split('\n'));
  const missed = (await sandbox('trades')).flatMap(({ gateway, order, payments }) =>
    payments.map(({ number }, payment) => ({ gateway, order, payment, number })).filter(({ number }) => !known.has(number)));
  for (const { gateway, order, payment } of missed) await sandbox('message', { gateway, order, payment, send: true });
  return missed.length === 0;
}
await until(patience, tellAgain);
sql("update refund set next_try_at = now() where state in ('due', 'underway')");
await until(patience, () => settled(site));

const own = new Set(sql(`select a.number from attempt a join orders q on q.id = a.order_id where ${mine}`).split('\n'));
const trades = (await sandbox('trades')).filter(({ order }) => own.has(order));
const came = trades.flatMap((trade) => trade.payments);
const events = `payment_event e join orders q on q.id = e.order_id where ${mine}`;
const total = (all) => all.reduce((sum, { amount }) => sum + amount, 0);
is('no attempt is live and no refund open', settled(site), true);
is('each payment at the gateways is one event of the ledger', sql(`select coalesce(string_agg(trade_number, ' ' order by trade_number), '') from ${events}`),
  came.map(({ number }) => number).sort().join(' '));
is('every fen that came', sql(`select sum(e.amount_fen) from ${events}`), total(came));
is('… is kept for an order, or was given back', sql(`
  select (select sum(e.amount_fen) from ${events} and e.verdict = 'counted')
       + (select coalesce(sum(f.amount_fen), 0) from refund f where f.state = 'done' and f.event_id in (select e.id from ${events}))`), total(came));
is('the gateways gave back what the ledger says', total(trades.flatMap((trade) => trade.refunds)),
  sql(`select coalesce(sum(f.amount_fen), 0) from refund f where f.state = 'done' and f.event_id in (select e.id from ${events})`));
is('no order is paid twice', sql(`select count(*) from (select order_id from ${events} and verdict = 'counted' group by 1 having count(*) > 1) x`), 0);
is('a registration is paid where money counts for it, and nowhere else', sql(`
  select count(*) from registration r where site_id = ${site} and (stage = 'paid') <> exists (
    select from paying_event e join orders q on q.id = e.order_id where q.registration_id = r.id and q.closed_at is null)`), 0);
const paid = new Set(sql(`select p.email from registration r join passport p on p.id = r.passport_id where r.site_id = ${site} and r.stage = 'paid'`).split('\n'));
is('whoever meant to pay in time has paid', crowd.filter(({ who }) => who.paidInTime && !paid.has(who.email)).length, 0);
is('no place is oversold', sql(`select count(*) from offering o where taken > capacity
  or taken <> (select count(*) from choice c where c.offering_id = o.id and freed_at is null)`), 0);
is('the accounts close', sql(`select count(*) from registration r where site_id = ${site} and stage = 'paid' and
  (select sum(fee_fen) from choice c where c.registration_id = r.id and freed_at is null) <>
  (select sum(e.amount_fen) from paying_event e join orders q on q.id = e.order_id where q.registration_id = r.id and q.closed_at is null)`), 0);
console.log(`# ${came.length} payments of ${trades.length} trades, ${sql(`select string_agg(v || ' ' || n, ', ') from (select concat_ws(' ', verdict, reason) as v, count(*) as n from ${events} group by 1) x`)}; ${sql(`select count(*) from refund f where f.event_id in (select e.id from ${events})`)} refunds; ${total(came) / 100} yuan; ${minutes()} min`);
await sandbox('policy', { lose: 0, double: 0, late: 0 });
process.exit(failures ? 1 : 0);
