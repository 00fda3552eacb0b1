// Staff help the owner of a passport at the desk, and the audit tells what they did. With owners of its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailTo, open, shot, sound, sql } from '../support/browser.mjs';
import { signInStaff } from '../support/desk.mjs';
import { register, signIn, walker } from '../support/road.mjs';

const button = (page, name) => page.getByRole('button', { name, exact: true });

async function find(page, text) {
  await page.goto('admin-passports');
  await page.locator('#find').fill(text);
  await button(page, '查找').click();
  await page.waitForURL(/find=/);
  assert.ok(!page.url().includes(encodeURIComponent(text)), 'what was looked for is not in the address');
}

async function openPassport(page, text) {
  await find(page, text);
  await page.locator('table a').first().click();
  await page.getByRole('heading', { level: 1, name: /通行证$/ }).waitFor();
}

async function registered(t, name) {
  const who = walker(name);
  const page = await open(t, {});
  await register(page, who);
  return { who, page };
}

test('one who gets no mail is activated by hand, gets another address, and is told at both', async (t) => {
  const { who, page: candidate } = await registered(t, 'hand');
  const page = await open(t, { width: 390 });
  await signInStaff(page, 'demo-admin');
  await openPassport(page, who.email);
  await sound(page);
  await shot(page, 'passport-new-390');
  await button(page, '激活这 1 个通行证').click();
  await page.locator('#activate_seen-fault').waitFor();
  await sound(page);
  await page.locator('#activate_document').selectOption('1');
  await page.locator('#activate_seen').check();
  await button(page, '激活这 1 个通行证').click();
  await page.getByText('已激活，本人可以用').waitFor();
  await signIn(candidate, who);

  const moved = `moved-${who.email}`;
  await page.locator('#email').fill(moved);
  await page.locator('#mail_document').selectOption('1');
  await page.locator('#mail_seen').check();
  await button(page, '更改邮箱').click();
  await page.getByText('邮箱已更改').waitFor();
  await sound(page);
  assert.match((await mailTo(who.email, /邮箱已更改/)).text, /如果不是您本人/);
  assert.match((await mailTo(moved, /邮箱已更改/)).text, /请用本邮箱和原来的密码登录/);
  await candidate.goto('welcome');
  assert.match(candidate.url(), /login/, 'the old session has ended');
  await signIn(candidate, { ...who, email: moved });
});

test('one that is misused is put out of use after a question, and back; the audit tells it', async (t) => {
  const { who, page: candidate } = await registered(t, 'misused');
  sql("update passport set activated_at = now() where email = :'email'", { email: who.email });
  await signIn(candidate, who);
  const page = await open(t, {});
  await signInStaff(page, 'demo-admin');
  await openPassport(page, who.mobile);
  await shot(page, 'passport-1280');
  await page.locator('#words').fill('本人说账号被别人登录');
  await button(page, '停用这 1 个通行证').click();
  const asked = page.locator('dialog[open]');
  await asked.getByText('1 处登录马上退出').waitFor();
  await sound(page);
  await button(asked, '取消').click();
  assert.equal(sql("select disabled_at from passport where email = :'email'", { email: who.email }), '');
  await button(page, '停用这 1 个通行证').click();
  await button(page.locator('dialog[open]'), '停用').click();
  await page.getByText('已停用，登录都已退出').waitFor();
  await sound(page);
  await shot(page, 'passport-disabled-1280');
  await candidate.goto('welcome');
  assert.match(candidate.url(), /login/);
  await page.locator('#words').fill('已查明');
  await button(page, '恢复这 1 个通行证').click();
  await page.getByText('已恢复').waitFor();
  await signIn(candidate, who);

  await page.goto('admin-audit');
  await page.locator('#email').fill(who.email);
  await button(page, '查找').click();
  await page.waitForURL(/passport=\d+/);
  assert.ok(!page.url().includes('%40'), 'the address is not in the address');
  const rows = page.locator('tbody tr');
  await rows.filter({ hasText: '停用通行证' }).waitFor();
  assert.equal(await rows.filter({ hasText: '恢复通行证' }).count(), 1);
  assert.ok(await rows.filter({ hasText: '127.0.0.1' }).count() > 0, 'where it came from is known');
  assert.equal(await page.getByText('本人说账号被别人登录').count(), 0, 'words stay with the passport');
  await sound(page);
  await shot(page, 'audit-found-1280');
  await page.getByText('只看通行证').click();
  await page.locator('#what').selectOption('passport.disable');
  await button(page, '查找').click();
  await page.waitForURL(/what=passport.disable$/);
});

test('without JavaScript a tick stands for the question', async (t) => {
  const { who } = await registered(t, 'plain');
  const page = await open(t, { script: false });
  await signInStaff(page, 'demo-admin');
  await openPassport(page, who.email);
  await page.locator('#words').fill('重复注册');
  await button(page, '停用这 1 个通行证').click();
  await page.locator('#disable_sure-fault').waitFor();
  await sound(page);
  assert.equal(await page.locator('#words').inputValue(), '重复注册');
  await page.locator('#disable_sure').check();
  await button(page, '停用这 1 个通行证').click();
  await page.getByText('已停用，登录都已退出').waitFor();
});

for (const [width, dark] of [[390, false], [360, true], [1280, true]]) {
  test(`the lists at ${width} px${dark ? ', dark' : ''} are sound, empty, full and mistyped`, async (t) => {
    const page = await open(t, { width, dark });
    await signInStaff(page, 'demo-admin');
    await page.goto('admin-audit');
    await sound(page);
    await shot(page, `audit-${width}`);
    await page.goto('admin-audit?to_day=2000-01-01');
    await page.getByText('没有符合的记录').waitFor();
    await sound(page);
    await page.locator('#login').fill('nobody');
    await page.locator('#registration_number').fill('12');
    await button(page, '查找').click();
    await page.locator('#registration_number-fault').waitFor();
    await sound(page);
    await shot(page, `audit-mistyped-${width}`);
    await page.goto('admin-passports');
    await sound(page);
    await find(page, sql('select name from registration where name is not null group by name order by count(*) desc, name limit 1'));
    await sound(page);
    await shot(page, `passports-${width}`);
    await find(page, '演示无此人');
    await page.getByText('没有找到').waitFor();
    await sound(page);
  });
}
