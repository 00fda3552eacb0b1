// For tests/site/failover.sh: eight who save drafts and one who registers again and again, while the primary is killed.
import { Visitor } from '../support/visitor.mjs';
import { Judge, Log, betrayed, save, seed, sql } from '../support/writers.mjs';

const people = 8;
seed(process.env.SITE_DB, people);
const log = new Log();

async function registerOne(number) {
  const email = `failover-new-${number}@demo.example`;
  const visitor = new Visitor(process.env.SITE_URL);
  if (await log.ask('read', () => visitor.get('register')) !== 200) return [];
  const typed = { email, mobile: `1379900${String(number).padStart(4, '0')}`, password: 'Road-walker-7!', password_again: 'Road-walker-7!', consent: 'yes' };
  return await log.ask('write', () => visitor.post('register', Object.entries(typed))) === 303 ? [email] : [];
}

async function register() {
  const made = [];
  for (let number = 0; !log.over; number += 1) made.push(...await registerOne(number));
  return made;
}

const working = [register(), ...Array.from({ length: people }, (_, n) => save(log, n))];
console.log('begun');
const [made, ...writers] = await Promise.all(working);

const judge = new Judge();
const { began, refused } = log;
const good = log.writes(true);
judge.is('writes are acknowledged before', good.filter(({ phase }) => phase === 'steady').length > 50, true);
judge.is('before, nothing fails', refused.filter(({ ends }) => ends < began.killed).length, 0);
judge.is('none is that the standby does not have', good.filter(({ at, ends }) => at > began.stalled && ends < began.killed).length, 0);
judge.is('without a primary no write is acknowledged', good.filter(({ phase, at }) => phase === 'killed' && at > began.killed).length, 0);
const told = refused.filter(({ phase }) => phase === 'killed');
judge.is('whoever asks is answered 503 with Retry-After, or that it is in doubt', told.filter(({ status, retry }) => !(status === 503 && retry) && status !== 500).length, 0);
judge.is('many are', told.length > 20, true);
const slowest = Math.max(...told.map(({ at, ends }) => ends - Math.max(at, began.killed)));
judge.is(`within a second (${slowest} ms)`, slowest < 1000, true);
const doubts = told.filter(({ status }) => status === 500);
judge.is('what was being committed is in doubt, and nothing else', doubts.every(({ kind, at }) => kind === 'write' && at < began.killed) && doubts.length > 0, true);
const resumed = Math.min(...good.filter(({ at }) => at > began.killed).map(({ ends }) => ends)) - began.promoting;
judge.is(`writes go on within two seconds of the promotion (${resumed} ms after it was asked for)`, resumed < 2000, true);
judge.is('and from then on nothing fails', refused.filter(({ ends }) => ends > began.promoting + 2000).length, 0);

const after = process.env.SITE_DB_AFTERWARDS;
judge.is('no draft that was acknowledged is lost', betrayed(after, writers), '');
const passports = new Set(sql(after, "select email from passport where email like 'failover-new-%'").split('\n'));
judge.is('no passport that was acknowledged is lost', made.filter((email) => !passports.has(email)), '');
console.log(`# ${good.length} writes acknowledged, ${made.length} of them passports; ${told.length} requests refused in the gap of ${began.promoting + resumed - began.killed} ms, ${doubts.length} of them in doubt`);
process.exit(judge.failures ? 1 : 0);
