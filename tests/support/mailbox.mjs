// A mail server for the demo and the tests: takes every mail by real SMTP, keeps it as DIR/NUMBER.eml and shows it in the
// browser. It delivers nothing to anybody.
//
//   node mailbox.mjs --dir DIR --web PORT --smtp PORT [--host 127.0.0.1]
//
// An address at reject.example is refused for good (550), one at later.example for now (451), so that a test can see what
// the sender makes of it. Tests read /messages.json?to=ADDRESS: the oldest first, each with its text and the links in it.
import { readdirSync, readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { listPage, mailPage, missingPage, sheet } from './mailbox-pages.mjs';

const { values: options } = parseArgs({
  options: { dir: { type: 'string' }, web: { type: 'string' }, smtp: { type: 'string' }, host: { type: 'string', default: '127.0.0.1' } },
});

const mails = new Map(); // number → what the pages show of it
let last = 0;

async function remember(number, raw) {
  const mail = await simpleParser(raw);
  const text = mail.text ?? '';
  mails.set(number, {
    id: number,
    from: mail.from?.text ?? '',
    to: [mail.to ?? []].flat().flatMap((list) => list.value.map((each) => each.address.toLowerCase())),
    subject: mail.subject ?? '',
    date: (mail.date ?? new Date()).toISOString(),
    text,
    links: text.match(/https?:\/\/[^\s<>"]+/g) ?? [],
  });
}

for (const name of readdirSync(options.dir).filter((each) => /^\d+\.eml$/.test(each))) {
  const number = Number.parseInt(name, 10);
  last = Math.max(last, number);
  await remember(number, readFileSync(join(options.dir, name)));
}

// The file appears whole, under its name, before the sender hears that we took it.
async function keep(raw) {
  const number = ++last;
  const path = join(options.dir, `${String(number).padStart(6, '0')}.eml`);
  await writeFile(`${path}.part`, raw);
  await rename(`${path}.part`, path);
  await remember(number, raw);
}

function refusal(address) {
  const domain = address.split('@').pop().toLowerCase();
  const code = { 'reject.example': 550, 'later.example': 451 }[domain];
  return code && Object.assign(new Error('this mailbox was asked to refuse'), { responseCode: code });
}

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  disableReverseLookup: true,
  onRcptTo: ({ address }, session, done) => done(refusal(address)),
  onData: (stream, session, done) => {
    const parts = [];
    stream.on('data', (part) => parts.push(part));
    stream.on('end', () => keep(Buffer.concat(parts)).then(() => done(), done));
  },
});
smtp.on('error', (error) => console.error(`mailbox: ${error.message}`));

function answer({ pathname, searchParams }) {
  if (pathname === '/messages.json') {
    const to = searchParams.get('to')?.toLowerCase();
    const chosen = [...mails.values()].filter((mail) => !to || mail.to.includes(to)).sort((a, b) => a.id - b.id);
    return [200, 'application/json', JSON.stringify(chosen)];
  }
  if (pathname === '/mailbox.css') return [200, 'text/css', sheet];
  if (pathname === '/') return [200, 'text/html', listPage([...mails.values()].sort((a, b) => b.id - a.id))];
  const mail = mails.get(Number(/^\/mail\/(\d+)$/.exec(pathname)?.[1]));
  return mail ? [200, 'text/html', mailPage(mail)] : [404, 'text/html', missingPage()];
}

const web = createServer((request, response) => {
  const [status, type, body] = answer(new URL(request.url, 'http://mailbox'));
  response.writeHead(status, {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Security-Policy': "default-src 'none'; style-src 'self'",
    'Cache-Control': 'no-store',
  });
  response.end(body);
});

web.listen(Number(options.web), options.host);
smtp.listen(Number(options.smtp), options.host);
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => process.exit(0));
