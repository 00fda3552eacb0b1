// 填写基本信息 in a real browser: what the script adds to the form, and the draft between two windows.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { captcha, open, sound } from '../support/browser.mjs';

const account = 'profile@demo.example';

async function arrive(page) {
  await page.goto('login?next=profile');
  await page.fill('#account', account);
  await page.fill('#password', 'Demo-2026!');
  await page.fill('#captcha', captcha);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL('**/profile');
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
