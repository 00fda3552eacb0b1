// Visitors who write without end while a test takes things away from the site: each saves a draft with a number that grows.
// What was acknowledged must be in the database at the end; what was sent and not acknowledged may be.
import { execFileSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Visitor } from './visitor.mjs';

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

export const sql = (database, query) =>
  execFileSync('psql', ['-XqAt', '-v', 'ON_ERROR_STOP=1', '-d', database], { input: query }).toString().trimEnd();

// Signed-in candidates who fill in their form.
export function seed(database, people) {
  sql(database, `
    insert into passport (email, mobile, activated_at)
      select 'writer-' || n || '@demo.example', '1369900000' || n, now() from generate_series(0, ${people - 1}) n;
    insert into session (token_hash, passport_id)
      select sha256(convert_to(rpad(split_part(email, '@', 1), 43, 'x'), 'UTF8')), id from passport where email like 'writer-%';
    insert into registration (passport_id, sitting_id, stage, agreement_id)
      select p.id, t.id, 'profile', (select max(id) from agreement a where a.sitting_id = t.id)
        from passport p, sitting t where t.status = 'open' and p.email like 'writer-%';`);
}

// What a test has done, told by lines on standard input, and what visitors were answered meanwhile.
export class Log {
  phase = 'steady';
  began = {};
  asked = []; // { kind, phase when it was answered, at, took, ends, status, retry }

  constructor() {
    createInterface({ input: process.stdin }).on('line', (line) => {
      this.phase = line;
      this.began[line] = Date.now();
    });
  }

  get over() {
    return this.phase === 'end';
  }

  // The status; 0 where no answer comes in time.
  async ask(kind, sending, patience = 60_000) {
    const at = Date.now();
    const late = pause(patience).then(() => ({ status: 0 }));
    const { status, headers } = await Promise.race([sending(), late]).catch(() => ({ status: 0 }));
    const ends = Date.now();
    this.asked.push({ kind, phase: this.phase, at, ends, took: ends - at, status, retry: headers?.get('retry-after') });
    if (status >= 500 || status === 0) await pause(100);
    return status;
  }

  writes(good) {
    return this.asked.filter(({ kind, status }) => kind === 'write' && (status === 303) === good);
  }

  get refused() {
    return this.asked.filter(({ status }) => status >= 500 || status === 0);
  }
}

export async function save(log, n, patience) {
  const writer = { email: `writer-${n}@demo.example`, acknowledged: 0, sent: 0 };
  while (!log.over) {
    const visitor = new Visitor(process.env.SITE_URL, `ncre=${`writer-${n}`.padEnd(43, 'x')}`);
    if (await log.ask('read', () => visitor.get('profile'), patience) !== 200) continue;
    writer.sent += 1;
    const typed = [['school', `number ${writer.sent}`], ['intent', 'draft']];
    if (await log.ask('write', () => visitor.post('profile', typed), patience) === 303) writer.acknowledged = writer.sent;
    await pause(20);
  }
  return writer;
}

// The writers whose draft in this database is not what it was told to be.
export function betrayed(database, writers) {
  const kept = new Map(sql(database, "select p.email, substring(d.body from 'number (\\d+)') from draft d join passport p on p.id = d.passport_id")
    .split('\n').map((line) => line.split('|')));
  const good = ({ email, acknowledged, sent }) => Number(kept.get(email)) >= acknowledged && Number(kept.get(email)) <= sent;
  return writers.filter((writer) => !good(writer)).map(({ email }) => email);
}

export class Judge {
  failures = 0;

  is(what, found, wanted) {
    const good = String(found) === String(wanted);
    this.failures += good ? 0 : 1;
    console.log(`${good ? 'ok' : 'not ok'} - ${what}${good ? '' : `\n#   found ${found}, wanted ${wanted}`}`);
  }
}
