// What must hold at the end of a storm: the gateways' books, the ledger and the registrations, held against each other.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { sandbox, settled, sql } from './world.mjs';

const run = promisify(execFile);
const lines = (all) => all.sort().join('\n');
const dayOf = (at) => new Date(at + 8 * 3600_000).toISOString().slice(0, 10);
const stamp = (at) => `to_timestamp(${at / 1000})`;

// Each list of a day as the gateway will have it, in place of the clerk's fetching it tomorrow.
async function keepLists(trades) {
  const moved = trades.flatMap(({ gateway, order, payments, refunds }) => [
    ...payments.map(({ number, amount, at }) => ({ gateway, order, kind: 'payment', number, request: '', amount, at })),
    ...refunds.map(({ request, amount, at }) => ({ gateway, order, kind: 'refund', number: payments[0].number, request, amount, at }))]);
  const days = [...new Set(moved.map(({ at }) => dayOf(at)))].sort();
  const rows = moved.map(({ gateway, order, kind, number, request, amount, at }, nth) =>
    `('${gateway}', '${dayOf(at)}', ${nth}, '${kind}', '${order}', '${number}', '${request}', ${amount}, ${stamp(at)})`);
  await sql(`truncate bill cascade;
    insert into bill (gateway, day, file) select g, d::date, '' from unnest(array['alipay', 'wechat']) g, unnest(array['${days.join("','")}']) d;
    insert into bill_line (gateway, day, line, kind, number, trade_number, request, amount_fen, happened_at) values ${rows.join(',')}`);
  return days;
}

// What `ncre-emsctl money check` finds on a day: nothing, or its lines.
async function checked(day, site) {
  const env = { ...process.env, NCRE_EMS_SETTINGS: `${process.env.SITE_DIR}/etc/settings.toml` };
  const code = await sql(`select code from site where id = ${site}`);
  return run(`${process.env.SITE_DIR}/app/sbin/ncre-emsctl`, ['money', 'check', '--day', day, '--site', code], { env })
    .then(() => '', ({ stdout, stderr }) => `${stdout}${stderr}`);
}

// [what, found, wanted] of each.
export async function books(site, crowd) {
  const mine = `registration_id in (select id from registration where site_id = ${site})`;
  const listed = async (query) => (await sql(query)).split('\n').filter(Boolean);
  const all = await sandbox('trades');
  const own = new Set(await listed(`select a.number from attempt a join orders q on q.id = a.order_id where ${mine}`));
  const trades = all.filter(({ order }) => own.has(order));
  const events = `payment_event e join orders q on q.id = e.order_id where ${mine}`;
  const paid = new Set(await listed(`select p.email from registration r join passport p on p.id = r.passport_id where r.site_id = ${site} and r.stage = 'paid'`));
  const days = await keepLists(trades);
  return [
    ['no attempt is live and no refund open', await settled(site), true],
    ['each payment at the gateways is one event of the ledger, fen for fen', lines(await listed(`select concat_ws(' ', e.gateway, trade_number, e.amount_fen) from ${events}`)),
      lines(trades.flatMap(({ gateway, payments }) => payments.map(({ number, amount }) => `${gateway} ${number} ${amount}`)))],
    ['each refund of the ledger is one of the gateways, fen for fen', lines(await listed(`
      select concat_ws(' ', f.number, f.amount_fen) from refund f where f.state = 'done' and f.event_id in (select e.id from ${events})`)),
      lines(trades.flatMap(({ refunds }) => refunds.map(({ request, amount }) => `${request} ${amount}`)))],
    // kept: its order stands, the registration is paid, and what it holds costs that much; else all of it went back
    ['every yuan is in exactly one place', (await listed(`
      select e.id from (select e.*, q.closed_at, q.registration_id from ${events}) e join registration r on r.id = e.registration_id
       where ((e.verdict = 'counted' and e.closed_at is null and r.stage = 'paid' and e.amount_fen =
               (select sum(fee_fen) from choice c where c.registration_id = r.id and c.freed_at is null))::integer
              + (e.verdict = 'refund' and e.amount_fen =
                 (select sum(f.amount_fen) from refund f where f.event_id = e.id and f.state = 'done'))::integer) is distinct from 1`)).join(), ''],
    ['no choice is paid twice', (await listed(`select registration_id from ${events} and verdict = 'counted' group by 1 having count(*) > 1`)).join(), ''],
    ['whoever is paid has paid', (await listed(`
      select id from registration r where site_id = ${site} and stage = 'paid' and not exists (
        select from paying_event e join orders q on q.id = e.order_id where q.registration_id = r.id and q.closed_at is null)`)).join(), ''],
    ['whoever is not paid holds nothing', (await listed(`
      select r.id from registration r join choice c on c.registration_id = r.id and c.freed_at is null where r.site_id = ${site} and r.stage <> 'paid'`)).join(), ''],
    ['whoever meant to pay in time has paid', crowd.filter((who) => who.paidInTime && !paid.has(who.email)).map(({ email }) => email).join(), ''],
    ['no place is oversold', (await listed(`select id from offering o where taken > capacity
      or taken <> (select count(*) from choice c where c.offering_id = o.id and freed_at is null)`)).join(), ''],
    ['late money found places for as many as there were', await sql(`select capacity - taken from offering where site_id = ${site}`), 0],
    ...await Promise.all(days.map(async (day) => [`the books of ${day} close`, await checked(day, site), ''])),
  ];
}
