// Each window of a sitting on both sides of its second, judged by the database's clock.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, sound, sql } from '../support/browser.mjs';
import { approve, receive, signInStaff } from '../support/desk.mjs';
import { activate, agree, chooseSite, fillIn, placesAddUp, register, signIn, stage, submit, toPhoto, upload, walker } from '../support/road.mjs';

// The windows as they were come back after each test.
function windows(t) {
  const kept = sql("select fill_in_from, fill_in_to, review_to, payment_to from sitting where status = 'open'").split('|');
  t.after(() =>
    sql("update sitting set fill_in_from = :'a', fill_in_to = :'b', review_to = :'c', payment_to = :'d' where status = 'open'", {
      a: kept[0], b: kept[1], c: kept[2], d: kept[3],
    }),
  );
  return {
    // `seconds` from now, by the database's clock
    ends: (what, seconds) => sql(`update sitting set ${what} = now() + interval '${seconds} seconds' where status = 'open'`),
  };
}

test('填报 opens at its second', async (t) => {
  const sitting = windows(t);
  const who = walker('early');
  const page = await open(t, { width: 390 });
  await register(page, who);
  await activate(page, who);
  sitting.ends('fill_in_from', 4);
  await signIn(page, who);
  await page.goto('agreement');
  assert.match(page.url(), /welcome/, 'before the window the agreement is not open');
  await page.waitForTimeout(4200);
  await agree(page);
  assert.equal(stage(who), 'profile');
});

test('填报 closes at its second: what was typed stays on the page', async (t) => {
  const sitting = windows(t);
  const who = walker('closing');
  const page = await open(t, { width: 390 });
  await register(page, who);
  await activate(page, who);
  await signIn(page, who);
  await agree(page);
  await fillIn(page, who);
  await chooseSite(page, '110115');
  await page.getByRole('checkbox', { name: /^24 / }).check();
  await page.locator('#declaration').check();
  sitting.ends('fill_in_to', 0);
  await page.getByRole('button', { name: '提交报考信息' }).click();
  await page.getByText('时间已过').first().waitFor();
  assert.equal(stage(who), 'subjects');
  assert.ok(await page.getByRole('checkbox', { name: /^24 / }).isChecked(), 'the choice is kept');
  sitting.ends('fill_in_to', 30);
  await page.locator('#declaration').check();
  await page.getByRole('button', { name: '提交报考信息' }).click();
  await page.waitForURL(/photo/);
  assert.equal(stage(who), 'photo');
  placesAddUp();
});

test('审核 closes at its second, for the candidate and for the reviewer', async (t) => {
  const sitting = windows(t);
  const who = walker('review');
  const page = await open(t, {});
  await toPhoto(page, who, '110108', ['24']);
  await upload(page);
  await page.waitForURL(/review/);
  await page.goto('review?confirm=1');
  sitting.ends('review_to', 0);
  await page.getByRole('button', { name: '确定', exact: true }).first().click();
  await page.getByText('时间已过').first().waitFor();
  assert.equal(stage(who), 'review');
  sitting.ends('review_to', 60);
  await page.goto('review?confirm=1');
  await page.getByRole('button', { name: '确定', exact: true }).first().click();
  await page.getByText('待审核').first().waitFor();
  assert.equal(stage(who), 'pending');

  const desk = await open(t, {});
  await signInStaff(desk, 'demo-reviewer');
  sitting.ends('review_to', 0);
  await assert.rejects(approve(desk, who), 'an approval after the close is refused');
  assert.equal(stage(who), 'pending');
  sitting.ends('review_to', 60);
  await approve(desk, who);
  assert.equal(stage(who), 'payment');
});

test('支付 closes at its second', async (t) => {
  const sitting = windows(t);
  const who = walker('pay');
  const page = await open(t, { width: 390 });
  await toPhoto(page, who, '110109', ['24']);
  await upload(page);
  await page.waitForURL(/payment/);
  const desk = await open(t, {});
  await signInStaff(desk, 'demo-cashier');
  sql("update sitting set review_to = now() - interval '2 seconds', fill_in_to = now() - interval '2 seconds', payment_to = now() where status = 'open'");
  await assert.rejects(receive(desk, who, 'R-too-late'), 'money after the close is refused');
  assert.notEqual(stage(who), 'paid');
});

test('with seconds for the 24 hours: lapsed, the place offered again, registered anew', async (t) => {
  windows(t);
  t.after(() => sql("update sitting set pay_within = interval '24 hours' where status = 'open'"));
  const who = walker('late');
  const page = await open(t, { width: 390 });
  const taken = () =>
    Number(sql("select taken from offering o join site s on s.id = o.site_id join sitting t on t.id = o.sitting_id where s.code = '110115' and subject_code = '24' and t.status = 'open'"));
  const before = taken();
  sql("update sitting set pay_within = interval '12 seconds' where status = 'open'");
  await toPhoto(page, who, '110115', ['24']);
  await upload(page);
  await page.waitForURL(/payment/);
  assert.equal(taken(), before + 1);
  for (let tries = 0; stage(who) !== 'lapsed' && tries < 100; ++tries) await page.waitForTimeout(200);
  assert.equal(stage(who), 'lapsed');
  assert.equal(taken(), before);
  placesAddUp();
  sql("update sitting set pay_within = interval '24 hours' where status = 'open'");
  await page.goto('welcome');
  await page.getByText('超时失效').first().waitFor();
  await sound(page);
  await page.getByRole('button', { name: '重新报名' }).click();
  await page.waitForURL(/subjects/);
  await chooseSite(page, '110115');
  await submit(page, ['24'], /payment/); // the photo was kept
  assert.equal(stage(who), 'payment');
  placesAddUp();
});
