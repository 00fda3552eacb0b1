// Visitors who keep coming: eight at a time, some eighty requests a second, until they are told to end (SIGTERM). Prints how
// many requests there were and, a line each, which failed (a 5xx, no answer):   node load.mjs
//
// A connection that rested may be closed by the server just as a request is sent on it: nginx does so when it is reloaded.
// Such a request was not read, and is sent again on another connection, as every browser does (RFC 9112, 9.3.1).
import { Agent, request } from 'node:https';

const site = process.env.SITE_URL;
let over = false;
process.on('SIGTERM', () => { over = true; });
const pages = ['', 'login', 'register', 'guide', 'captcha', 'site.css', 'welcome', 'admin', 'photo', 'subjects'];
const agent = new Agent({ keepAlive: true });
const failures = [];
let requests = 0;
let slowest = 0;
let again = 0;

const ask = (address) => new Promise((done) => {
  const began = Date.now();
  const end = (what) => {
    slowest = Math.max(slowest, Date.now() - began);
    if (what === undefined || what >= 500) failures.push(`${address || '/'} ${what ?? 'no answer'} after ${Date.now() - began} ms`);
    done();
  };
  const sending = request(site + address, { agent, timeout: 60_000 }, (answer) => {
    answer.resume();
    answer.on('end', () => end(answer.statusCode));
    answer.on('error', () => end());
  });
  sending.on('error', (error) => {
    if (!sending.reusedSocket || error.code !== 'ECONNRESET') return end();
    again += 1;
    return ask(address).then(done);
  });
  sending.end();
});

async function visitor(number) {
  for (let turn = number; !over; turn += 1) {
    requests += 1;
    await ask(pages[turn % pages.length]);
    await new Promise((rest) => setTimeout(rest, 80));
  }
}

await Promise.all(Array.from({ length: 8 }, (_, number) => visitor(number)));
failures.forEach((each) => console.log(each));
console.log(`${requests} requests, ${failures.length} failed, the slowest took ${slowest} ms; ${again} met a connection that was being closed`);
