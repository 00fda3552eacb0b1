// Alipay and WeChat Pay for the demo and the tests: their real protocols with real RSA keys of its own, and no money.
//
//   node main.mjs --dir DIR --port PORT        (port 0: any; it says `sandbox: http://127.0.0.1:PORT` when it is ready)
//
// DIR/alipay and DIR/wechat hold the keys of both sides, made at the first start (keys.mjs says which is which). Every trade is
// in DIR/journal.jsonl before it is answered: killed at any moment, it knows all when it is started again.
//   /              what was paid, for people             /scan         a telephone that scans WeChat Pay's codes
//   /gateway.do    Alipay                                /v3/…         WeChat Pay
//   /control/…     what a test wants to happen (control.mjs)
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { alipay } from './alipay.mjs';
import { Book } from './book.mjs';
import { cashier } from './cashier.mjs';
import { control } from './control.mjs';
import { Faults } from './faults.mjs';
import { openKeys } from './keys.mjs';
import { Notifier } from './notify.mjs';
import { wechat } from './wechat.mjs';

const { values: options } = parseArgs({ options: { dir: { type: 'string' }, port: { type: 'string' } } });
mkdirSync(options.dir, { recursive: true });
const keys = openKeys(options.dir);
const book = new Book(`${options.dir}/journal.jsonl`);
const faults = new Faults();
const notifier = new Notifier(book, keys);
const world = { book, keys, faults, notifier, address: '' };

async function answer(request) {
  const url = new URL(request.url, world.address);
  const parts = [];
  for await (const part of request) parts.push(part);
  const asked = { request, url, body: Buffer.concat(parts).toString() };
  if (url.pathname === '/gateway.do') return alipay(world, asked);
  if (url.pathname.startsWith('/alipay-bill/')) return alipay.bill(world, asked);
  if (url.pathname.startsWith('/v3/')) return wechat(world, asked);
  if (url.pathname.startsWith('/control/')) return control(world, asked);
  return cashier(world, asked);
}

const server = createServer(async (request, response) => {
  const reply = await answer(request).catch((error) => {
    console.error(`sandbox: ${error.stack}`);
    return { status: 500, type: 'text/plain', body: 'the sandbox has a fault of its own' };
  });
  if (reply.silence) return; // until the other side gives up
  if (reply.hangUp) return request.socket.destroy();
  response.writeHead(reply.status ?? 200, {
    'Content-Type': `${reply.type ?? 'application/json'}; charset=utf-8`,
    'Content-Security-Policy': "default-src 'none'; style-src 'self'",
    'Cache-Control': 'no-store',
    ...reply.headers,
  });
  response.end(reply.body ?? '');
});

// Whoever asks ends the connection: a server that does so breaks off the question that is just coming.
server.keepAliveTimeout = 0;
server.listen(Number(options.port), '127.0.0.1', () => {
  world.address = `http://127.0.0.1:${server.address().port}`;
  console.log(`sandbox: ${world.address}`);
});
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => process.exit(0));
