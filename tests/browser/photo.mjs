// Nobody can mistake "chosen" for "uploaded", and a file that will not do is named before it is sent.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, sound } from '../support/browser.mjs';
import { signIn, stage } from '../support/road.mjs';

const who = { email: 'photo@demo.example' };
const portrait = new URL('../../demo/portrait.jpg', import.meta.url).pathname;

test('a chosen photo is said to be unsent, and leaving asks', async (t) => {
  const page = await open(t, { width: 390 });
  await signIn(page, who, 'Demo-2026!');
  await page.goto('photo');
  await page.locator('#photo').setInputFiles(portrait);
  await page.getByText('照片已选择，还没有上传').waitFor();
  await page.getByRole('img', { name: '要上传的照片' }).waitFor();
  await sound(page);
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  assert.equal(dialog.type(), 'beforeunload');
  await dialog.accept();
  assert.equal(stage(who), 'photo');
});

test('a file that is too small is named with what is wanted, and nothing is sent', async (t) => {
  const page = await open(t, { width: 390 });
  await signIn(page, who, 'Demo-2026!');
  await page.goto('photo');
  await page.locator('#photo').setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(14 * 1024, 1) });
  const posts = [];
  page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()));
  await page.getByRole('button', { name: '上传照片' }).click();
  await page.getByText(/14 KB.*20–200 KB/).waitFor();
  assert.deepEqual(posts, []);
  page.once('dialog', (dialog) => dialog.accept());
});

test('without a script a file that is no photo is refused in a sentence', async (t) => {
  const page = await open(t, { width: 390, script: false });
  await signIn(page, who, 'Demo-2026!');
  await page.goto('photo');
  await page.locator('#photo').setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(`%PDF-1.4${' '.repeat(30_000)}`) });
  await page.getByRole('button', { name: '上传照片' }).click();
  await page.getByRole('heading', { name: '照片没有被采用' }).waitFor();
  await sound(page);
  assert.equal(stage(who), 'photo');
});
