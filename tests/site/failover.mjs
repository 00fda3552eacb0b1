// Visitors who write, for tests/site/failover.sh: eight who save drafts and one after the other who registers, each again as
// soon as the answer is there. Lines on standard input say what happens to the database meanwhile; at the end each write that
// was acknowledged is looked for in the database that took over.
import { execFileSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Visitor } from '../support/visitor.mjs';

const people = 8;
const sql = (database, query) =>
  execFileSync('psql', ['-XqAt', '-v', 'ON_ERROR_STOP=1', '-d', database], { input: query }).toString().trimEnd();
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

sql(process.env.SITE_DB, `
  insert into passport (email, mobile, activated_at)
    select 'failover-' || n || '@demo.example', '1369900000' || n, now() from generate_series(0, ${people - 1}) n;
  insert into session (token_hash, passport_id)
    select sha256(convert_to(rpad(split_part(email, '@', 1), 43, 'x'), 'UTF8')), id from passport where email like 'failover-%';
  insert into registration (passport_id, sitting_id, stage, agreement_id)
    select p.id, t.id, 'profile', (select max(id) from agreement a where a.sitting_id = t.id)
      from passport p, sitting t where t.status = 'open' and p.email like 'failover-%';`);

let phase = 'steady';
const asked = []; // { kind, phase when it was answered, at, took, status, retry }

async function ask(kind, sending) {
  const at = Date.now();
  const answer = await sending().catch(() => ({ status: 0 }));
  asked.push({ kind, phase, at, took: Date.now() - at, status: answer.status, retry: answer.headers?.get('retry-after') });
  if (answer.status >= 500 || answer.status === 0) await pause(100);
  return answer.status;
}

// A draft with a number that grows. What is in doubt may have been kept or not; what was acknowledged must have been.
async function save(n) {
  const writer = { email: `failover-${n}@demo.example`, acknowledged: 0, sent: 0 };
  const visitor = new Visitor(process.env.SITE_URL, `ncre=${`failover-${n}`.padEnd(43, 'x')}`);
  while (phase !== 'end') {
    if (await ask('read', () => visitor.get('profile')) !== 200) continue;
    writer.sent += 1;
    const typed = [['school', `number ${writer.sent}`], ['intent', 'draft']];
    if (await ask('write', () => visitor.post('profile', typed)) === 303) writer.acknowledged = writer.sent;
    await pause(20);
  }
  return writer;
}

async function registerOne(number) {
  const email = `failover-new-${number}@demo.example`;
  const visitor = new Visitor(process.env.SITE_URL);
  if (await ask('read', () => visitor.get('register')) !== 200) return [];
  const typed = { email, mobile: `1379900${String(number).padStart(4, '0')}`, password: 'Road-walker-7!', password_again: 'Road-walker-7!', consent: 'yes' };
  return await ask('write', () => visitor.post('register', Object.entries(typed))) === 303 ? [email] : [];
}

async function register() {
  const made = [];
  for (let number = 0; phase !== 'end'; number += 1) made.push(...await registerOne(number));
  return made;
}

let failures = 0;
function is(what, found, wanted) {
  const good = String(found) === String(wanted);
  failures += good ? 0 : 1;
  console.log(`${good ? 'ok' : 'not ok'} - ${what}${good ? '' : `\n#   found ${found}, wanted ${wanted}`}`);
}

const began = {};
createInterface({ input: process.stdin }).on('line', (line) => {
  phase = line;
  began[line] = Date.now();
});
const working = [...Array.from({ length: people }, (_, n) => save(n)), register()];
console.log('begun');
const [made, ...writers] = (await Promise.all(working)).reverse();

const writes = asked.filter(({ kind }) => kind === 'write');
const good = ({ status }) => status === 303;
const refused = asked.filter(({ status }) => status >= 500 || status === 0);
const ends = ({ at, took }) => at + took;
is('writes are acknowledged before', writes.filter((each) => each.phase === 'steady' && good(each)).length > 50, true);
is('before, nothing fails', refused.filter((each) => ends(each) < began.killed).length, 0);
is('none is that the standby does not have', writes.filter((each) => good(each) && each.at > began.stalled && ends(each) < began.killed).length, 0);
is('without a primary no write is acknowledged', writes.filter((each) => each.phase === 'killed' && each.at > began.killed && good(each)).length, 0);
const told = refused.filter(({ phase: when }) => when === 'killed');
is('whoever asks is answered 503 with Retry-After, or that it is in doubt', told.filter(({ status, retry }) => !(status === 503 && retry) && status !== 500).length, 0);
is('many are', told.length > 20, true);
const slowest = Math.max(...told.map((each) => ends(each) - Math.max(each.at, began.killed)));
is(`within a second (${slowest} ms)`, slowest < 1000, true);
const resumed = Math.min(...writes.filter((each) => good(each) && each.at > began.killed).map(ends)) - began.promoting;
const doubts = told.filter(({ status }) => status === 500);
is('what was being committed is in doubt, and nothing else', doubts.every(({ kind, at }) => kind === 'write' && at < began.killed) && doubts.length > 0, true);
is(`writes go on within two seconds of the promotion (${resumed} ms after it was asked for)`, resumed < 2000, true);
const late = refused.filter((each) => ends(each) > began.promoting + 2000);
is('and from then on nothing fails', late.length, 0);

const after = process.env.SITE_DB_AFTERWARDS;
const kept = new Map(sql(after, "select p.email, substring(d.body from 'number (\\d+)') from draft d join passport p on p.id = d.passport_id")
  .split('\n').map((line) => line.split('|')));
is('no draft that was acknowledged is lost', writers.filter(({ email, acknowledged, sent }) =>
  !(Number(kept.get(email)) >= acknowledged && Number(kept.get(email)) <= sent)).map(({ email }) => email), '');
const passports = new Set(sql(after, "select email from passport where email like 'failover-new-%'").split('\n'));
is('no passport that was acknowledged is lost', made.filter((email) => !passports.has(email)), '');
console.log(`# ${writes.filter(good).length} writes acknowledged, ${made.length} of them passports; ${told.length} requests refused in the gap of ${began.promoting + resumed - began.killed} ms, ${doubts.length} of them in doubt`);
process.exit(failures ? 1 : 0);
