// The comparer of the .case files, compared: a case that holds passes, and each kind of line can fail.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { parse } from './case-format.mjs';
import { play } from './case.mjs';

const pages = {
  'GET /x/login': (request, reply) => reply(200, `<!doctype html><title>考生登录</title>
    <h1>考生 登录</h1><script>"脚本里的话"</script>
    <form method="post" action="login"><input type="hidden" name="csrf" value="token"><input name="account" value="">
    <input type="checkbox" name="agree"><select name="kind"><option value="1" selected>一<option value="2">二</select>
    <button name="go" value="1">登录</button></form>`, { 'Set-Cookie': 'id=7; HttpOnly', 'Cache-Control': 'no-store' }),
  'POST /x/login': (request, reply, body) =>
    body.get('account') === 'right'
      ? reply(303, '', { Location: '/x/welcome' })
      : reply(422, `<p>收到 ${[...body].join(';')}</p><input name="account" value="${body.get('account')}">`),
  'GET /x/welcome': (request, reply) => reply(200, `<p>饼干 ${request.headers.cookie ?? '没有'}</p>`),
};

let server;
let base;

before(async () => {
  server = createServer(async (request, response) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    const reply = (status, body, headers = {}) => response.writeHead(status, headers).end(body);
    const page = pages[`${request.method} ${request.url}`] ?? ((_, answer) => answer(404, ''));
    page(request, reply, new URLSearchParams(Buffer.concat(parts).toString()));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${server.address().port}/x/`;
});
after(() => server.close());

const run = (lines) => play(parse(`# 一个案例\n${lines}`)[0], base);
const holds = async (lines) => assert.equal(await run(lines), undefined);
const fails = async (lines, why) => assert.match((await run(lines)) ?? 'it passed', why);

describe('a case that holds', () => {
  it('sees status, text, field and headers', () =>
    holds('GET login\n→ 200\n含 考生登录\n不含 脚本里的话\n字段 csrf = token\n字段 account =\n头 Cache-Control: no-store\n无头 X-No\n无字段 nobody'));
  it('sends what the form holds, with its own words typed over it', () =>
    holds('GET login\nPOST login\n  account = wrong\n→ 422\n含 csrf,token;kind,1;account,wrong\n字段 account = wrong'));
  it('leaves a field out when told', () =>
    holds('GET login\nPOST login\n  account = wrong\n  - csrf\n→ 422\n不含 csrf'));
  it('sends a name twice', () => holds('GET login\nPOST login\n  a = 1\n  a = 2\n→ 422\n含 a,1;a,2'));
  it('follows only when told, and keeps its cookies', () =>
    holds('GET login\nPOST login\n  account = right\n→ 303 welcome\n跟随\n→ 200\n含 id=7'));
  it('has no cookies of another case', () => holds('GET welcome\n含 饼干 没有'));
});

describe('a case that does not hold', () => {
  for (const [line, why] of [
    ['→ 404', /line 3: → 404: the answer is 200/],
    ['含 管理员', /does not have it/],
    ['不含 考生登录', /the page has it/],
    ['字段 csrf = other', /the field holds "token"/],
    ['字段 nobody =', /the field holds nothing/],
    ['无字段 csrf', /the page has it/],
    ['头 Cache-Control: private', /holds "no-store"/],
    ['无头 Cache-Control', /holds "no-store"/],
    ['跟随', /leads nowhere/],
  ]) {
    it(`is told by ${line}`, () => fails(`GET login\n${line}${line === '跟随' ? '\n→ 200' : ''}`, why));
  }
  it('is told by where it leads', () => fails('GET login\nPOST login\n  account = right\n→ 303 elsewhere', /it leads to "welcome"/));
  it('is told by an expectation before any page', () => fails('→ 200', /no page has been asked for/));
});

describe('a file that is no case', () => {
  for (const [source, why] of [
    ['GET login', /begins with a line/],
    ['# x\nGET login', /expects nothing/],
    ['# x\nGTE login\n→ 200', /line 2: not understood/],
    ['# x\n→ 200\n  a = b', /without a POST/],
  ]) {
    it(`is refused: ${why.source}`, () => assert.throws(() => parse(source), why));
  }
});
