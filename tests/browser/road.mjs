// The whole way of one candidate, on both kinds of site, with and without JavaScript.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fit, open, shot, sound } from '../support/browser.mjs';
import { approve, receive, reject, signInStaff } from '../support/desk.mjs';
import { apply, placesAddUp, stage, toPhoto, upload, walker } from '../support/road.mjs';

const reviewing = '110108';
const notReviewing = '110109';

async function walkReviewed(t, name, script, width) {
  const who = walker(name);
  const page = await open(t, { script, width });
  const desk = await open(t, {});
  await toPhoto(page, who, reviewing, ['24', '36']);
  assert.equal(stage(who), 'photo');
  await upload(page);
  await page.waitForURL(/review/);
  assert.equal(stage(who), 'review');
  await sound(page);
  await apply(page);
  assert.equal(stage(who), 'pending');
  await fit(page);

  await signInStaff(desk, 'demo-reviewer');
  await reject(desk, who, { photo: '背景不够浅，请换一张', department: '请写全称' });
  assert.equal(stage(who), 'rejected');
  await page.goto('review');
  await page.getByText('背景不够浅，请换一张').first().waitFor();
  await page.getByText('请写全称').first().waitFor();
  await sound(page);
  await page.goto('profile');
  await page.locator('#department').fill('信息科学与工程学院');
  await page.getByRole('button', { name: '保存修改' }).click();
  await page.waitForURL(/review/);
  await apply(page);
  await approve(desk, who);
  await page.goto('payment');
  await page.getByText('160.00').first().waitFor();
  await sound(page);
  await page.goto('profile'); // locked: the page that waits is shown instead
  assert.doesNotMatch(page.url(), /profile/);

  const cashier = await open(t, {});
  await signInStaff(cashier, 'demo-cashier');
  await receive(cashier, who, `R-${who.mobile}`);
  assert.equal(stage(who), 'paid');
  await page.goto('payment');
  await page.getByText('已支付').first().waitFor();
  await shot(page, `road-${name}-paid`);
  placesAddUp();
}

test('a site that reviews, on a desktop: rejected, mended, approved, paid', (t) => walkReviewed(t, 'desk', true, 1280));
test('a site that reviews, on a phone without JavaScript', (t) => walkReviewed(t, 'plain', false, 390));

async function walkUnreviewed(t, name, script, width) {
  const who = walker(name);
  const page = await open(t, { script, width });
  await toPhoto(page, who, notReviewing, ['66']);
  await upload(page);
  await page.waitForURL(/payment/);
  assert.equal(stage(who), 'payment');
  await sound(page);
  await page.goto('subjects'); // still open until paid: one more subject
  await page.getByRole('checkbox', { name: /^24 / }).check();
  await page.locator('#declaration').check();
  await page.getByRole('button', { name: '修改报考信息' }).click();
  await page.waitForURL(/payment/);
  await page.getByText('160.00').first().waitFor();
  const cashier = await open(t, {});
  await signInStaff(cashier, 'demo-cashier');
  await receive(cashier, who, `R-${who.mobile}`);
  assert.equal(stage(who), 'paid');
  placesAddUp();
}

test('a site that does not review, on a phone', (t) => walkUnreviewed(t, 'phone', true, 390));
test('a site that does not review, without JavaScript', (t) => walkUnreviewed(t, 'bare', false, 1280));
