// What the storm shares: the database, the sandbox, dice.
import { execFileSync } from 'node:child_process';

export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

// As the schema's owner; tried again while PostgreSQL is away.
export function sql(query, values = {}) {
  const set = Object.entries(values).flatMap(([name, value]) => ['-v', `${name}=${value}`]);
  for (let tries = 20; ; --tries) {
    try {
      return execFileSync('psql', ['-XqAt', '-v', 'ON_ERROR_STOP=1', ...set, '-d', process.env.SITE_DB],
        { input: query, stdio: ['pipe', 'pipe', 'pipe'] }).toString().trimEnd();
    } catch (error) {
      if (tries === 0 || error.status !== 2) throw new Error(`${error.stderr}`);
      execFileSync('sleep', ['0.5']);
    }
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

export async function until(seconds, good) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await pause(500)) if (await good()) return true;
  return false;
}

export const settled = (site) => sql(`
  select not exists (select from attempt a join orders q on q.id = a.order_id join registration r on r.id = q.registration_id
                      where r.site_id = ${site} and a.state in ('open', 'closing', 'stuck'))
     and not exists (select from refund f join payment_event e on e.id = f.event_id
                      where e.site_id = ${site} and f.state in ('due', 'underway'))`) === 't';
