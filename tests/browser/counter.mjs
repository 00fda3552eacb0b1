// The counter: a fee and a confirmation by keyboard and scanner alone, what is told to the second of two, taking back, the papers.
// Uses the demo's queue30 to queue34, which no other test does.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { open, shot, sound, sql } from '../support/browser.mjs';
import { approve, signInStaff } from '../support/desk.mjs';

const at = (handle) => ({ email: `${handle}@demo.example` });
const of = (handle, what) => sql(`select ${what} from registration r join passport p on p.id = r.passport_id join sitting t on t.id = r.sitting_id
  join site w on w.id = r.site_id where p.email = :'email' and t.status = 'open'`, at(handle));
const stage = (handle) => of(handle, 'r.stage');
const number = (handle) => of(handle, "t.number || '-' || w.code || '-' || lpad(r.serial::text, 6, '0')");
const focused = (page) => page.evaluate('document.activeElement.name || document.activeElement.id');

// As a scanner does it: typed at once, with Enter, wherever the focus is.
async function scan(page, text) {
  await page.keyboard.type(text);
  await Promise.all([page.waitForURL(/admin-registration/), page.keyboard.press('Enter')]);
}

async function find(page, text) {
  await page.goto('admin-counter');
  await page.locator('#find').fill(text);
  await page.locator('#find').press('Enter');
  await page.waitForURL(/find=/);
  assert.ok(!page.url().includes(encodeURIComponent(text)), 'what was looked for is not in the address');
}

async function toPay(t, ...handles) {
  const page = await open(t, {});
  await signInStaff(page, 'demo-reviewer');
  for (const handle of handles) await approve(page, at(handle));
}

async function counter(t, options = {}, who = 'demo-cashier') {
  const page = await open(t, options);
  await signInStaff(page, who);
  await page.goto('admin-counter');
  return page;
}

test('a candidate pays and is confirmed by keyboard and scanner alone', async (t) => {
  await toPay(t, 'queue30', 'queue31');
  const page = await counter(t);
  assert.equal(await focused(page), 'find', 'what is scanned is looked for');
  await scan(page, number('queue30'));
  assert.equal(await focused(page), 'method');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText('已收费，报名已支付').waitFor();
  assert.equal(stage('queue30'), 'paid');
  assert.equal(await focused(page), 'document');
  await page.keyboard.press('Tab');
  await Promise.all([page.waitForURL(/admin-counter/), page.keyboard.press('Enter')]);
  assert.equal(stage('queue30'), 'confirmed');
  await page.getByText('已现场确认。请下一位。').waitFor();
  assert.equal(await focused(page), 'find');
  // The next one's code is scanned while a button of this one has the focus.
  await scan(page, number('queue31'));
  await page.getByRole('button', { name: /^已收到/ }).focus();
  await scan(page, number('queue30'));
  await page.getByText('已现场确认').first().waitFor();
  assert.equal(stage('queue31'), 'payment', 'a scanned code presses no button');
});

for (const width of [1280, 360]) {
  test(`each page at ${width} px is sound, full and empty and wrong`, async (t) => {
    const page = await counter(t, { width }, 'demo-admin');
    await sound(page);
    await shot(page, `counter-${width}`);
    for (const [name, who] of [['found', '演示'], ['nobody', '无此人']]) {
      await find(page, who);
      await sound(page);
      await shot(page, `admin-counter-${name}-${width}`);
    }
    for (const where of ['admin-counter?list=paid', 'admin-fees', 'admin-unconfirmed']) {
      await page.goto(where);
      await sound(page);
      await shot(page, `${where.replace(/[^a-z]+/g, '-')}-${width}`);
    }
    const fees = new URL(page.url().replace('unconfirmed', 'fees'));
    for (const day of ['2020-01-01', 'gestern']) {
      fees.searchParams.set('day', day);
      await page.goto(fees.href);
      await sound(page);
    }
    for (const handle of ['payment', 'paid', 'confirmed', 'counter']) {
      await page.goto(`admin-registration?id=${of(handle, 'r.id')}`);
      await sound(page);
      await shot(page, `counter-${handle}-${width}`);
    }
    await page.goto(`admin-registration?id=${of('payment', 'r.id')}`);
    await page.getByLabel('收据号').fill('77-110108-000001');
    await page.getByRole('button', { name: /^已收到/ }).click();
    await page.getByText('这是报名号，不是收据号').first().waitFor();
    await sound(page);
  });
}

test('two cashiers take one fee: one takes it, the other is told by whom', async (t) => {
  await toPay(t, 'queue32');
  const first = await counter(t);
  const second = await counter(t, {}, 'demo-admin');
  for (const page of [first, second]) await page.goto(`admin-registration?id=${of('queue32', 'r.id')}`);
  await first.getByRole('button', { name: /^已收到/ }).click();
  await first.getByText('已收费，报名已支付').waitFor();
  await second.getByRole('button', { name: /^已收到/ }).click();
  await second.getByText('刚才有了变化，没有办理').first().waitFor();
  await second.getByText('演示收费员').first().waitFor();
  assert.equal(sql('select count(*) from receipt c join orders o on o.id = c.order_id where o.registration_id = :id', { id: of('queue32', 'r.id') }), '1');
});

test('a double click without a script is one fee', async (t) => {
  await toPay(t, 'queue33');
  const page = await counter(t, { script: false });
  await page.goto(`admin-registration?id=${of('queue33', 'r.id')}`);
  await page.getByRole('button', { name: /^已收到/ }).dblclick();
  await page.getByText('已收费').first().waitFor();
  assert.equal(await page.locator('.faults').count(), 0);
  assert.equal(sql('select count(*) from receipt c join orders o on o.id = c.order_id where o.registration_id = :id', { id: of('queue33', 'r.id') }), '1');
});

test('what was taken goes back by an administrator, after it was said what that does', async (t) => {
  await toPay(t, 'queue34');
  const page = await counter(t, {}, 'demo-admin');
  await scan(page, number('queue34'));
  await page.getByRole('button', { name: /^已收到/ }).click();
  await page.getByText('撤销收费').click();
  await page.getByText('报名回到待支付').waitFor();
  await page.getByRole('button', { name: '撤销这笔收费' }).click();
  await page.locator('#unpay_reason-fault').waitFor();
  await sound(page);
  await page.locator('#unpay_reason').fill('收错了人');
  await page.getByRole('button', { name: '撤销这笔收费' }).click();
  await page.getByText('已撤销收费，收据作废').waitFor();
  assert.equal(stage('queue34'), 'payment');
  await page.getByText('作废：收错了人').waitFor();
});

const words = (bytes) => execFileSync('pdftotext', ['-raw', '-', '-'], { input: bytes }).toString();

test('papers come as PDF, the form sheet with the numbers in full once it was noted', async (t) => {
  const page = await counter(t, {}, 'demo-admin');
  const id = of('paid', 'r.id');
  await page.goto(`admin-registration?id=${id}`);
  const receipt = await page.context().request.get(`admin-receipt?id=${id}`);
  assert.equal(receipt.headers()['content-type'], 'application/pdf');
  assert.match(words(await receipt.body()), /收据号 .*演示已付/s);
  const masked = await page.context().request.get(`admin-form-sheet?id=${id}`);
  assert.match(words(await masked.body()), /110221\*{8}/);
  const [paper] = await Promise.all([
    page.context().waitForEvent('response', (each) => /admin-form-sheet/.test(each.url()) && each.status() === 200),
    page.getByRole('button', { name: '打印登记表（PDF）' }).click(),
  ]);
  assert.match(words(Buffer.from(await (await page.context().request.get(paper.url())).body())), /110221\d{11}[\dX]/);
  assert.equal(sql("select action from audit where registration_id = :id order by id desc limit 1", { id }), 'registration.unmask');
});

test('a candidate who has paid takes the own form sheet', async (t) => {
  const page = await open(t, {});
  await page.goto('login');
  await page.locator('#account').fill('paid@demo.example');
  await page.locator('#password').fill('Demo-2026!');
  await page.locator('#captcha').fill(process.env.SITE_CAPTCHA);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('link', { name: '打印登记表（PDF）' }).waitFor();
  const paper = await page.context().request.get('form-sheet');
  assert.match(words(await paper.body()), /全国计算机等级考试报名登记表.*演示已付/s);
});
