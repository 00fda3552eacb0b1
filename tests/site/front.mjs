// Two hosts behind the nginx of tests/site/front.sh, each doing what the test tells it to do:   node front.mjs PORT PORT
import { createServer, request } from 'node:http';
import { Judge } from '../support/writers.mjs';

const ports = process.argv.slice(2).map(Number);
const seen = []; // { host, method, id, headers }
const behaviour = ['answer', 'answer'];

const does = {
  answer: (answer) => answer.end('done'),
  hang_up: (answer) => answer.destroy(),
  away: (answer) => answer.writeHead(502).end('no program'),
  outage: (answer) => answer.writeHead(503, { 'retry-after': '30' }).end('no database'),
  break_off: (answer) => {
    answer.write('half');
    setTimeout(() => answer.destroy(), 50);
  },
};

const hosts = ports.map((port, host) => createServer((asked, answer) => {
  asked.resume().on('end', () => {
    seen.push({ host, method: asked.method, id: asked.headers['x-id'], headers: asked.headers });
    does[behaviour[host]](answer);
  });
}));
const listen = (host) => new Promise((done) => hosts[host].listen(ports[host], '127.0.0.1', done));
const leave = (host) => new Promise((done) => hosts[host].close(done));

let asked = 0;
function ask(method, headers = {}) {
  const id = String(asked += 1);
  const began = Date.now();
  return new Promise((done) => {
    const end = (status, text, answer) => done({ id, status, text, headers: answer?.headers, took: Date.now() - began });
    const sending = request(`${process.env.SITE_URL}login`, { method, agent: false, headers: { ...headers, 'x-id': id } }, (answer) => {
      let text = '';
      answer.on('data', (part) => (text += part)).on('end', () => end(answer.statusCode, text, answer)).on('error', () => end(0, text));
    });
    sending.on('error', () => end(0, ''));
    sending.end(method === 'POST' ? 'a=b' : undefined);
  });
}
async function times(count, method) {
  const all = [];
  for (let n = 0; n < count; n += 1) all.push(await ask(method));
  return all;
}
const statuses = (all) => [...new Set(all.map(({ status }) => status))].sort().join(' ');
const most = (all) => Math.max(...all.map(({ id }) => seen.filter((each) => each.id === id).length));
// nginx forgets what it holds against a host: after five seconds (it counts whole ones), and an answer.
async function forgotten() {
  const [kept] = behaviour.splice(0, 1, 'answer');
  await new Promise((done) => setTimeout(done, 6500));
  await times(4, 'GET');
  behaviour[0] = kept;
}

const judge = new Judge();
await Promise.all([listen(0), listen(1)]);
judge.is('both hosts serve', statuses(await times(6, 'GET')), 200);
judge.is('in turn', new Set(seen.map(({ host }) => host)).size, 2);
await ask('GET', { 'X-Forwarded-For': '203.0.113.7', Host: 'ncre.example.edu' });
judge.is('what a visitor says of its address does not reach a host', seen.at(-1).headers['x-forwarded-for'], '127.0.0.1');
judge.is('the name that was asked for does', seen.at(-1).headers.host, 'ncre.example.edu');

behaviour[0] = 'hang_up';
judge.is('a GET that one host did not answer is answered by the other', statuses(await times(3, 'GET')), 200);
await forgotten();
const posts = await times(4, 'POST');
judge.is('a POST that one host did not answer is told to be in doubt', statuses(posts), '200 502');
judge.is('and is never sent to the other', most(posts), 1);
await forgotten();

behaviour[0] = 'away';
judge.is('where the program of one host is away, the other answers a GET', statuses(await times(3, 'GET')), 200);
await forgotten();
const refused = await times(4, 'POST');
judge.is('a POST is sent once', `${statuses(refused)}, ${most(refused)} time`, '200 502, 1 time');
await forgotten();

behaviour[0] = 'outage';
const outage = await times(4, 'GET');
judge.is('an outage of the database is said as the host says it', `${statuses(outage)} ${outage.find(({ status }) => status === 503).headers['retry-after']}`, '200 503 30');
judge.is('and not asked for again', most(outage), 1);

behaviour[0] = 'break_off';
judge.is('an answer that breaks off is not taken for a whole one', statuses(await times(2, 'GET')), '0 200');
await forgotten();

await leave(0);
const both = [...await times(10, 'POST'), ...await times(10, 'GET')];
judge.is('with one host away, POSTs too are answered by the other', statuses(both), 200);
judge.is(`and nobody waits (${Math.max(...both.map(({ took }) => took))} ms at most)`, both.every(({ took }) => took < 1000), true);
judge.is('each done once', most(both), 1);

await leave(1);
const nobody = await ask('GET');
judge.is('with both away visitors are told so', nobody.status, 502);
judge.is('in our own words', /<html lang="zh/.test(nobody.text), true);
judge.is('and when to come again', nobody.headers['retry-after'], 5);
process.exit(judge.failures ? 1 : 0);
