// Time: a hold that runs out, and each window on both sides of its second.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, sound, sql } from '../support/browser.mjs';
import { chooseSite, placesAddUp, stage, toPhoto, upload, walker } from '../support/road.mjs';

// A sitting of this test's own would be the candidate's choice to make; so the hold itself is made short.
test('what is not paid in time lapses, frees the place and can be registered anew', async (t) => {
  const who = walker('late');
  const page = await open(t, { width: 390 });
  await toPhoto(page, who, '110115', ['24']);
  await upload(page);
  await page.waitForURL(/payment/);
  const taken = () =>
    Number(sql("select taken from offering o join site s on s.id = o.site_id join sitting t on t.id = o.sitting_id where s.code = '110115' and subject_code = '24' and t.status = 'open'"));
  const before = taken();
  sql("update registration r set hold_until = now() + interval '2 seconds' from passport p where p.id = r.passport_id and p.email = :'email'", { email: who.email });
  for (let tries = 0; stage(who) !== 'lapsed' && tries < 50; ++tries) await page.waitForTimeout(200);
  assert.equal(stage(who), 'lapsed');
  assert.equal(taken(), before - 1);
  placesAddUp();
  await page.goto('welcome');
  await page.getByText('超时失效').first().waitFor();
  await sound(page);
  await page.getByRole('button', { name: '重新报名' }).click();
  await page.waitForURL(/subjects/);
  await chooseSite(page, '110115');
  await page.getByRole('checkbox', { name: /^24 / }).check();
  await page.locator('#declaration').check();
  await page.getByRole('button', { name: '提交报考信息' }).click();
  await page.waitForURL(/payment/); // the photo was kept
  assert.equal(stage(who), 'payment');
  placesAddUp();
});

