// Every page in every stage, on a phone and on a desktop: no sideways scroll, accessible, valid. The pages are those of
// the build, the stages those of the demo's accounts, so that a new page cannot be forgotten.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { open, sound, sql } from '../support/browser.mjs';
import { signIn } from '../support/road.mjs';

const demo = 'Demo-2026!';
const pages = readFileSync(`${process.env.SITE_DIR}/app/pages.tsv`, 'utf8').trim().split('\n').map((line) => line.split('\t'));
const named = (who) => pages.filter(([, , wanted]) => wanted === who).map(([name]) => name);
// What answers with no page of its own: pictures, papers, and what only takes a POST.
const silent = ['captcha', 'portrait', 'form-sheet', 'receipt', 'logout'];

const accounts = sql("select split_part(email, '@', 1) from passport where email like '%@demo.example' and email ~ '^[a-z]+@' order by id").split('\n');

for (const width of [390, 1280]) {
  for (const account of accounts)
    test(`${account} at ${width} px`, async (t) => {
      const page = await open(t, { width });
      await signIn(page, { email: `${account}@demo.example` }, demo);
      const seen = new Set();
      for (const name of [...named('candidate'), ...named('reader')].filter((each) => !silent.includes(each))) {
        await page.goto(name);
        const where = new URL(page.url()).pathname;
        if (seen.has(where)) continue;
        seen.add(where);
        await sound(page);
      }
      assert.ok(seen.size > 0);
    });

  test(`visitors at ${width} px`, async (t) => {
    const page = await open(t, { width });
    for (const name of ['./', ...[...named('anyone'), ...named('reader')].filter((each) => each !== 'index' && !silent.includes(each)), 'no-such-page']) {
      await page.goto(name);
      if (name !== 'no-such-page') await sound(page);
      assert.equal(await page.locator('h1').count(), 1, `${name} has one h1`);
    }
  });
}
