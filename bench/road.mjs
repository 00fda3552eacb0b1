// bench/road: what the road of a candidate costs, and what single pages do, in CPU time of the whole site (nginx, programs,
// PostgreSQL, clerk), against a file that nginx sends by itself. What else the machine does is not counted.
//
//   PORT=8500 tools/site start bench && SITE_DIR=var/bench node bench/road.mjs      WALKERS=100 candidates, 10 at a time
//
// Pages and yardstick are asked in turn, so that a change of the clock's pace meets all alike. The site is to be stopped and
// removed afterwards: the candidates stay in it.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, realpathSync } from 'node:fs';
import { Agent, request } from 'node:http';

if (!process.env.SITE_DIR) {
  console.log('road: not measured, SITE_DIR names no site');
  process.exit(0);
}
const folder = realpathSync(process.env.SITE_DIR);
const port = Number(readFileSync(`${folder}/run/port`, 'utf8'));
process.env.SITE_URL = `http://127.0.0.1:${port}/NCRE_EMS/`;
process.env.SITE_MAIL = `http://127.0.0.1:${port + 1}`;
const { register } = await import('../tests/support/walk.mjs');

const sql = (query) => execFileSync('psql', ['-XqAt', '-F', '\t', '-v', 'ON_ERROR_STOP=1', '-d',
  `host=${folder}/run/postgres user=ncre_ems_owner dbname=ncre_ems`], { input: query, env: { ...process.env, PGPASSFILE: `${folder}/etc/pgpass.admin` } }).toString().trimEnd();

// pid → parent, session, and seconds of CPU; with those of its children that have ended.
function processes() {
  const all = new Map();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/.*\) /s, '').split(' ');
      all.set(pid, { parent: stat[1], session: stat[3], own: (+stat[11] + +stat[12]) / 100, ended: (+stat[13] + +stat[14]) / 100 });
    } catch { /* it has ended meanwhile */ }
  }
  return all;
}

// Seconds of CPU so far, by part of the site. Each part is a session of its own; PostgreSQL's processes are its children.
const [postmaster] = readFileSync(`${folder}/data/pg/postmaster.pid`, 'utf8').split('\n');
const parts = new Map(readdirSync(`${folder}/run`).filter((name) => name.endsWith('.pid'))
  .map((name) => [readFileSync(`${folder}/run/${name}`, 'utf8').split(' ')[0], name.slice(0, -4)]));
function spent() {
  const sum = {};
  for (const [pid, { parent, session, own, ended }] of processes()) {
    const part = pid === postmaster || parent === postmaster ? 'postgres' : parts.get(session);
    if (part) sum[part] = (sum[part] ?? 0) + own + (pid === postmaster ? ended : 0);
  }
  return sum;
}
function cost(before, after) {
  const name = (part) => (['nginx', 'postgres', 'clerk'].includes(part) ? part : 'programs');
  const sum = { nginx: 0, programs: 0, postgres: 0, clerk: 0 };
  for (const part of Object.keys(after)) if (!['mailbox', 'sandbox'].includes(part)) sum[name(part)] += after[part] - (before[part] ?? 0);
  return sum;
}
const whole = (sum) => Object.values(sum).reduce((all, each) => all + each, 0);
const told = (sum, count) => Object.entries(sum).map(([part, seconds]) => `${part} ${((1000 * seconds) / count).toFixed(2)}`).join(', ');

// A site without review, with places for all.
const walkers = Number(process.env.WALKERS ?? 100);
const code = '990102';
sql(`insert into site (code, name, province, reviews) values ('${code}', '演示', '演示', false) on conflict do nothing;
  insert into sitting_site (sitting_id, site_id) select t.id, s.id from sitting t, site s where t.status = 'open' and s.code = '${code}' on conflict do nothing;
  insert into offering (sitting_id, site_id, subject_code, fee_fen, capacity)
    select t.id, s.id, '24', 8000, 10000 from sitting t, site s where t.status = 'open' and s.code = '${code}' on conflict do nothing`);
// From 100 on: their common password may not hold a walker's own name.
const first = 100 + Number(sql("select count(*) from passport where email like 'walker-%'"));
const sizes = () => new Map(sql(`select relname, pg_total_relation_size(oid) from pg_class
  where relkind = 'r' and relnamespace = 'public'::regnamespace`).split('\n').map((line) => line.split('\t')).map(([name, size]) => [name, Number(size)]));

const before = { sizes: sizes(), cpu: spent() };
const began = Date.now();
const waiting = Array.from({ length: walkers }, (_, n) => first + n);
await Promise.all(Array.from({ length: 10 }, async () => {
  for (let n; (n = waiting.pop()) !== undefined;) await register(n, code);
}));
const seconds = (Date.now() - began) / 1000;
await new Promise((done) => setTimeout(done, 3000)); // what the clerk does afterwards
const ended = spent();
const road = cost(before.cpu, ended);
const dearest = Object.keys(ended).filter((part) => !['nginx', 'postgres', 'clerk', 'mailbox', 'sandbox'].includes(part))
  .map((part) => [part, (1000 * (ended[part] - (before.cpu[part] ?? 0))) / walkers]).sort((a, b) => b[1] - a[1]);
const after = sizes();
const grown = [...after].map(([name, size]) => [name, (size - (before.sizes.get(name) ?? 0)) / walkers]).sort((a, b) => b[1] - a[1]);
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} kB`;
console.log(`${walkers} candidates from 用户注册 to 待支付 in ${seconds.toFixed(1)} s`);
console.log(`CPU of each: ${((1000 * whole(road)) / walkers).toFixed(0)} ms (${told(road, walkers)}), so ${Math.round((3600 * walkers) / whole(road))} an hour and core`);
console.log(`the dearest programs: ${dearest.slice(0, 4).map(([part, ms]) => `${part} ${ms.toFixed(1)} ms`).join(', ')}`);
console.log(`the database grew by ${kilobytes(grown.reduce((all, [, bytes]) => all + bytes, 0))} for each: ${grown.slice(0, 6).map(([name, bytes]) => `${name} ${kilobytes(bytes)}`).join(', ')}`);

// Single pages, as a candidate at 待支付 sees them; a draft is what most writes are like.
const cookie = `ncre=${'bench'.padEnd(43, 'x')}`;
sql(`delete from session where token_hash = sha256(convert_to('${cookie.slice(5)}', 'UTF8'));
  insert into session (token_hash, passport_id) select sha256(convert_to('${cookie.slice(5)}', 'UTF8')), id from passport where email = 'profile@demo.example'`);
const agent = new Agent({ keepAlive: true, maxSockets: 4 });
const ask = (address, fields, who = cookie) => new Promise((done, failed) => {
  const body = fields && new URLSearchParams(fields).toString();
  const sending = request(process.env.SITE_URL + address, { agent, method: body ? 'POST' : 'GET',
    headers: { cookie: who, ...(body && { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) }) } }, (answer) => {
    const text = [];
    answer.on('data', (part) => text.push(part)).on('end', () => done({ status: answer.statusCode, text: Buffer.concat(text).toString() }));
  });
  sending.on('error', failed);
  sending.end(body);
});
const value = (html, name) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1];
async function saveDraft(count) {
  const { text } = await ask('profile');
  const fields = { csrf: value(text, 'csrf'), revision: value(text, 'revision'), draft: value(text, 'draft'), school: '演示大学', intent: 'draft' };
  const { status } = await ask('profile', fields);
  if (status !== 303) throw new Error(`draft ${count}: ${status}`);
}
async function load(address, who) {
  const { status } = await ask(address, undefined, who);
  if (status !== 200) throw new Error(`${address}: ${status}`);
}
const kinds = [['a file of nginx (yardstick)', () => load('site.css')], ['front page', () => load('')], ['login', () => load('login', '')],
  ['welcome (当前考次)', () => load('welcome')], ['the form', () => load('profile')], ['the form, and saving a draft of it', saveDraft]];
const sums = kinds.map(() => 0);
const rounds = 6;
const each = Number(process.env.REQUESTS ?? 200);
for (let round = 0; round <= rounds; round += 1)
  for (const [n, [, work]] of kinds.entries()) {
    const start = spent();
    const queue = Array.from({ length: each }, (_, count) => count);
    // Drafts one after the other: of two at once one would be told that the other came first.
    await Promise.all(Array.from({ length: work === saveDraft ? 1 : 4 }, async () => {
      for (let count; (count = queue.pop()) !== undefined;) await work(count);
    }));
    if (round > 0) sums[n] += whole(cost(start, spent())); // the first one warms up
  }
for (const [n, [name]] of kinds.entries()) {
  const cpu = (1000 * sums[n]) / (rounds * each);
  console.log(`${name.padEnd(36)} ${cpu.toFixed(2).padStart(6)} ms of CPU   ${Math.round(1000 / cpu).toString().padStart(6)} a second and core   ratio ${(sums[n] / sums[0]).toFixed(1)}`);
}
agent.destroy();

// Memory of each page's program that is its own (not shared with others of the same file).
const memory = [...processes()].filter(([pid, { session }]) => parts.has(session) && readFileSync(`/proc/${pid}/comm`, 'utf8').trim() !== 'keep')
  .map(([pid, { session }]) => ({ part: parts.get(session), rollup: readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8') }))
  .filter(({ part }) => !['nginx', 'mailbox', 'sandbox'].includes(part))
  .map(({ part, rollup }) => ({ part, own: +/Pss:\s+(\d+)/.exec(rollup)[1] / 1024, resident: +/Rss:\s+(\d+)/.exec(rollup)[1] / 1024 }))
  .sort((a, b) => b.own - a.own);
const total = memory.reduce((all, { own }) => all + own, 0);
console.log(`memory of ${memory.length} programs: ${total.toFixed(0)} MB in all; the largest ${memory.slice(0, 3).map(({ part, own, resident }) => `${part} ${own.toFixed(0)} (resident ${resident.toFixed(0)})`).join(', ')}; half of them under ${memory[memory.length >> 1].own.toFixed(0)} MB`);
process.exit(0);
