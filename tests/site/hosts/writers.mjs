// For tests/site/hosts.sh: six who save drafts while a host is cut off and then the primary.
import { Judge, Log, betrayed, save, seed } from '../../support/writers.mjs';

const people = 6;
seed(process.env.SITE_DB, people);
const log = new Log();
const working = Array.from({ length: people }, (_, n) => save(log, n, 8000));
console.log('begun');
const writers = await Promise.all(working);

const judge = new Judge();
const { began, refused, asked } = log;
const longest = (all) => Math.max(0, ...all.map(({ took }) => took));
const between = (from, to) => ({ at, ends }) => at > began[from] && ends < (began[to] ?? Infinity);

judge.is('before, nothing fails', refused.filter(({ ends }) => ends < began.cut).length, 0);
const cut = asked.filter(between('cut', 'dark'));
judge.is('with one host cut off, whoever comes is answered', cut.filter(({ status }) => status >= 500 || status === 0).length, 0);
judge.is('and writes go on', cut.filter(({ kind, status }) => kind === 'write' && status === 303).length > 50, true);
console.log(`# the host cut off: ${cut.length} requests, the longest took ${longest(cut)} ms; ${refused.filter(({ at, ends }) => at < began.cut && ends > began.cut).length} that it was answering were lost`);

const dark = asked.filter(between('dark', 'promoting'));
judge.is('with the primary cut off, nobody is told of success', dark.filter(({ kind, status }) => kind === 'write' && status === 303).length, 0);
judge.is('but 503, and when to come again', dark.filter(({ status, retry }) => status !== 503 || !retry).length, 0);
const sorted = dark.map(({ took }) => took).sort((a, b) => a - b);
console.log(`# the primary cut off: ${dark.length} answers, half in ${sorted[sorted.length >> 1]} ms, the longest took ${longest(dark)} ms`);
judge.is(`within a second or so (${longest(dark)} ms)`, longest(dark) < 1500, true);

const good = log.writes(true).filter(({ at }) => at > began.promoting).map(({ ends }) => ends - began.promoting);
judge.is(`writes go on within two seconds of the promotion (${Math.min(...good)} ms after it was asked for)`, Math.min(...good) < 2000, true);
judge.is('and then nothing fails', refused.filter(({ at }) => at > began.promoting + 2000).length, 0);
judge.is('no draft that was acknowledged is lost', betrayed(process.env.SITE_DB_AFTERWARDS, writers), '');
console.log(`# ${log.writes(true).length} writes acknowledged`);
process.exit(judge.failures ? 1 : 0);
