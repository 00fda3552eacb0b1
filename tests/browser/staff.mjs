// Staff at work: sign in, review with the mouse, take a fee. Uses the demo's queue20 to queue27, which no other test does.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fit, open, shot, sound, sql } from '../support/browser.mjs';
import { signInStaff } from '../support/desk.mjs';

const idOf = (handle) => sql("select r.id from registration r join passport p on p.id = r.passport_id where p.email = :'email' order by r.id limit 1", { email: `${handle}@demo.example` });
const stageOf = (handle) => sql('select stage from registration where id = :id', { id: idOf(handle) });
const nameOf = (handle) => sql('select name from registration where id = :id', { id: idOf(handle) });
const button = (page, name) => page.getByRole('button', { name, exact: true });
const openRegistration = (page, handle) => page.goto(`admin-registration?id=${idOf(handle)}`);

async function reachByQueue(page, handle) {
  const link = page.locator(`.queue a[href$="id=${idOf(handle)}"]`);
  while (!(await link.count())) await page.getByRole('link', { name: '下一页' }).click();
  await link.click();
}

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
    await page.goto('admin-counter?find=无此人');
    await sound(page);
    await openRegistration(page, 'queue26');
    await page.waitForFunction(() => document.querySelector('.frame img').naturalWidth > 0);
    await sound(page);
    await shot(page, `staff-registration-${width}`);
    await button(page, '不通过').click();
    await page.locator('.faults').waitFor();
    await fit(page);
    await openRegistration(page, 'payment');
    await sound(page);
    await openRegistration(page, 'paid');
    await sound(page);
  });
}

test('dark, and without JavaScript', async (t) => {
  const dark = await open(t, { dark: true });
  await signInStaff(dark, 'demo-reviewer');
  await openRegistration(dark, 'queue26');
  await sound(dark);
  const plain = await open(t, { script: false });
  await signInStaff(plain, 'demo-reviewer');
  await openRegistration(plain, 'queue20');
  await button(plain, '通过').click();
  await plain.getByText('已通过，等待考生支付').waitFor();
  assert.equal(stageOf('queue20'), 'payment');
});

test('a reviewer approves from the queue; the back button brings no second decision', async (t) => {
  const page = await open(t, {});
  await signInStaff(page, 'demo-reviewer');
  await reachByQueue(page, 'queue21');
  await page.getByRole('heading', { name: nameOf('queue21'), exact: true }).waitFor();
  const text = await page.locator('main').innerText();
  assert.doesNotMatch(text, /\d{17}|1\d{10}/, 'numbers are masked');
  await button(page, '通过').click();
  await page.getByText('已通过，等待考生支付').waitFor();
  assert.equal(stageOf('queue21'), 'payment');
  assert.equal(await page.locator(`.queue a[href$="id=${idOf('queue21')}"]`).count(), 0);
  await page.goBack();
  await page.reload();
  await page.locator('.head .badge').getByText('待支付').waitFor();
  assert.equal(await button(page, '通过').count(), 0);
  await sound(page);
});

test('who rejects says why, and the candidate reads it at its place', async (t) => {
  const page = await open(t, {});
  await signInStaff(page, 'demo-reviewer');
  await openRegistration(page, 'queue22');
  await button(page, '不通过').click();
  await page.locator('.faults a').click();
  assert.equal(stageOf('queue22'), 'pending');
  await page.getByLabel('照片').fill('背景太暗，请换白色背景');
  await page.getByLabel('院系').fill('长'.repeat(201));
  await button(page, '不通过').click();
  await page.locator('#department-fault').waitFor();
  assert.equal(await page.getByLabel('照片').inputValue(), '背景太暗，请换白色背景');
  await page.getByLabel('院系').fill('请写学院全称');
  await button(page, '不通过').click();
  await page.getByText('未通过，考生会看到原因').waitFor();
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

test('of two reviewers the second is told, and nothing happens twice', async (t) => {
  const [first, second] = [await open(t, {}), await open(t, {})];
  await signInStaff(first, 'demo-reviewer');
  await signInStaff(second, 'demo-admin');
  await openRegistration(first, 'queue23');
  await openRegistration(second, 'queue23');
  await button(first, '通过').click();
  await first.getByText('已通过').waitFor();
  await second.getByLabel('照片').fill('背景太暗');
  await button(second, '不通过').click();
  await second.getByText('刚才有了变化，没有办理').first().waitFor();
  await sound(second);
  assert.equal(stageOf('queue23'), 'payment');
  assert.equal(sql('select count(*) from decision where registration_id = :id', { id: idOf('queue23') }), '1');
});

test('the cashier finds one by number, needs a receipt, and takes the fee once', async (t) => {
  const reviewer = await open(t, {});
  await signInStaff(reviewer, 'demo-reviewer');
  for (const handle of ['queue24', 'queue25']) {
    await openRegistration(reviewer, handle);
    await button(reviewer, '通过').click();
    await reviewer.getByText('已通过').waitFor();
  }
  const page = await open(t, {});
  await signInStaff(page, 'demo-cashier');
  assert.equal(await page.getByRole('link', { name: '审核', exact: true }).count(), 0, 'a cashier has no tab to the queue');
  const receipt = `T-${Date.now()}`;
  for (const handle of ['queue24', 'queue25']) {
    await page.goto('admin-counter');
    await page.getByLabel('姓名、流水号或订单号').fill(sql('select number from orders where registration_id = :id', { id: idOf(handle) }));
    await button(page, '查找').click();
    await page.locator('.queue a').click();
    if (handle === 'queue24') {
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
    await openRegistration(page, 'queue26');
    const box = await button(page, '通过').boundingBox();
    const { height } = page.viewportSize();
    assert.ok(box.y + box.height <= height, `at ${width} px the button ends at ${box.y + box.height} of ${height}`);
    await page.getByLabel('科目').focus();
    const field = await page.getByLabel('科目').boundingBox();
    const bar = await page.locator('.deciding').boundingBox();
    assert.ok(field.y + field.height <= bar.y, 'the focused field is not covered');
  }
});
