// 填写基本信息 in a real browser: what the script adds to the form, and the draft between two windows.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { captcha, open, sound, sql } from '../support/browser.mjs';
import { toPhoto, walker } from '../support/road.mjs';

const account = 'profile@demo.example';

async function arrive(page) {
  await page.goto('login?next=profile');
  await page.fill('#account', account);
  await page.fill('#password', 'Demo-2026!');
  await page.fill('#captcha', captcha);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL('**/profile');
}

// This browser's login and no other of the account is over.
async function expire(page) {
  const { value } = (await page.context().cookies()).find(({ name }) => name === 'ncre');
  sql("update session set last_seen = now() - interval '1 hour' where token_hash = sha256(:'token')", { token: value });
}

async function signInAside(page) {
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: '在新窗口登录' }).click();
  const other = await opened;
  await other.getByText('上次的登录已过期').waitFor();
  await arrive(other);
  await other.close();
}

const saved = (page) => page.locator('#draft-state', { hasText: '保存' }).waitFor();

test('birth and sex appear while the number is typed, and are asked for with a passport', async (t) => {
  const page = await open(t, { width: 390 });
  await arrive(page);
  await page.locator('#id_number').fill('110221200509201249');
  assert.equal(await page.locator('#birth-said').textContent(), '2005年9月20日');
  assert.equal(await page.locator('#sex-said').textContent(), '女');
  await page.locator('#id_type').selectOption({ label: '护照' });
  assert.ok(await page.locator('#birth').isVisible());
  await sound(page);
});

test('a long list is searched by name with the keyboard, and the rule for students follows', async (t) => {
  const page = await open(t);
  await arrive(page);
  await page.getByLabel('职业').fill('教学人员');
  await page.keyboard.press('Enter');
  assert.equal(await page.locator('select[name=career]').inputValue(), '24');
  assert.ok(await page.locator('[data-student]').first().isHidden());
  await page.getByLabel('职业').fill('没有这样的职业');
  await page.keyboard.press('Tab');
  assert.equal(await page.getByLabel('职业').inputValue(), '24 教学人员');
});

test('the draft saves itself, shows up elsewhere, and a second window is asked which to keep', async (t) => {
  const here = await open(t);
  const there = await open(t, { width: 390 });
  await arrive(here);
  await arrive(there);
  const name = `演示${'甲乙丙丁戊己庚辛壬癸'[Math.floor(Math.random() * 10)]}`;
  const kept = here.waitForResponse((response) => response.request().method() === 'POST');
  await here.locator('#name').fill(name);
  await kept; // the words alone may still speak of an older draft
  await saved(here);
  await there.getByLabel('地址').fill('另一台设备上的地址');
  await there.locator('#conflict').waitFor();
  await sound(there);
  await there.getByRole('link', { name: '改用另一份' }).click();
  assert.equal(await there.locator('#name').inputValue(), name);
});

test('a login that has expired is told while one types, and after a new one the draft is saved', async (t) => {
  const page = await open(t, { width: 390 });
  await arrive(page);
  await expire(page);
  await page.getByLabel('地址').fill('登录过期时写的地址');
  await page.locator('#draft-state', { hasText: '登录已过期' }).waitFor();
  await sound(page);
  await signInAside(page);
  await page.bringToFront();
  await page.evaluate(() => window.dispatchEvent(new Event('focus'))); // as the window system would
  await page.locator('#draft-state', { hasText: '草稿已于' }).waitFor();
  const elsewhere = await open(t, {});
  await arrive(elsewhere);
  assert.equal(await elsewhere.getByLabel('地址').inputValue(), '登录过期时写的地址');
});

test('without a script, what was sent after the login had expired can be sent after a new one', async (t) => {
  const page = await open(t, { width: 390, script: false });
  await arrive(page);
  await page.getByLabel('地址').fill('没有脚本时写的地址');
  await expire(page);
  await page.getByRole('button', { name: '保存草稿' }).click();
  await page.getByRole('heading', { name: '登录已过期' }).waitFor();
  await sound(page);
  await signInAside(page);
  await page.getByRole('button', { name: '继续' }).click();
  assert.equal(await page.getByLabel('地址').inputValue(), '没有脚本时写的地址');
  await sound(page);
  await page.getByRole('button', { name: '保存草稿' }).click();
  await page.waitForURL('**/profile');
  assert.equal(await page.getByLabel('地址').inputValue(), '没有脚本时写的地址');
});

test('Enter in a field saves a change that was left as a draft, and does not give it up', async (t) => {
  const page = await open(t);
  const who = walker('enter');
  await toPhoto(page, who, '110115', ['24']);
  await page.goto('profile');
  await page.getByLabel('地址').fill('改到一半的地址');
  await saved(page);
  await page.reload();
  await page.getByText('这是').first().waitFor();
  await page.getByLabel('地址').press('Enter');
  await page.waitForURL(/photo/);
  assert.equal(sql("select address from registration r join passport p on p.id = r.passport_id where p.email = :'email'", { email: who.email }), '改到一半的地址');
});

test('the pinyin follows the name until one types another', async (t) => {
  const page = await open(t);
  await arrive(page);
  const pinyin = page.getByLabel('姓名拼音');
  await page.locator('#name').fill('欧阳演示');
  await page.locator('#address').focus();
  await page.waitForFunction(() => document.getElementById('pinyin').value === 'OUYANG YANSHI');
  await pinyin.fill('OU YANGYANSHI');
  await page.locator('#name').fill('演示甲');
  const kept = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.locator('#address').focus();
  await kept;
  await saved(page);
  assert.equal(await pinyin.inputValue(), 'OU YANGYANSHI');
  await pinyin.fill('');
  await saved(page);
});
