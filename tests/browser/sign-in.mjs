// Ways in: the code by mail for those who cannot see the CAPTCHA, and an intranet without TLS.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailTo, open, sound } from '../support/browser.mjs';
import { signIn } from '../support/road.mjs';

const demo = 'Demo-2026!';

test('who cannot see the CAPTCHA signs in with a code by mail', async (t) => {
  const page = await open(t, { width: 390 });
  await page.goto('login');
  await page.locator('#account').fill('confirmed@demo.example');
  await page.getByRole('button', { name: '看不清？用邮件接收验证码' }).click();
  const mail = await mailTo('confirmed@demo.example', /登录验证码/);
  const code = /\b\d{6}\b/.exec(mail.text)[0];
  assert.equal(await page.locator('#account').inputValue(), 'confirmed@demo.example', 'the account is kept');
  await sound(page);
  await page.locator('#password').fill(demo);
  await page.locator('#captcha').fill(code);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL(/welcome/);

  // used once
  const again = await open(t, {});
  await again.goto('login');
  await again.locator('#account').fill('confirmed@demo.example');
  await again.getByRole('button', { name: '看不清？用邮件接收验证码' }).click();
  await again.locator('#password').fill(demo);
  await again.locator('#captcha').fill(code);
  await again.getByRole('button', { name: '登录', exact: true }).click();
  await again.locator('#captcha-fault').waitFor();
});

test('the intranet of the manual: plain http at a name that is not this machine', async (t) => {
  const page = await open(t, { host: 'ncre.campus.example' });
  await signIn(page, { email: 'review@demo.example' }, demo);
  assert.match(page.url(), /^http:\/\/ncre\.campus\.example.*welcome/);
  await page.goto('review');
  await page.getByRole('heading', { name: '核对报名信息' }).waitFor();
  const cookies = await page.context().cookies();
  const session = cookies.find(({ name }) => name === 'ncre');
  assert.ok(session.httpOnly && session.sameSite === 'Lax');
});
