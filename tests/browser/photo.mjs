// The plain form, where the studio (studio.mjs) cannot be: it sends the file as it is, and the server says what it thinks.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, sound } from '../support/browser.mjs';
import { signIn, stage } from '../support/road.mjs';

const who = { email: 'photo@demo.example' };
const document = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(`%PDF-1.4${' '.repeat(30_000)}`) };

async function sendDocument(page) {
  await signIn(page, who, 'Demo-2026!');
  await page.goto('photo');
  await page.locator('#photo').setInputFiles(document);
  await page.getByRole('button', { name: '上传照片' }).click();
  await page.getByRole('heading', { name: '照片没有被采用' }).waitFor();
  assert.equal(stage(who), 'photo');
}

test('without a script a file that is no photo is refused in a sentence', async (t) => {
  const page = await open(t, { width: 390, script: false });
  await sendDocument(page);
  await sound(page);
});

test('so it is in a browser that has not what the studio is made of', async (t) => {
  const page = await open(t, { width: 390 });
  await page.addInitScript(() => { delete Document.prototype.adoptedStyleSheets; });
  await sendDocument(page);
});
