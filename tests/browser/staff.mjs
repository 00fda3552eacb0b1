// Staff at work: sign in, review with the mouse, take a fee. Uses the demo's queue20 to queue27, which no other test does.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fit, open, shot, sound, sql } from '../support/browser.mjs';
import { approve, openDesk, reject, signInStaff } from '../support/desk.mjs';

const idOf = (handle) => sql("select r.id from registration r join passport p on p.id = r.passport_id where p.email = :'email' order by r.id limit 1", { email: `${handle}@demo.example` });
const stageOf = (handle) => sql('select stage from registration where id = :id', { id: idOf(handle) });
const nameOf = (handle) => sql('select name from registration where id = :id', { id: idOf(handle) });
const button = (page, name) => page.getByRole('button', { name, exact: true });
const openRegistration = (page, handle) => page.goto(`admin-registration?id=${idOf(handle)}`);

const at = (handle) => ({ email: `${handle}@demo.example` });

for (const width of [1280, 390]) {
  test(`the sign-in at ${width} px: from the front page, with faults, with another picture`, async (t) => {
    const page = await open(t, { width });
    await page.goto('');
    await page.getByRole('link', { name: 'StaffLogin' }).click();
    await sound(page);
    await button(page, '登录').click();
    await page.locator('.faults').waitFor();
    await fit(page);
    await page.locator('#account').fill('demo-reviewer');
    const before = await page.locator('.captcha img').getAttribute('src');
    await button(page, '换一张').click();
    await page.waitForFunction((old) => document.querySelector('.captcha img').getAttribute('src') !== old, before);
    assert.equal(await page.locator('#account').inputValue(), 'demo-reviewer');
    await shot(page, `staff-sign-in-${width}`);
  });

  test(`each room at ${width} px is sound`, async (t) => {
    const page = await open(t, { width });
    await signInStaff(page, 'demo-admin');
    await page.goto('admin-queue');
    await sound(page);
    await page.goto('admin-counter');
    await sound(page);
    await page.locator('#find').fill('无此人');
    await page.locator('#find').press('Enter');
    await page.getByText('没有找到').waitFor();
    await sound(page);
    await openRegistration(page, 'queue26');
    await page.waitForFunction(() => document.querySelector('.frame img').naturalWidth > 0);
    await sound(page);
    await shot(page, `staff-registration-${width}`);
    await openRegistration(page, 'payment');
    await sound(page);
    await openRegistration(page, 'paid');
    await sound(page);
  });
}

test('dark', async (t) => {
  const page = await open(t, { dark: true });
  await signInStaff(page, 'demo-reviewer');
  await openRegistration(page, 'queue26');
  await sound(page);
});

test('who rejects says why, and the candidate reads it at its place', async (t) => {
  const page = await open(t, {});
  await signInStaff(page, 'demo-reviewer');
  await reject(page, at('queue22'), { photo: '背景太暗，请换白色背景', department: '请写学院全称' });
  assert.equal(stageOf('queue22'), 'rejected');
  const candidate = await open(t, {});
  await candidate.goto('login');
  await candidate.locator('#account').fill('queue22@demo.example');
  await candidate.locator('#password').fill('Demo-2026!');
  await candidate.locator('#captcha').fill('8888');
  await button(candidate, '登录').click();
  await candidate.goto('review');
  await candidate.getByText('背景太暗，请换白色背景').first().waitFor();
  await candidate.getByText('请写学院全称').first().waitFor();
});

test('what was approved is sent back with a reason', async (t) => {
  const page = await open(t, {});
  await signInStaff(page, 'demo-reviewer');
  await approve(page, at('queue23'));
  await openRegistration(page, 'queue23');
  await page.getByText('审核后发现问题，退回修改').click();
  await page.locator('#words-1').fill('照片不像本人');
  await sound(page);
  await button(page, '退回这 1 份报名').click();
  await page.getByText('已退回修改').waitFor();
  assert.equal(stageOf('queue23'), 'rejected');
});

test('the cashier finds one by number, needs a receipt, and takes the fee once', async (t) => {
  const reviewer = await open(t, {});
  await signInStaff(reviewer, 'demo-reviewer');
  for (const handle of ['queue24', 'queue25']) {
    await approve(reviewer, at(handle));
  }
  const page = await open(t, {});
  await signInStaff(page, 'demo-cashier');
  assert.equal(await page.getByRole('link', { name: '审核', exact: true }).count(), 0, 'a cashier has no tab to the queue');
  const receipt = `T-${Date.now()}`;
  for (const handle of ['queue24', 'queue25']) {
    await page.goto('admin-counter');
    await page.getByRole('searchbox', { name: '查找考生' }).fill(sql('select number from orders where registration_id = :id', { id: idOf(handle) }));
    await button(page, '查找').click();
    if (handle === 'queue24') {
      await page.getByLabel('收据号').fill('');
      await page.getByRole('button', { name: /^已收到/ }).click();
      await page.locator('#receipt-fault').waitFor();
    }
    await page.getByLabel('收据号').fill(receipt);
    await page.getByRole('button', { name: /^已收到/ }).click();
    await page.locator(handle === 'queue24' ? '.banner.done' : '#receipt-fault').waitFor();
  }
  assert.deepEqual([stageOf('queue24'), stageOf('queue25')], ['paid', 'payment']);
  await page.getByText('本考点用过这个收据号').first().waitFor();
});

test('the buttons of a decision are in sight however long the page is', async (t) => {
  for (const width of [1280, 390]) {
    const page = await open(t, { width });
    await signInStaff(page, 'demo-reviewer');
    await openDesk(page, at('queue26'));
    const box = await page.getByRole('button', { name: /^通过/ }).boundingBox();
    const { height } = page.viewportSize();
    assert.ok(box.y + box.height <= height, `at ${width} px the button ends at ${box.y + box.height} of ${height}`);
    await page.locator('#words-1').focus();
    const field = await page.locator('#words-1').boundingBox();
    const bar = await page.locator('.deciding').boundingBox();
    assert.ok(field.y + field.height <= bar.y, 'the focused field is not covered');
  }
});
