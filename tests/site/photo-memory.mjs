// The photo program at rest, after many photos of every kind: at most 96 MB, and no more than after a few.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { login } from '../support/case.mjs';
import { Visitor } from '../support/visitor.mjs';

const uploads = Number(process.env.UPLOADS ?? 100);
const most = 96; // MB, as are all figures here
const slack = 4; // what one more thread's arena or a larger picture may leave behind
const good = readFileSync(new URL('../../demo/portrait.jpg', import.meta.url));
const photos = [good, ...readdirSync(process.env.PHOTOS).map((name) => readFileSync(`${process.env.PHOTOS}/${name}`))];

// Of the program below the page's keeper.
function resident() {
  const keeper = readFileSync(`${process.env.SITE_DIR}/run/photo.pid`, 'utf8').split(' ')[0].trim();
  const program = execFileSync('ps', ['-o', 'pid=', '--ppid', keeper]).toString().trim();
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${program}/status`, 'utf8'))[1];
  return { program, size: Number(kilobytes) / 1024 };
}

// Sanitizers remember every byte that was freed.
test(`the photo program keeps its size over ${uploads} photos`, { skip: process.env.SANITIZE ? 'sanitizers take memory' : false }, async (t) => {
  const visitor = new Visitor(process.env.SITE_URL);
  await login(visitor, { account: 'review@demo.example' });
  const upload = async (number) => {
    await visitor.get('photo');
    await visitor.post('photo', [['photo', { name: 'me.jpg', bytes: photos[number % photos.length] }]]);
    assert.ok([303, 422].includes(visitor.response.status), `photo ${number} is answered ${visitor.response.status}`);
  };
  const warm = Math.ceil(uploads / 4);
  for (let number = 0; number < warm; ++number) await upload(number);
  const early = resident();
  for (let number = warm; number < uploads; ++number) await upload(number);
  await upload(0); // the demo's own, as it was
  const late = resident();
  t.diagnostic(`${early.size.toFixed(1)} MB after ${warm}, ${late.size.toFixed(1)} MB after ${uploads}`);
  assert.equal(late.program, early.program, 'it is the same process');
  assert.ok(late.size <= most, `${late.size.toFixed(1)} MB`);
  assert.ok(late.size - early.size <= slack, `from ${early.size.toFixed(1)} to ${late.size.toFixed(1)} MB`);
});
