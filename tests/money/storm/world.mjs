// What the storm shares: the database, the sandbox, dice.
import { spawn } from 'node:child_process';

export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

function psql(query, values) {
  const set = Object.entries(values).flatMap(([name, value]) => ['-v', `${name}=${value}`]);
  const child = spawn('psql', ['-XqAt', '-v', 'ON_ERROR_STOP=1', ...set, '-d', process.env.SITE_DB]);
  const said = { stdout: '', stderr: '' };
  for (const way of Object.keys(said)) child[way].setEncoding('utf8').on('data', (text) => (said[way] += text));
  child.stdin.on('error', () => {}).end(query);
  return new Promise((done) => child.on('close', (code) => done({ code, ...said })));
}

// As the schema's owner; tried again while PostgreSQL is away.
export async function sql(query, values = {}) {
  for (let tries = 60; ; --tries, await pause(500)) {
    const { code, stdout, stderr } = await psql(query, values);
    if (code === 0) return stdout.trimEnd();
    if (tries === 0 || code !== 2) throw new Error(stderr);
  }
}

// The sandbox is never killed by the storm: the gateways' books are what it is held against.
export async function sandbox(what, asked) {
  const answer = await fetch(`${process.env.SITE_SANDBOX}/control/${what}`, asked && { method: 'POST', body: JSON.stringify(asked) });
  return answer.json();
}

// Numbers below `most`, the same for the same seed (mulberry32).
export function dice(seed) {
  let state = seed >>> 0;
  return (most) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % most;
  };
}

// All of them, so many at a time.
export async function many(all, atOnce, work) {
  const waiting = [...all];
  await Promise.all(Array.from({ length: atOnce }, async () => {
    while (waiting.length) await work(waiting.pop());
  }));
}

export async function until(seconds, good) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await pause(500)) if (await good()) return true;
  return false;
}

export const settled = async (site) => (await sql(`
  select not exists (select from attempt a join orders q on q.id = a.order_id join registration r on r.id = q.registration_id
                      where r.site_id = ${site} and a.state in ('open', 'closing', 'stuck'))
     and not exists (select from refund f join payment_event e on e.id = f.event_id
                      where e.site_id = ${site} and f.state in ('due', 'underway'))`)) === 't';
