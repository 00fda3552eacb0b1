// The page of ncre-ems-status as it is at this moment, for status.sh:   WHAT=… node --test-reporter=… tests/site/status.mjs
// Its pictures are var/check/shots/status-WHAT-….png.
import { test } from 'node:test';
import { open, shot, sound } from '../support/browser.mjs';

const { WHAT: what, SITE_HOST: host } = process.env;
const address = new URL(host);
address.port = Number(address.port) + 4;

for (const width of [390, 1280])
  test(`the page of it is sound: ${what}, ${width} px`, async (t) => {
    const page = await open(t, { width });
    await page.goto(address.href);
    await sound(page);
    await shot(page, `status-${what}-${width}`);
  });
