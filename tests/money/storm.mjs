// A storm: many candidates pay at once while notifies are lost, doubled and late, gateways answer badly, and programs, clerk
// and PostgreSQL are killed. At the end every yuan is in exactly one place. Kept to a minute in `make check`; by hand:
//
//   tools/site start check && SITE_… node tests/money/storm.mjs --payments 10000 --at-once 40 --seed 7
//
// After --minutes nobody begins any more. --calm kills nothing and lets nobody answer badly: how fast it is without.
import { parseArgs } from 'node:util';
import { books } from './storm/books.mjs';
import { Candidate, people } from './storm/candidates.mjs';
import { Chaos } from './storm/chaos.mjs';
import { dice, many, sandbox, settled, sql, until } from './storm/world.mjs';

const begun = Date.now();
const { values } = parseArgs({ options: { payments: { type: 'string', default: '300' }, 'at-once': { type: 'string', default: '12' }, minutes: { type: 'string', default: '1000' },
  seed: { type: 'string', default: String(begun % 1_000_000) }, calm: { type: 'boolean', default: false } } });
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

// While `work` goes on, things are killed; `steps` counts what it has come through.
async function inChaos(steps, work) {
  const chaos = new Chaos(roll);
  if (!values.calm) chaos.start(steps);
  await work();
  await chaos.end();
  console.log(`# after ${minutes()} min: ${chaos.told()}`);
}

const site = await people(count, seed);
await sandbox('policy', { lose: 10, double: 10, late: 10, lateMilliseconds: 2000 });
const crowd = Array.from({ length: count }, (_, n) => ({ who: new Candidate(seed, n, roll), way: wayOf() }));
const errors = [];
let done = 0;
await inChaos(() => done, () => many(crowd, atOnce, async ({ who, way }) => {
  if (Number(minutes()) < Number(values.minutes)) await way(who).catch((error) => errors.push(error.message));
  ++done;
}));
is('every candidate could do what they wanted', errors.join(' | '), '');

// A day later: whoever has not paid lapses, and then some pay after all, for whom half the places are left. Gateways insist for
// a day, and the next morning's list has what was lost for good: here they only tell it once more. The minutes that the clerk
// leaves between questions go by at once. A quarter of a second is a step.
const mine = `registration_id in (select id from registration where site_id = ${site})`;
const open = `select count(*) from registration where site_id = ${site} and stage = 'payment'`;
const pausesGoBy = () => sql(`
  update attempt set next_query_at = now() where id in (
    select a.id from attempt a join orders q on q.id = a.order_id where q.${mine}
       and a.state in ('open', 'closing', 'stuck') and a.next_query_at > now() for update of a skip locked);
  update refund set next_try_at = now() where id in (
    select id from refund where state in ('due', 'underway') and next_try_at > now() for update skip locked)`);
const late = crowd.filter(({ who }) => who.late);
async function tellAgain() {
  const known = new Set((await sql('select trade_number from payment_event')).split('\n'));
  const missed = (await sandbox('trades')).flatMap(({ gateway, order, payments }) =>
    payments.map(({ number }, payment) => ({ gateway, order, payment, number })).filter(({ number }) => !known.has(number)));
  await many(missed, atOnce, ({ gateway, order, payment }) => sandbox('message', { gateway, order, payment, send: true }));
  return missed.length === 0;
}
await inChaos(() => (Date.now() - begun) / 250, async () => {
  await sql(`update attempt set expires_at = now() - interval '3 minutes'
        where state in ('open', 'closing', 'stuck') and order_id in (select id from orders where ${mine});
       update registration set hold_until = now() where site_id = ${site} and stage = 'payment'`);
  await until(patience, async () => {
    await pausesGoBy();
    return (await sql(open)) === '0';
  });
  is('whoever did not pay has lapsed, once the gateway said that no money can come', await sql(open), 0);
  await sql(`update offering set capacity = taken + ${Math.floor(late.length / 2)} where site_id = ${site}`);
  await many(late, atOnce, ({ who }) => who.payAfterAll());
  await until(patience, tellAgain);
});
await until(patience, async () => {
  await pausesGoBy();
  return settled(site);
});

for (const [what, found, wanted] of await books(site, crowd.map(({ who }) => who))) is(what, found, wanted);
const events = `payment_event e join orders q on q.id = e.order_id where ${mine}`;
console.log(`# ${await sql(`select string_agg(v || ' ' || n, ', ') from (select concat_ws(' ', verdict, reason) as v, count(*) as n from ${events} group by 1) x`)}; ${await sql(`select count(*) from refund f where f.event_id in (select e.id from ${events})`)} refunds; ${await sql(`select (sum(amount_fen) / 100)::bigint from (select e.amount_fen from ${events}) x`)} yuan; ${minutes()} min`);
await sandbox('policy', { lose: 0, double: 0, late: 0 });
process.exit(failures ? 1 : 0);
